import { createContext } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import type { Justification } from "../api/types.ts";

/** What every justification of a record needs, and what does not change while it is open. */
export interface JustificationAccess {
  /** Those that the campaign proposes; none: a text says all. */
  readonly reasons: FormPlan["reasons"];
  /** Last year's, by subject. */
  readonly lastYear: Readonly<Record<string, Justification>>;
  readonly editable: boolean;
  /** Says something once to those who do not see the screen. */
  readonly announce: (sentence: string) => void;
}

export const JustificationContext = createContext<JustificationAccess>({
  reasons: [],
  lastYear: {},
  editable: false,
  announce: () => {},
});
