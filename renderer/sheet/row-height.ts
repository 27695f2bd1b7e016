// How high a row must be for its texts to be read whole. Not every program fits rows when it opens
// a file, so the height is reckoned from widths of characters, on the careful side.

import type { Cell, CellStyle } from "./workbook.ts";

const LINE = 14.4;
const PADDING = 4;
const SMALLEST = 17;

/** Bold and small type, against the font by which columns are measured; 1.1 for the rest. */
const SIZES: Partial<Record<CellStyle["kind"], number>> = {
  label: 1.19,
  total: 1.19,
  header: 1.19,
  text: 0.96,
  past: 0.96,
  state: 0.96,
};

/** Widths against that of a digit, which is the unit of column widths. */
const NARROW = /[ iljtfrI.,:;!|()'’«»\u00A0\u202F-]/u;
const WIDE = /[mwMWÉÈÀÊŒ%@—…]/u;
const CAPITAL = /\p{Lu}/u;

/** The height in points of a row whose cells have these column widths, in characters. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map(({ value, style }, column) => {
    if (typeof value !== "string") return 1;
    const room = (widths[column] ?? 10) - 1.5 - 1.5 * (style.indent ?? 0);
    const width =
      (0.94 * room - (style.kind === "text" || style.kind === "past" ? 1.5 : 0)) /
      (SIZES[style.kind] ?? 1.1);
    return value.split("\n").reduce((count, line) => count + countLines(line, width), 0);
  });
  return Math.max(SMALLEST, Math.max(1, ...lines) * LINE + PADDING);
}

/** Greedy, as programs do it: a word that does not fit begins a line. */
function countLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = measure(word);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (width % room) + measure(" ");
  }
  return lines;
}

function measure(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NARROW.test(character)) width += 0.58;
    else if (WIDE.test(character)) width += 1.45;
    else width += CAPITAL.test(character) ? 1.2 : 0.96;
  }
  return width;
}
