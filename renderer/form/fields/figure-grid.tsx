// A real table of boxes: a caption, row and column headers, the keyboard of a spreadsheet.

import type { ClipboardEvent, KeyboardEvent, ReactNode } from "react";
import { useCallback, useMemo, useRef } from "react";
import type { Question } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import { plural } from "../plural.ts";
import { questionIds } from "../question-ids.ts";
import type { SectionContext } from "../section-context.ts";
import { FigureCell } from "./figure-cell.tsx";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import { cellId, gridColumns, readCell, withCell } from "./grid-answer.ts";
import { lineDepths } from "./line-depths.ts";
import { moveInGrid } from "./move-in-grid.ts";
import type { PasteOutcome } from "./paste-into-grid.ts";
import { pasteIntoGrid } from "./paste-into-grid.ts";
import { readClipboardTable } from "./read-clipboard-table.ts";

interface FigureGridProps {
  readonly question: Question;
  readonly context: SectionContext;
  readonly answer: GridAnswer | undefined;
  readonly readonly: boolean;
  readonly onAnswer: (answer: GridAnswer | undefined) => void;
  /** Rows of totals, if any. */
  readonly foot?: ReactNode;
}

export function FigureGrid(props: FigureGridProps) {
  const { question, context, answer, readonly } = props;
  const ids = questionIds(question.id);
  const columns = useMemo(() => gridColumns(question), [question]);
  const lines = question.lines ?? [];
  const depths = lineDepths(lines);
  const table = useRef<HTMLTableElement>(null);
  const latest = useRef({ answer, onAnswer: props.onAnswer });
  latest.current = { answer, onAnswer: props.onAnswer };

  const change = useCallback((next: GridAnswer | undefined) => {
    // Several boxes may speak before the form has rendered again.
    latest.current = { ...latest.current, answer: next };
    latest.current.onAnswer(next);
  }, []);
  const onCell = useCallback(
    (line: string, column: GridColumn, value: number | undefined) =>
      change(withCell(latest.current.answer, line, column, value)),
    [change],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || !table.current) return;
    const key = { name: event.key, shift: event.shiftKey };
    if (moveInGrid(table.current, event.target, key)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    if (readonly || !(event.target instanceof HTMLInputElement)) return;
    const cells = readClipboardTable(event.clipboardData.getData("text"));
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    const outcome = pasteIntoGrid({
      question,
      columns,
      cells,
      fromRow: Number(event.target.dataset.row),
      fromColumn: Number(event.target.dataset.column),
      answer: latest.current.answer,
      drafts: context.drafts,
    });
    change(outcome.answer);
    context.announce(pasteSentence(outcome));
  };

  return (
    <div className="grid-frame">
      <table
        ref={table}
        className={columns.length > 1 ? "grid grid-columns" : "grid"}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <caption className="visually-hidden">{question.label}</caption>
        <GridHead columns={columns} item={question.id} breakdown={question.type === "breakdown"} />
        <tbody>
          {lines.map((line, row) => (
            <tr key={line.key} className={`depth-${depths[row]}`}>
              <th scope="row" id={`${ids.anchor}-ligne-${line.key}`}>
                {depths[row] !== 0 && <span className="visually-hidden">dont </span>}
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
                    labelledBy={`${ids.anchor}-ligne-${line.key} ${columnHeaderId(question.id, column)}`}
                    describedBy={`${ids.guidance} ${ids.messages}`}
                    onCell={onCell}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot}
      </table>
    </div>
  );
}

function columnHeaderId(item: string, column: GridColumn): string {
  return `${questionIds(item).anchor}-colonne-${column.id ?? "valeur"}`;
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly item: string;
  readonly breakdown: boolean;
}

function GridHead({ columns, item, breakdown }: GridHeadProps) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th key={column.id ?? "valeur"} scope="col" id={columnHeaderId(item, column)}>
            {column.label}
            {!breakdown && (
              <span className="unit"> ({column.number.symbol || column.number.unit})</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function pasteSentence({ placed, faulty, beyond }: PasteOutcome): string {
  const parts = [fr`${plural(placed, "valeur collée", "valeurs collées")}.`];
  if (faulty > 0) parts.push(fr`${plural(faulty, "valeur est", "valeurs sont")} à corriger.`);
  if (beyond > 0) {
    parts.push(fr`${plural(beyond, "valeur n'a pas trouvé", "valeurs n'ont pas trouvé")} de case.`);
  }
  return parts.join(" ");
}
