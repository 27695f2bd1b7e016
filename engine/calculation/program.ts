/**
 * Every formula of a campaign, lowered to one list of nodes that share their common parts.
 * A node's arguments stand before it, so one pass in order evaluates everything.
 * It is plain data: the calculation module carries it, to explain what it computes.
 */
export interface Program {
  readonly campaign: string;
  readonly hash: string;
  readonly categories: readonly string[];
  readonly requiredFillRates: Readonly<Record<string, number>>;
  readonly elements: readonly ProgramElement[];
  readonly slotCount: number;
  readonly nodes: readonly Node[];
  readonly results: readonly ProgramResult[];
  readonly controls: readonly ProgramControl[];
}

export type NodeIndex = number;

export type ArithmeticOperation = "add" | "subtract" | "multiply" | "divide";
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Node =
  | { readonly op: "constant"; readonly value: number }
  /** This year's answer in a slot, and last year's. */
  | { readonly op: "load"; readonly slot: number }
  | { readonly op: "previous"; readonly slot: number }
  /** `vide`: absent by construction. */
  | { readonly op: "absent"; readonly reason: AbsenceReason }
  | { readonly op: ArithmeticOperation; readonly args: readonly [NodeIndex, NodeIndex] }
  | { readonly op: "negate" | "not" | "absolute"; readonly args: readonly [NodeIndex] }
  | { readonly op: "isEmpty"; readonly args: readonly [NodeIndex] }
  /** Its argument, or zero when a slot is on a line not proposed to the category: in sums. */
  | {
      readonly op: "proposed";
      readonly slots: readonly number[];
      readonly args: readonly [NodeIndex];
    }
  /** In declared order; `sumAvailable` passes over absent ones, and is absent when all are. */
  | {
      readonly op: "sum" | "sumAvailable" | "minimum" | "maximum";
      readonly args: readonly NodeIndex[];
    }
  /** At 0 to 6 decimals, ties away from zero: see round-decimal.ts. */
  | { readonly op: "round"; readonly decimals: number; readonly args: readonly [NodeIndex] }
  /** The calendar year of a day. */
  | { readonly op: "year"; readonly args: readonly [NodeIndex] }
  | { readonly op: "coalesce"; readonly args: readonly [NodeIndex, NodeIndex] }
  | {
      readonly op: "compare";
      readonly comparison: Comparison;
      readonly tolerance: number;
      readonly args: readonly [NodeIndex, NodeIndex];
    }
  | { readonly op: "and" | "or"; readonly args: readonly [NodeIndex, NodeIndex] }
  | { readonly op: "select"; readonly args: readonly [NodeIndex, NodeIndex, NodeIndex] };

export type AbsenceReason =
  | "zeroDenominator"
  | "overflow"
  | "undeterminedCondition"
  | "noPreviousYear"
  | "brokenSeries"
  | "empty";

/** How a figure is shown. */
export interface NumberFormat {
  readonly symbol: string;
  /** The symbol of a figure below two, when it is another: « jour », not « jours ». */
  readonly singular?: string;
  readonly decimals: number;
}

/** How a cell of an item is written in an answer and where it is loaded. */
export interface ProgramCell {
  readonly id: string;
  readonly slot: number;
  readonly line?: string;
  readonly column?: string;
  /** « dont infirmiers », the words of the line and of the column. */
  readonly label?: string;
  /** Categories that are asked this cell; absent when it is those of the item. */
  readonly appliesTo?: readonly string[];
  /** That of the column of a table; absent when it is that of the item. */
  readonly format?: NumberFormat;
}

export interface ProgramList {
  /** Fewest lines that are begun. */
  readonly minimum: number;
  readonly fields: readonly {
    readonly id: string;
    /** How its value is written in an answer. */
    readonly written: "number" | "string";
    readonly required: boolean;
  }[];
}

export interface ProgramElement extends NumberFormat {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly type:
    | "number"
    | "date"
    | "text"
    | "yesNo"
    | "choice"
    | "multipleChoice"
    | "breakdown"
    | "table"
    | "list";
  /** Of a list: what makes an answer complete. */
  readonly perLine?: ProgramList;
  /** Option keys, in rank order, for `yesNo` and `choice`. */
  readonly options?: readonly string[];
  /** Their words, in the same order. */
  readonly optionLabels?: readonly string[];
  readonly required: boolean;
  readonly countsInFillRate: boolean;
  readonly whenBlank?: number;
  /**
   * Last year's items that give last year's value, when it is not the same one: figures of several
   * add up; with none, the series is broken.
   */
  readonly previousIds?: readonly string[];
  /** Last year's lines, or options, that have another key this year: from the old to the new. */
  readonly movedKeys?: Readonly<Record<string, string>>;
  readonly appliesTo: readonly string[];
  readonly visibleWhen?: NodeIndex;
  /** Empty for what cannot be calculated with. */
  readonly cells: readonly ProgramCell[];
}

export interface ProgramResult extends NumberFormat {
  /** `indicator`, or `indicator.line`. */
  readonly id: string;
  readonly indicator: string;
  readonly line?: string;
  readonly label: string;
  readonly reference: string;
  readonly unit: string;
  readonly root: NodeIndex;
  /** Set when the formula is `factor × numerator ÷ denominator`: explained and aggregated so. */
  readonly ratio?: {
    readonly factor: number;
    readonly numerator: NodeIndex;
    readonly denominator: NodeIndex;
    /** How the two are shown when their answers are not all counted alike. */
    readonly numeratorFormat?: NumberFormat;
    readonly denominatorFormat?: NumberFormat;
  };
  readonly appliesTo: readonly string[];
}

export interface ProgramControl {
  /** `control`, or `control.line`. */
  readonly id: string;
  readonly control: string;
  readonly line?: string;
  readonly lineLabel?: string;
  readonly reference: string;
  readonly severity: "blocking" | "advisory";
  readonly root: NodeIndex;
  readonly message: readonly MessagePart[];
  /** Items that the rule reads, in order: where the finding is shown. */
  readonly elements: readonly string[];
  readonly appliesTo: readonly string[];
}

/** A message is text and values; a value is that of a node, printed with its symbol. */
export type MessagePart = { readonly text: string } | (NumberFormat & { readonly root: NodeIndex });
