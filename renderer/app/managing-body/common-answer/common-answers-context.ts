import { createContext } from "react";
import type { StoredAnswer } from "../../api/types.ts";

/** What a record knows of its managing body, and of what it answers for its establishments. */
export interface CommonAnswers {
  readonly year: string;
  readonly bodyFiness: string;
  readonly bodyName: string;
  readonly common: Readonly<Record<string, StoredAnswer>>;
}

export const CommonAnswersContext = createContext<CommonAnswers>({
  year: "",
  bodyFiness: "",
  bodyName: "",
  common: {},
});
