// What can be wrong with an answer, as facts; the words are in fault-sentence.ts.

export type AnswerFault =
  /** `example` is a number that the box would take. */
  | { readonly kind: "notNumber"; readonly text: string; readonly example: number }
  | { readonly kind: "notInteger"; readonly text: string }
  | { readonly kind: "severalValues" }
  | { readonly kind: "tooManyDigits"; readonly most: number }
  | {
      readonly kind: "tooManyDecimals";
      readonly text: string;
      readonly most: number;
      /** The number as it was typed, to be rounded. */
      readonly value: number;
    }
  | { readonly kind: "belowMinimum"; readonly minimum: number }
  | { readonly kind: "aboveMaximum"; readonly maximum: number }
  | { readonly kind: "notDate"; readonly text: string }
  /** « 3/10/19 »; `example` is the same date with a whole year. */
  | { readonly kind: "shortYear"; readonly text: string; readonly example: string }
  | { readonly kind: "noSuchDay"; readonly text: string }
  | { readonly kind: "yearOutOfRange"; readonly first: number; readonly last: number }
  | { readonly kind: "tooLong"; readonly most: number; readonly length?: number }
  | { readonly kind: "tooManyLines"; readonly most: number }
  | { readonly kind: "notInList" }
  | { readonly kind: "chosenTwice" }
  | { readonly kind: "notAsked" }
  | { readonly kind: "wrongShape" };
