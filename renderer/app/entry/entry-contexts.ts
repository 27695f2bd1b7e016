// What the parts of an entry page share. The answers change at each entry; the calculation follows
// a little later, so that typing never waits for it.

import { createContext } from "react";
import type { Calculation, Calculator, Explanation, FillRate } from "../../../engine/index.ts";
import type { SpokenFinding } from "./name-lines.ts";
import type { QuestionIndex } from "./question-index.ts";

export interface EntryPlace {
  readonly year: string;
  readonly finess: string;
  readonly index: QuestionIndex;
}

/** The questions whose text could not be saved and waits to be corrected. */
export const FaultyContext = createContext<ReadonlySet<string>>(new Set());

export const EntryPlaceContext = createContext<EntryPlace>({
  year: "",
  finess: "",
  index: new Map(),
});

export interface Computed {
  readonly calculation: Calculation;
  readonly findings: readonly SpokenFinding[];
  /** How far the record is, the answers to be corrected left out. */
  readonly fillWithout: (faulty: ReadonlySet<string>) => FillRate;
  readonly explain: (result: string) => Explanation | undefined;
  readonly blockers: ReturnType<Calculator["blockedBy"]>;
}

/** The controls that speak: apart, for they change seldom and every question reads them. */
export const FindingsContext = createContext<readonly SpokenFinding[]>([]);

export const ComputedContext = createContext<Computed | undefined>(undefined);
