// A QR code read from its modules, by the standard (ISO/IEC 18004) and nothing of whoever drew it:
// the level and the mask, the codewords in their order, their corrections checked, then the text.

export type Modules = readonly (readonly boolean[])[];

export interface ReadCode {
  readonly version: number;
  readonly level: string;
  readonly mask: number;
  readonly text: string;
}

/** By version, from 1: codewords of correction in each block, and how many blocks, at level M. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9];
/** All codewords. */
const CODEWORDS = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532, 581];
/** Where the centres of the alignment patterns are. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
];
const LEVELS = ["M", "L", "H", "Q"];

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Throws, with the reason, what a telephone would not read. */
export function readCode(modules: Modules): ReadCode {
  const size = modules.length;
  const version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > CODEWORDS.length) {
    throw new Error(`No version has ${size} modules.`);
  }
  checkFinders(modules);
  const { level, mask } = readFormat(modules);
  if (level !== "M") throw new Error(`Only level M is read here, not ${level}.`);
  const codewords = readCodewords(modules, version, mask);
  return { version, level, mask, text: readText(readBlocks(codewords, version), version) };
}

/** Three squares within squares, in three corners. */
function checkFinders(modules: Modules): void {
  const size = modules.length;
  for (const [top, left] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const) {
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 7; column++) {
        const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
        if (modules[top + row]![left + column] !== (ring !== 2)) throw new Error("No finder.");
      }
    }
  }
}

function readFormat(modules: Modules): { readonly level: string; readonly mask: number } {
  const size = modules.length;
  const bit = (row: number, column: number) => (modules[row]![column] ? 1 : 0);
  const first = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => bit(8, column)),
    ...[7, 5, 4, 3, 2, 1, 0].map((row) => bit(row, 8)),
  ];
  const second = [
    ...[1, 2, 3, 4, 5, 6, 7].map((back) => bit(size - back, 8)),
    ...[8, 7, 6, 5, 4, 3, 2, 1].map((back) => bit(8, size - back)),
  ];
  if (first.join("") !== second.join("")) throw new Error("Its two formats differ.");
  const format = Number.parseInt(first.join(""), 2) ^ 0b101010000010010;
  let rest = format;
  for (let shift = 4; shift >= 0; shift--) {
    if (rest & (1 << (shift + 10))) rest ^= 0b10100110111 << shift;
  }
  if (rest !== 0) throw new Error("Its format is no word of the code.");
  return { level: LEVELS[format >> 13]!, mask: (format >> 10) & 7 };
}

/** Whether a module is of a pattern, and carries no data. */
function isPattern(row: number, column: number, version: number): boolean {
  const size = version * 4 + 17;
  if (row === 6 || column === 6) return true;
  const nearTop = row < 9;
  const nearLeft = column < 9;
  if ((nearTop && nearLeft) || (nearTop && column >= size - 8) || (nearLeft && row >= size - 8)) {
    return true;
  }
  if (version >= 7) {
    if (row < 6 && column >= size - 11) return true;
    if (column < 6 && row >= size - 11) return true;
  }
  const centres = ALIGNMENT[version - 1]!;
  const last = size - 7;
  return centres.some((y) =>
    centres.some((x) => {
      const inFinder = (y === 6 && x === 6) || (y === 6 && x === last) || (y === last && x === 6);
      return !inFinder && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
    }),
  );
}

/** Up and down, two columns at a time, from the right. */
function readCodewords(modules: Modules, version: number, mask: number): readonly number[] {
  const size = modules.length;
  const bits: number[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isPattern(row, column, version)) continue;
        bits.push(modules[row]![column] !== MASKS[mask]!(row, column) ? 1 : 0);
      }
    }
    upwards = !upwards;
  }
  return Array.from({ length: CODEWORDS[version - 1]! }, (_, rank) =>
    Number.parseInt(bits.slice(8 * rank, 8 * rank + 8).join(""), 2),
  );
}

/** The data of the blocks end to end; they are written one codeword of each in turn. */
function readBlocks(codewords: readonly number[], version: number): readonly number[] {
  const count = BLOCKS[version - 1]!;
  const correction = CORRECTION[version - 1]!;
  const data = codewords.length - count * correction;
  const short = Math.floor(data / count);
  const isLong = (block: number) => block >= count - (data % count);
  const blocks = Array.from({ length: count }, (): number[] => []);
  let next = 0;
  for (let rank = 0; rank <= short; rank++) {
    blocks.forEach((block, index) => {
      if (rank < short || isLong(index)) block.push(codewords[next++]!);
    });
  }
  const own = blocks.map((block) => [...block]);
  for (let rank = 0; rank < correction; rank++) {
    for (const block of blocks) block.push(codewords[next++]!);
  }
  for (const block of blocks) checkBlock(block, correction);
  return own.flat();
}

