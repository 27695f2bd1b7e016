// A real table of boxes: a caption, row and column headers, the keyboard of a spreadsheet.

import { useMemo } from "react";
import type { Question, QuestionLine } from "../../../engine/index.ts";
import { questionIds } from "../question-ids.ts";
import { FigureCell } from "./figure-cell.tsx";
import type { FigureGridProps } from "./figure-grid-props.ts";
import type { GridColumn } from "./grid-answer.ts";
import { cellId, gridColumns, readCell } from "./grid-answer.ts";
import { lineDepths } from "./line-depths.ts";
import type { OnCell } from "./use-grid.ts";
import { useGrid } from "./use-grid.ts";

export function FigureGrid(props: FigureGridProps) {
  const { question } = props;
  const columns = useMemo(() => gridColumns(question), [question]);
  const lines = question.lines ?? [];
  const depths = lineDepths(lines);
  const { table, onCell, onKeyDown, onPaste } = useGrid(props, columns);
  return (
    <div className="grid-frame">
      <table
        ref={table}
        className={columns.length > 1 ? "grid grid-columns" : "grid"}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <caption className="visually-hidden">{question.label}</caption>
        <GridHead columns={columns} question={question} />
        <tbody>
          {lines.map((line, row) => (
            <GridRow
              key={line.key}
              grid={props}
              line={line}
              row={row}
              depth={depths[row] ?? 0}
              columns={columns}
              onCell={onCell}
            />
          ))}
        </tbody>
        {props.foot}
      </table>
    </div>
  );
}

interface GridRowProps {
  readonly grid: FigureGridProps;
  readonly line: QuestionLine;
  readonly row: number;
  readonly depth: number;
  readonly columns: readonly GridColumn[];
  readonly onCell: OnCell;
}

function GridRow({ grid, line, row, depth, columns, onCell }: GridRowProps) {
  const { question, context, answer, readonly } = grid;
  const ids = questionIds(question.id);
  const headerId = `${ids.anchor}-ligne-${line.key}`;
  return (
    <tr className={`depth-${depth}`}>
      <th scope="row" id={headerId}>
        {depth > 0 && <span className="visually-hidden">dont </span>}
        {line.label}
      </th>
      {columns.map((column, columnIndex) => (
        <td key={column.id ?? "valeur"}>
          <FigureCell
            cell={cellId(question.id, line.key, column)}
            line={line.key}
            row={row}
            columnIndex={columnIndex}
            column={column}
            value={readCell(answer, line.key, column)}
            drafts={context.drafts}
            readonly={readonly}
            labelledBy={`${headerId} ${columnHeaderId(question.id, column)}`}
            describedBy={`${ids.guidance} ${ids.messages}`}
            onCell={onCell}
          />
        </td>
      ))}
    </tr>
  );
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly question: Question;
}

function GridHead({ columns, question }: GridHeadProps) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th key={column.id ?? "valeur"} scope="col" id={columnHeaderId(question.id, column)}>
            {column.label}
            {question.type === "table" && (
              <span className="unit"> ({column.number.symbol || column.number.unit})</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function columnHeaderId(item: string, column: GridColumn): string {
  return `${questionIds(item).anchor}-colonne-${column.id ?? "valeur"}`;
}
