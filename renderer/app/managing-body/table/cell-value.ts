// One cell of the table within the answer of its question: read it, write it, in words or as typed.

import type { Answer } from "../../../../engine/index.ts";
import { asGrid, readCell, withCell } from "../../../form/fields/grid-answer.ts";
import { readDate } from "../../../form/reading/read-date.ts";
import { readNumber } from "../../../form/reading/read-number.ts";
import type { Reading } from "../../../form/reading/reading.ts";
import { writeDate } from "../../../form/reading/write-date.ts";
import { writeNumber } from "../../../form/reading/write-number.ts";
import { optionsOf } from "../../../form/widgets/options-of.ts";
import type { AskedCell } from "./table-row.ts";

/** A figure, the key of an option, an ISO date. */
export type CellValue = number | string;

/** Undefined when it is empty, or when the answer is of another shape than is asked. */
export function cellValue(cell: AskedCell, answer: Answer | undefined): CellValue | undefined {
  const { part, kind } = cell;
  if (part !== undefined) return readCell(asGrid(answer), part.line, part.column);
  if (kind === "figure") return typeof answer === "number" ? answer : undefined;
  return typeof answer === "string" && kind !== "words" ? answer : undefined;
}

/** The answer once the cell holds `value`; undefined when nothing is left of it. */
export function withCellValue(
  { part }: AskedCell,
  answer: Answer | undefined,
  value: CellValue | undefined,
): Answer | undefined {
  if (part === undefined) return value;
  const figure = typeof value === "number" ? value : undefined;
  return withCell(asGrid(answer), part.line, part.column, figure);
}

/** What a text that is typed or pasted stands for. */
export function readCellText(cell: AskedCell, text: string): Reading<CellValue> {
  if (cell.kind === "figure" && cell.number !== undefined) return readNumber(text, cell.number);
  return cell.kind === "date" ? readDate(text) : readOption(cell, text);
}

/** As it is typed again, and shown: the words of an option, « 31/12/2022 », « 1 234,5 ». */
export function writeCellText({ question, kind }: AskedCell, value: CellValue): string {
  if (typeof value === "number") return writeNumber(value);
  if (kind === "date") return writeDate(value);
  return optionsOf(question).find(({ key }) => key === value)?.label ?? value;
}

/** Whether the cell would take the value as its own: a bound, a list may differ by category. */
export function takesValue(cell: AskedCell, value: CellValue): boolean {
  if (cell.kind === "words") return false;
  const reading = readCellText(cell, writeCellText(cell, value));
  return reading.kind === "value" && reading.value === value;
}

/** By its words or its key, accents and case aside; « o », « n » where one option begins so. */
function readOption({ question }: AskedCell, text: string): Reading<CellValue> {
  const typed = plain(text);
  if (typed === "") return { kind: "empty" };
  const options = optionsOf(question);
  const same = options.find(({ key, label }) => plain(label) === typed || plain(key) === typed);
  const begun = options.filter(({ label }) => plain(label).startsWith(typed));
  const found = same ?? (begun.length === 1 ? begun[0] : undefined);
  if (found === undefined) return { kind: "fault", fault: { kind: "notInList" } };
  return { kind: "value", value: found.key };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}