/** A block is a polynomial that has so many powers of 2 for roots, in the field of 256 elements. */
function checkBlock(block: readonly number[], correction: number): void {
  for (let power = 0, root = 1; power < correction; power++, root = multiply(root, 2)) {
    const value = block.reduce((sum, codeword) => multiply(sum, root) ^ codeword, 0);
    if (value !== 0) throw new Error("A codeword is wrong.");
  }
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let shift = 7; shift >= 0; shift--) {
    product = (product << 1) ^ (product & 0x80 ? 0x11d : 0);
    if (b & (1 << shift)) product ^= a;
  }
  return product & 0xff;
}

/** One segment of bytes, and the end. */
function readText(codewords: readonly number[], version: number): string {
  const bits = codewords.map((one) => one.toString(2).padStart(8, "0")).join("");
  const take = (from: number, length: number) =>
    Number.parseInt(bits.slice(from, from + length), 2);
  if (take(0, 4) !== 0b0100) throw new Error("It does not begin with bytes.");
  const width = version < 10 ? 8 : 16;
  const length = take(4, width);
  const bytes = Array.from({ length }, (_, rank) => take(4 + width + 8 * rank, 8));
  if (take(4 + width + 8 * length, 4) !== 0) throw new Error("More follows its bytes.");
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
}

/** The modules of a drawing made of runs: `M<x> <y>H<end>v1H<x>z`, in a square of `side` with its margin. */
export function readDrawing(path: string, side: number): Modules {
  const dark = new Set<string>();
  const rest = path.replaceAll(/M(\d+) (\d+)H(\d+)v1H(\d+)z/g, (_, x, y, end, back) => {
    if (x !== back || Number(end) <= Number(x)) throw new Error(`A run of ${x} to ${end}.`);
    for (let column = Number(x); column < Number(end); column++) dark.add(`${y} ${column}`);
    return "";
  });
  if (rest !== "") throw new Error(`Something else is drawn: ${rest.slice(0, 40)}`);
  const places = [...dark].map((place) => place.split(" ").map(Number));
  const [top, left] = [0, 1].map((axis) => Math.min(...places.map((place) => place[axis]!)));
  const [bottom, right] = [0, 1].map((axis) => Math.max(...places.map((place) => place[axis]!)));
  if (top !== left || side !== bottom! + 1 + top! || bottom !== right)
    throw new Error("Off centre.");
  return Array.from({ length: bottom! - top! + 1 }, (_, row) =>
    Array.from({ length: right! - left! + 1 }, (__, column) =>
      dark.has(`${row + top!} ${column + left!}`),
    ),
  );
}

/** Pixels of a page, dark or not. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly isDark: (x: number, y: number) => boolean;
}

export interface SeenCode {
  readonly modules: Modules;
  /** Of the code alone, in pixels. */
  readonly side: number;
  /** White pixels around it, on the side that has the fewest. */
  readonly quiet: number;
}

/**
 * The code of a page as a camera finds it: by the rings of a finder, 1 1 3 1 1, then a sample at the
 * centre of each module. The code stands upright, nothing else of the page has such rings.
 */
export function seeCode({ width, height, isDark }: Raster): SeenCode {
  for (let y = 0; y < height; y++) {
    for (let x = 1; x < width; x++) {
      if (!isDark(x, y) || isDark(x - 1, y)) continue;
      const seen = look(x, y);
      if (seen !== undefined) return seen;
    }
  }
  throw new Error("No code on this page.");

  function look(left: number, top: number): SeenCode | undefined {
    const run = (x: number, y: number, dx: number, dy: number) => {
      let length = 0;
      const dark = isDark(x, y);
      while (
        x + dx * length < width &&
        y + dy * length < height &&
        isDark(x + dx * length, y + dy * length) === dark
      ) {
        length++;
      }
      return length;
    };
    const seven = run(left, top, 1, 0);
    if (seven < 14 || Math.abs(run(left, top, 0, 1) - seven) > 2) return undefined;
    const module = seven / 7;
    const middle = Math.round(top + 3.5 * module);
    const rings: number[] = [];
    for (let x = left; rings.length < 5; ) {
      const length = run(x, middle, 1, 0);
      rings.push(length / module);
      x += length;
    }
    if (rings.map(Math.round).join() !== "1,1,3,1,1") return undefined;
    let right = left;
    for (let x = left; x < Math.min(width, left + 80 * module); x++) if (isDark(x, top)) right = x;
    // A finder is measured to a pixel or so: the nearest size that exists.
    const size = 17 + 4 * Math.round(((right + 1 - left) / module - 17) / 4);
    const exact = (right + 1 - left) / size;
    const modules = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) =>
        isDark(Math.floor(left + (column + 0.5) * exact), Math.floor(top + (row + 0.5) * exact)),
      ),
    );
    const side = right + 1 - left;
    return { modules, side, quiet: quietAround(left, top, side) };
  }

  function quietAround(left: number, top: number, side: number): number {
    for (let ring = 1; ; ring++) {
      for (let step = -ring; step < side + ring; step++) {
        const around = [
          [left + step, top - ring],
          [left + step, top + side - 1 + ring],
          [left - ring, top + step],
          [left + side - 1 + ring, top + step],
        ] as const;
        if (around.some(([x, y]) => x < width && y < height && isDark(x, y))) return ring - 1;
      }
    }
  }
}
