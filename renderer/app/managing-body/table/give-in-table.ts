// What is typed, erased and pasted in the table, on its way to the establishments' answers.

import { faultSentence } from "../../../form/reading/fault-sentence.ts";
import { readCellText } from "./cell-value.ts";
import type { TablePlace } from "./move-in-table.ts";
import { pasteIntoTable } from "./paste-into-table.ts";
import { cellAt, type TableParts } from "./table-parts.ts";
import { pasteSentence, readOnlySentence } from "./table-sentences.ts";

export function giveText(parts: TableParts, place: TablePlace, text: string): void {
  const found = cellAt(parts, place);
  const cell = found?.row.asked.get(found.column.category);
  if (found === undefined || cell === undefined) return;
  const { row, column, view } = found;
  const reading = readCellText(cell, text);
  if (reading.kind === "fault") {
    parts.access.draft(column.finess, row, { text, fault: reading.fault, settled: true });
    parts.announce(faultSentence(reading.fault));
    return;
  }
  const value = reading.kind === "value" ? reading.value : undefined;
  if (value !== view.value || view.faulty) parts.access.give(column.finess, row, value);
}

export function eraseCell(parts: TableParts, place: TablePlace): void {
  const found = cellAt(parts, place);
  if (found === undefined) return;
  const { row, column, view } = found;
  const reason = readOnlySentence(row, column, view);
  if (reason !== undefined) parts.announce(reason);
  else if (view.text !== "") parts.access.give(column.finess, row, undefined);
}

/** Line by line: an answer may make the question of the next line arise. */
export function pasteTexts(
  { rows, columns, access, bulk }: TableParts,
  from: TablePlace,
  texts: readonly (readonly string[])[],
): void {
  bulk.run((keep) => {
    const counts = { given: 0, faulty: 0, refused: 0, beyond: 0 };
    for (const [down, line] of texts.entries()) {
      const place = { row: from.row + down, column: from.column };
      const found = pasteIntoTable(rows, columns(), place, [line]);
      for (const { row, column, value } of found.given) {
        keep(column.finess, row);
        access.give(column.finess, row, value);
      }
      for (const { row, column, text, fault } of found.faulty) {
        keep(column.finess, row);
        access.draft(column.finess, row, { text, fault, settled: true });
      }
      counts.given += found.given.length;
      counts.faulty += found.faulty.length;
      counts.refused += found.refused;
      counts.beyond += found.beyond;
    }
    return pasteSentence(counts);
  });
}
