import type { AbsenceReason } from "./program.ts";

/** A figure, or why there is none. Zero is a figure. */
export type Result =
  | { readonly value: number; readonly unit: string; readonly display: string }
  | Absence;

export interface Absence {
  readonly absence: "missing" | "notApplicable" | "notComputable";
  /** Items (or cells) to answer, to look at, or that are not asked. */
  readonly because: readonly string[];
  readonly reason?: AbsenceReason;
  /** « non renseigné », « sans objet », « non calculable : dénominateur nul ». */
  readonly display: string;
}

export interface Finding {
  readonly control: string;
  readonly line?: string;
  readonly severity: "blocking" | "advisory";
  readonly items: readonly string[];
  readonly message: string;
}

export interface FillRate {
  /** Percent, unrounded; 100 when nothing is asked. */
  readonly rate: number;
  readonly required: number;
  readonly answered: number;
  readonly expected: number;
  readonly missing: readonly string[];
}

/** All that one submission gives. What `millesime calculer --format json` prints. */
export interface Calculation {
  readonly campaign: string;
  readonly hash: string;
  readonly results: Readonly<Record<string, Result>>;
  readonly findings: readonly Finding[];
  readonly fill: FillRate;
}

/** `asked`; `hidden` by its condition; `undetermined`: its condition lacks an answer. */
export type Visibility = "asked" | "hidden" | "undetermined" | "notAsked";

export interface Term {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly display: string;
  readonly absence?: Absence["absence"];
}

/** One result, told with the establishment's own numbers. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly result: Result;
  /** « Numérateur 12, dénominateur 150. » or « Il manque : effectif au 31/12. » */
  readonly sentence: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly terms: readonly Term[];
}

export interface Dependants {
  readonly results: readonly string[];
  readonly controls: readonly string[];
  readonly elements: readonly string[];
}
