// Where printed pages begin: a question is not cut from its lines, nor a table from its total.

/** Of a table longer than a page, the fewest rows that go to the next page, its total among them. */
const LEAST_ROWS = 3;

/**
 * Indices, over the rows of all the blocks, of the rows that begin a page. `blocks` hold the heights
 * of their rows; `room` is that of a page, of which the first has `used` already. A block goes whole
 * to the next page when it does not fit; only one that is longer than a page is cut.
 */
export function pageBreaks(
  blocks: readonly (readonly number[])[],
  room: number,
  used: number,
): readonly number[] {
  const breaks: number[] = [];
  let first = 0;
  let filled = used;
  for (const rows of blocks) {
    if (first > 0 && filled + sum(rows) > room) {
      breaks.push(first);
      filled = 0;
    }
    for (const [index, height] of rows.entries()) {
      if (index > 0 && filled + height > room) {
        const cut = Math.max(1, Math.min(index, rows.length - LEAST_ROWS));
        breaks.push(first + cut);
        filled = sum(rows.slice(cut, index));
      }
      filled += height;
    }
    first += rows.length;
  }
  return breaks;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
