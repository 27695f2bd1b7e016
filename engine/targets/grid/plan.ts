import type { Question } from "../question.ts";
import type { GridChecks } from "./checks.ts";

/** The preparation grid of one category. Emitted as `grid/<category>.json`. */
export interface GridPlan {
  readonly campaign: string;
  readonly hash: string;
  readonly title: string;
  readonly subtitle: string;
  readonly category: { readonly code: string; readonly label: string };
  /** How to fill the grid, one sentence each. */
  readonly notice: readonly string[];
  /** The same for the sheet of one service, which holds some of the sections. */
  readonly serviceNotice: readonly string[];
  readonly sections: readonly GridSection[];
  /** What a grid that calculates can check of the answers; absent: nothing. */
  readonly checks?: GridChecks;
}

export interface GridSection {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  readonly responsible: { readonly id: string; readonly label: string };
  readonly questions: readonly Question[];
}
