import type { Answers, Visibility } from "../../engine/index.ts";

/** What turns a blank grid into the sheet of one service or of one establishment. */
export interface GridOptions {
  /** Id of a responsible service: only the sections it is in charge of. */
  readonly service?: string;
  readonly establishment?: {
    readonly name: string;
    readonly finess: string;
    readonly town: string;
  };
  /** Where the application is, `https://…` without a slash at the end: its questions have a code. */
  readonly address?: string;
  /** Prefilled answers; what is not among them is printed as not answered. */
  readonly answers?: Answers;
  /**
   * Of prefilled answers, as `Calculator.visibility` gives it, by question id. A hidden question is
   * « sans objet » and its answer is not printed; an undetermined one is left blank. A question
   * that is not in it is asked.
   */
  readonly visibility?: Readonly<Record<string, Visibility>>;
  /** Last year's answers under this year's ids: a column « L’an dernier » beside the answers. */
  readonly lastYear?: Answers;
  /**
   * Answers offered on a grid that is otherwise blank: they stand in their boxes, « à vérifier », and
   * the other boxes are left to be filled. Not read when there are `answers`.
   */
  readonly proposed?: Answers;
}
