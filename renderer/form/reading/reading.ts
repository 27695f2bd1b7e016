import type { AnswerFault } from "./answer-fault.ts";

/** What typed text stands for: nothing, a value, or something that must be corrected. */
export type Reading<Value> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "fault"; readonly fault: AnswerFault };
