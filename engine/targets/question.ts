/** A data element as a person meets it, on screen and on paper: every text ready to print. */
export interface Question {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly guidance?: string;
  readonly whereToFind?: string;
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
  /** For a number, a breakdown: how its figures are written. */
  readonly number?: QuestionNumber;
  readonly maximumLength?: number;
  readonly options?: readonly { readonly key: string; readonly label: string }[];
  readonly lines?: readonly QuestionLine[];
  readonly columns?: readonly QuestionColumn[];
  readonly list?: QuestionList;
  /** The scalar item that the top lines must add up to. */
  readonly total?: { readonly id: string; readonly reference: string; readonly label: string };
  /** What a line left blank counts for, once another is answered. */
  readonly whenBlank?: number;
  readonly required: boolean;
  readonly level: "esms" | "og";
  readonly carryOver: boolean;
  /** The answer is made public. */
  readonly published?: boolean;
  /** The text that asks for it, when it is its own. */
  readonly legalReference?: string;
  /** « si 1.4 Accueil de jour = oui »: the condition in words. */
  readonly condition?: string;
  /** « donnée reconstituée » and its reason, when the line is not attested. */
  readonly mark?: { readonly label: string; readonly reason: string };
}

export interface QuestionNumber {
  readonly kind: "integer" | "decimal" | "amount" | "percentage";
  readonly unit: string;
  readonly symbol: string;
  /** The symbol of a figure below two, where it is another: « jour ». */
  readonly singular?: string;
  readonly decimals: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface QuestionLine {
  readonly key: string;
  readonly label: string;
  /** Key of the line this one is a part of. */
  readonly parent?: string;
}

/** As many lines as the person adds, each with the same fields. */
export interface QuestionList {
  /** One line with its article, « une autorisation », and what begins its number, « Autorisation ». */
  readonly line: string;
  readonly title: string;
  /** Fewest and most lines. */
  readonly minimum: number;
  readonly maximum: number;
  readonly fields: readonly QuestionField[];
}

/** One box of a line: a small question, without what is said of the whole list. */
export interface QuestionField
  extends Pick<
    Question,
    "id" | "label" | "guidance" | "number" | "maximumLength" | "options" | "required"
  > {
  readonly type: "number" | "date" | "text" | "yesNo" | "choice";
}

export interface QuestionColumn {
  readonly id: string;
  readonly label: string;
  readonly number: QuestionNumber;
}
