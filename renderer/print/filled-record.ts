import type {
  Answers,
  Calculation,
  Explanation,
  FormPlan,
  GuidePlan,
  Program,
  Visibility,
} from "../../engine/index.ts";

/** A submission with all that it gives: facts, from which the paper is made. */
export interface FilledRecord {
  /** The questions of the category, and the indicators that read them. */
  readonly form: FormPlan;
  /** Where each indicator and each control is put in words. */
  readonly guide: GuidePlan;
  /** Whose it is; empty where it is not known. */
  readonly establishment: {
    readonly name: string;
    readonly finess: string;
    readonly town: string;
  };
  readonly answers: Answers;
  /** By question id. */
  readonly visibility: Readonly<Record<string, Visibility>>;
  readonly calculation: Calculation;
  /** By result id, of every result of the form. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** How one is counted: « 1 véhicule », where a question only knows « véhicules ». */
  readonly elements: readonly Pick<Program["elements"][number], "id" | "singular">[];
  /** The line that a control speaks of, in words. */
  readonly controls: readonly Pick<Program["controls"][number], "control" | "line" | "lineLabel">[];
  /** What a record has beside its answers where it is kept; a file has nothing of it. */
  readonly standing?: RecordStanding;
  /** ISO date, when it is to be printed; without it the same record gives the same bytes for ever. */
  readonly printedOn?: string;
}

/** Where a record stands: signed or not, and why its answers are what they are. */
export interface RecordStanding {
  /** Who declared it complete, and when (ISO date); null while it is open. */
  readonly signature: { readonly author: string; readonly on: string } | null;
  /** Items that the managing body answered for all its establishments, this one included. */
  readonly common: readonly string[];
  /**
   * By subject: `control:<id>` or `control:<id>.<line>`, `item:<id>` for an answer that is not the
   * common one. A reason is one of the form's.
   */
  readonly justifications: Readonly<
    Record<string, { readonly reason: string; readonly text: string }>
  >;
}
