// What can be wrong with an answer, as facts; the words are in fault-sentence.ts.

export type AnswerFault =
  | { readonly kind: "notNumber"; readonly text: string; readonly integer: boolean }
  | { readonly kind: "notInteger"; readonly text: string }
  | { readonly kind: "severalValues" }
  | { readonly kind: "tooManyDigits"; readonly most: number }
  | { readonly kind: "tooManyDecimals"; readonly most: number }
  | { readonly kind: "belowMinimum"; readonly minimum: number }
  | { readonly kind: "aboveMaximum"; readonly maximum: number }
  | { readonly kind: "notDate"; readonly text: string }
  | { readonly kind: "noSuchDay"; readonly text: string }
  | { readonly kind: "yearOutOfRange"; readonly first: number; readonly last: number }
  | { readonly kind: "tooLong"; readonly most: number; readonly length?: number }
  | { readonly kind: "notInList" }
  | { readonly kind: "chosenTwice" }
  | { readonly kind: "notAsked" }
  | { readonly kind: "wrongShape" };
