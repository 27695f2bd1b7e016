// What a grid does with what is typed, pressed and pasted in its boxes.

import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import { useCallback, useRef } from "react";
import type { FigureGridProps } from "./figure-grid-props.ts";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import { withCell } from "./grid-answer.ts";
import { moveInGrid } from "./move-in-grid.ts";
import { pasteIntoGrid } from "./paste-into-grid.ts";
import { pasteSentence } from "./paste-sentence.ts";
import { readClipboardTable } from "./read-clipboard-table.ts";

export type OnCell = (line: string, column: GridColumn, value: number | undefined) => void;

export interface GridHandle {
  readonly table: RefObject<HTMLTableElement | null>;
  /** One function for the life of the grid: boxes that do not change are not rendered again. */
  readonly onCell: OnCell;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function useGrid(grid: FigureGridProps, columns: readonly GridColumn[]): GridHandle {
  const { question, context, readonly } = grid;
  const table = useRef<HTMLTableElement>(null);
  const latest = useRef({ answer: grid.answer, onAnswer: grid.onAnswer });
  latest.current = { answer: grid.answer, onAnswer: grid.onAnswer };

  const change = useCallback((next: GridAnswer | undefined) => {
    // Several boxes may speak before the form has rendered again.
    latest.current = { ...latest.current, answer: next };
    latest.current.onAnswer(next);
  }, []);
  const onCell = useCallback<OnCell>(
    (line, column, value) => change(withCell(latest.current.answer, line, column, value)),
    [change],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || !table.current) return;
    const key = { name: event.key, shift: event.shiftKey };
    if (moveInGrid(table.current, event.target, key)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (readonly || !(event.target instanceof HTMLInputElement)) return;
    const cells = readClipboardTable(event.clipboardData.getData("text"));
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    const { row, column } = event.target.dataset;
    const from = { fromRow: Number(row), fromColumn: Number(column) };
    const { answer } = latest.current;
    const { drafts } = context;
    const outcome = pasteIntoGrid({ question, columns, cells, ...from, answer, drafts });
    change(outcome.answer);
    context.announce(pasteSentence(outcome));
  };
  return { table, onCell, onKeyDown, onPaste };
}
