// A real table of boxes: a caption, row and column headers, the keyboard of a spreadsheet.

import { useMemo } from "react";
import type { Question, QuestionLine } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import { boxId, questionIds } from "../question-ids.ts";
import { writeNumber } from "../reading/write-number.ts";
import { FigureCell } from "./figure-cell.tsx";
import type { FigureGridProps } from "./figure-grid-props.ts";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import { asGrid, cellId, gridColumns, readCell } from "./grid-answer.ts";
import { GridTotals } from "./grid-totals.tsx";
import { lineDepths } from "./line-depths.ts";
import type { OnCell } from "./use-grid.ts";
import { useGrid } from "./use-grid.ts";

export function FigureGrid(props: FigureGridProps) {
  const { question } = props;
  const columns = useMemo(() => gridColumns(question), [question]);
  const lines = question.lines ?? [];
  const depths = lineDepths(lines);
  const { table, onCell, onKeyDown, onPaste } = useGrid(props, columns);
  const before = asGrid(props.context.lastYear[question.id]);
  const beside = columns.length === 1 ? before : undefined;
  return (
    <div className="grid-frame">
      <table
        ref={table}
        className={columns.length > 1 ? "grid grid-columns" : "grid"}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <caption className="visually-hidden">{question.label}</caption>
        <GridHead columns={columns} question={question} hasBefore={beside !== undefined} />
        <tbody>
          {lines.map((line, row) => (
            <GridRow
              key={line.key}
              grid={props}
              line={line}
              row={row}
              depth={depths[row] ?? 0}
              columns={columns}
              before={before}
              onCell={onCell}
            />
          ))}
        </tbody>
        <GridTotals question={question} columns={columns} answer={props.answer} before={beside} />
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
  /** Last year's answer: in a column of its own beside one column, under the boxes of several. */
  readonly before: GridAnswer | undefined;
  readonly onCell: OnCell;
}

function GridRow({ grid, line, row, depth, columns, before, onCell }: GridRowProps) {
  const { question, context, answer, readonly } = grid;
  const ids = questionIds(question.id);
  const headerId = `${ids.anchor}-ligne-${line.key}`;
  return (
    <tr className={`depth-${depth}`}>
      <th scope="row" id={headerId}>
        {depth > 0 && <span className="visually-hidden">dont </span>}
        {line.label}
      </th>
      {columns.map((column, columnIndex) => {
        const cell = cellId(question.id, line.key, column);
        const last = readCell(before, line.key, column);
        const told = last === undefined ? "" : ` ${beforeId(cell)}`;
        return (
          <td key={column.id ?? "valeur"}>
            <FigureCell
              cell={cell}
              line={line.key}
              row={row}
              columnIndex={columnIndex}
              column={column}
              value={readCell(answer, line.key, column)}
              drafts={context.drafts}
              readonly={readonly}
              labelledBy={`${headerId} ${columnHeaderId(question.id, column)}`}
              describedBy={`${ids.guidance} ${ids.messages}${told}`}
              onCell={onCell}
            />
            {columns.length > 1 && <Before cell={cell} value={last} />}
          </td>
        );
      })}
      {before !== undefined && columns.length === 1 && columns[0] && (
        <td className="before">
          <Before
            cell={cellId(question.id, line.key, columns[0])}
            value={readCell(before, line.key, columns[0])}
          />
        </td>
      )}
    </tr>
  );
}

/** What a box held last year; nothing when it was left blank. */
function Before({ cell, value }: { readonly cell: string; readonly value: number | undefined }) {
  if (value === undefined) return null;
  return (
    <span className="cell-before" id={beforeId(cell)}>
      {writeNumber(value)}
      <span className="cell-before-when">{fr` l'an dernier`}</span>
    </span>
  );
}

function beforeId(cell: string): string {
  return `${boxId(cell)}-avant`;
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly question: Question;
  readonly hasBefore: boolean;
}

function GridHead({ columns, question, hasBefore }: GridHeadProps) {
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
        {hasBefore && (
          <th scope="col" className="before">
            {fr`L'an dernier`}
          </th>
        )}
      </tr>
    </thead>
  );
}

function columnHeaderId(item: string, column: GridColumn): string {
  return `${questionIds(item).anchor}-colonne-${column.id ?? "valeur"}`;
}
