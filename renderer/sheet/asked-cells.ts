// The cells that the grid gives a question, each with its name and the words that stand beside it.

import type { Question } from "../../engine/index.ts";
import { cellName } from "./grid-layout.ts";
import type { AskedCell } from "./read-cell.ts";

export interface GridCell extends AskedCell {
  readonly name: string;
  /** In the answer: none for a scalar, line, then column. */
  readonly path: readonly string[];
  /** What its line is called; absent when it stands on the question's own row. */
  readonly label?: string;
  /** Rank among the columns of the answers. */
  readonly column: number;
}

/** Those of a list depend on how many lines it has: see read-list.ts. */
export function askedCells(question: Question): readonly GridCell[] {
  const { id, type, number, lines = [], columns = [], options = [] } = question;
  switch (type) {
    case "list":
      return [];
    case "multipleChoice":
      return options.map(({ key, label }) => ({
        type: "option",
        name: cellName(id, key),
        path: [key],
        label,
        column: 0,
      }));
    case "breakdown":
      return lines.map(({ key, label }) => ({
        type: "number",
        ...(number === undefined ? {} : { number }),
        name: cellName(id, key),
        path: [key],
        label,
        column: 0,
      }));
    case "table":
      return lines.flatMap(({ key, label }) =>
        columns.map((column, rank) => ({
          type: "number" as const,
          number: column.number,
          name: cellName(id, key, column.id),
          path: [key, column.id],
          label,
          column: rank,
        })),
      );
    default: {
      const { maximumLength } = question;
      return [
        {
          type,
          ...(number === undefined ? {} : { number }),
          ...(maximumLength === undefined ? {} : { maximumLength }),
          options,
          name: cellName(id),
          path: [],
          column: 0,
        },
      ];
    }
  }
}
