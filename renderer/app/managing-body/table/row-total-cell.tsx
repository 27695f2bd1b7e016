import { memo } from "react";
import type { QuestionNumber } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { figureText } from "../../entry/figure-text.ts";
import { type CellView, figuresOf } from "./cell-view.ts";
import { rowTotal } from "./row-total.ts";

interface RowTotalCellProps {
  readonly row: number;
  readonly column: number;
  /** Of the row's figures; undefined when it has none. */
  readonly number: QuestionNumber | undefined;
  readonly views: readonly CellView[];
  readonly active: boolean;
}

/** At the end of a row: what the establishments give together. */
export const RowTotalCell = memo(function RowTotalCell(props: RowTotalCellProps) {
  const { row, column, number, views, active } = props;
  const total = number && rowTotal(figuresOf(views), number);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is one by its grid.
      role="gridcell"
      className="cell cell-total"
      data-row={row}
      data-column={column}
      tabIndex={active ? 0 : -1}
      aria-readonly
    >
      {total?.sum !== undefined && <strong>{fr`somme ${figureText(total.sum, number)}`}</strong>}
      {total !== undefined && (
        <>
          <strong>{fr`médiane ${figureText(total.median, number)}`}</strong>
          <span>{fr`sur ${plural(total.count, "établissement", "établissements")}`}</span>
        </>
      )}
    </td>
  );
});
