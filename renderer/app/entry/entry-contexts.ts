// What the parts of an entry page share. The answers change at each entry; the calculation follows
// a little later, so that typing never waits for it.

import { createContext } from "react";
import type { Calculation, Calculator, Explanation } from "../../../engine/index.ts";
import type { QuestionIndex } from "./question-index.ts";

export interface EntryPlace {
  readonly year: string;
  readonly finess: string;
  readonly index: QuestionIndex;
}

export const EntryPlaceContext = createContext<EntryPlace>({
  year: "",
  finess: "",
  index: new Map(),
});

export interface Computed {
  readonly calculation: Calculation;
  readonly explain: (result: string) => Explanation | undefined;
  readonly blockers: ReturnType<Calculator["blockedBy"]>;
}

export const ComputedContext = createContext<Computed | undefined>(undefined);
