/**
 * Pasted text as rows of cells, as spreadsheets copy them: lines, then tabs. Empty lines at the
 * end are dropped. A single value gives one row of one cell.
 */
export function readClipboardTable(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/[\r\n\s]+$/, "").split(/\r\n|\r|\n/);
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}
