import type { Reason } from "../../model/reasons.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { Question } from "../question.ts";

/** The entry form of one category: one section is one page. Emitted as `form/<category>.json`. */
export interface FormPlan {
  readonly campaign: string;
  readonly hash: string;
  readonly title: string;
  readonly category: { readonly code: string; readonly label: string };
  /** What a justification may begin with, in the order to offer; empty: a text alone does. */
  readonly reasons: readonly Reason[];
  /** Who can help, in one or two sentences. */
  readonly help?: string;
  /** Where to write to them: `https:` or `mailto:`. */
  readonly helpUrl?: string;
  readonly sections: readonly FormSection[];
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  readonly responsible: { readonly id: string; readonly label: string };
  readonly questions: readonly Question[];
  /** JSON Schema 2020-12 of the section's answers: plain keywords only. */
  readonly schema: JsonSchema;
  /** rjsf's uiSchema: `ui:order`, `ui:field` (breakdown, table, list), `ui:widget`. */
  readonly uiSchema: Readonly<Record<string, unknown>>;
  /** Indicators that read at least one question of the section, in official order. */
  readonly results: readonly FormResult[];
}

/** One indicator; with `lines` when it has one figure per line of a dimension. */
export interface FormResult {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly level: "dialogue" | "analysis";
  readonly meaning: string;
  readonly unit: string;
  readonly decimals: number;
  readonly lines?: readonly { readonly key: string; readonly label: string }[];
}
