import { createContext } from "react";
import type { Answer, Answers } from "../../../engine/index.ts";

/** What does not change, or must not render anything when it does, in a record's page. */
export interface RecordAccess {
  /** Last year's answers, as this year asks them. */
  readonly lastYear: Answers;
  readonly editable: boolean;
  /** Shows an answer that the server already has. */
  readonly onAnswer: (item: string, answer: Answer | undefined) => void;
  /** Gives an answer: shows it and saves it. */
  readonly onGive: (item: string, answer: Answer | undefined) => void;
  /** Drops the texts to be corrected of an item, when an answer from elsewhere is taken. */
  readonly onForget: (item: string) => void;
}

export const RecordContext = createContext<RecordAccess>({
  lastYear: {},
  editable: false,
  onAnswer: () => {},
  onGive: () => {},
  onForget: () => {},
});
