// A QR code as a drawing: what Typst and a page of HTML both take, whatever its size on paper.

import { encode } from "uqr";

export interface CodeDrawing {
  /** Modules on a side, with the quiet zone around them: the side of the viewBox. */
  readonly side: number;
  /** The dark modules, as one SVG path: a rectangle for each run of a row. */
  readonly path: string;
  /** Side on paper, in millimetres, quiet zone included. */
  readonly width: number;
}

/** What the standard asks to be left blank on every side, in modules. */
const QUIET = 4;

/** The code alone is never smaller; nor is a module, so that a long address is read as well. */
const LEAST_SIDE = 18;
const LEAST_MODULE = 0.42;

/** Level M: a seventh of it may be torn off, or written on. */
export function drawCode(text: string): CodeDrawing {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const module = Math.max(LEAST_SIDE / size, LEAST_MODULE);
  const side = size + 2 * QUIET;
  return {
    side,
    path: data.flatMap((row, y) => listRuns(row).map((run) => drawRun(run, y + QUIET))).join(""),
    width: Math.round(100 * module * side) / 100,
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The dark runs of a row. */
function listRuns(row: readonly boolean[]): readonly Run[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return { start, end: end === -1 ? row.length : end };
  });
}

function drawRun({ start, end }: Run, y: number): string {
  return `M${start + QUIET} ${y}H${end + QUIET}v1H${start + QUIET}z`;
}
