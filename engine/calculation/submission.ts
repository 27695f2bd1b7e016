/** One line of a list: field → what it was given. One that is not filled yet holds nothing. */
export type AnswerLine = Readonly<Record<string, number | string>>;

/**
 * What a person may answer. A breakdown is line → number, a table is line → column → number, a list
 * is its lines in the order they were given.
 */
export type Answer =
  | number
  | string
  | readonly string[]
  | readonly AnswerLine[]
  | Readonly<Record<string, number | Readonly<Record<string, number>>>>;

export type Answers = Readonly<Record<string, Answer>>;

/** One establishment's answers to one campaign. Dates are ISO, yes/no is "oui" or "non". */
export interface Submission {
  readonly campaign: string;
  readonly category: string;
  readonly answers: Answers;
  /** Last year's answers as they were given: under last year's ids, lines and options. */
  readonly previous?: Answers;
  /** Whose submission it is: carried to the outputs, grouped by, never calculated with. */
  readonly establishment?: Readonly<Record<string, string>>;
}
