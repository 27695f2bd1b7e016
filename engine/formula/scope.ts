/** What a formula may name. The language knows nothing else of the catalogue. */
export interface Scope {
  readonly find: (name: string) => FormulaSymbol | undefined;
  /** Every name in scope, in catalogue order, for suggestions. */
  readonly names: readonly string[];
  /** By id, plural, and symbol: `jour`, `jours`, `%`, `€`. */
  readonly findUnit: (word: string) => UnitType | undefined;
  readonly unitNames: readonly string[];
  /** The unit of a difference of two dates; without it, dates are not subtracted. */
  readonly dayUnit?: UnitType;
}

/** Exponents of base units and a scale: `{ jour: 1 }` × 1, or `{}` × 100 for a percentage. */
export interface UnitType {
  readonly id: string;
  /** How messages name it: « jours », « % ». */
  readonly label: string;
  readonly powers: Readonly<Record<string, number>>;
  readonly scale: number;
}

export type ScalarType =
  | {
      readonly kind: "number";
      readonly unit: UnitType;
      readonly integer: boolean;
      /** Inclusive bounds of the answers, where the catalogue declares them. */
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: "date" }
  | { readonly kind: "boolean" }
  /** An answer from a closed list; its number in the kernel is its rank, from 0. */
  | {
      readonly kind: "option";
      readonly list: string;
      readonly keys: readonly string[];
      /** Their words, in the same order. */
      readonly labels?: readonly string[];
    }
  /** Texts, multiple choices and lists of lines exist but cannot be calculated with. */
  | { readonly kind: "opaque"; readonly hasLines?: true };

export interface LineSet {
  readonly id: string;
  readonly lines: readonly Line[];
  /** What each line carries, by name; absent when they carry nothing. */
  readonly attributes?: Readonly<Record<string, LineAttribute>>;
}

export interface LineAttribute {
  /** Its words, for a formula told in French. */
  readonly label: string;
  readonly unit: UnitType;
}

export interface Line {
  readonly key: string;
  /** Its words, for a formula told in French; the key when absent. */
  readonly label?: string;
  readonly parent?: string;
  /** A number for each attribute of the set. */
  readonly attributes: Readonly<Record<string, number>>;
  /** False when some categories that answer the item are not asked this line. */
  readonly always: boolean;
}

/** A data element or an indicator, as a formula sees it. */
export interface FormulaSymbol {
  readonly id: string;
  readonly label: string;
  readonly origin: "element" | "indicator";
  readonly shape:
    | { readonly kind: "scalar"; readonly type: ScalarType }
    | { readonly kind: "breakdown"; readonly lines: LineSet; readonly type: ScalarType }
    | {
        readonly kind: "table";
        readonly lines: LineSet;
        readonly columns: Readonly<Record<string, ScalarType>>;
        /** Their words, by column. */
        readonly columnLabels?: Readonly<Record<string, string>>;
      };
}
