import type { Question } from "../../../engine/index.ts";
import type { SectionContext } from "../section-context.ts";
import type { GridAnswer } from "./grid-answer.ts";

/** A breakdown or a table to fill. */
export interface FigureGridProps {
  readonly question: Question;
  readonly context: SectionContext;
  readonly answer: GridAnswer | undefined;
  readonly readonly: boolean;
  readonly onAnswer: (answer: GridAnswer | undefined) => void;
}
