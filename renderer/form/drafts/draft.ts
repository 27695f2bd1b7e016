import type { AnswerFault } from "../reading/answer-fault.ts";

/** Text that could not be understood: kept as it was typed, never saved as an answer. */
export interface Draft {
  readonly text: string;
  readonly fault: AnswerFault;
  /** False while the person is still typing it: the fault is told on leaving the box. */
  readonly settled: boolean;
}
