// Which characters a TrueType font can draw, read from its `cmap` table (format 12).

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * A test on code points: whether the font has a glyph for one.
 * Throws when the font has no full Unicode map: the fonts are ours, so it would be our mistake.
 */
export function readCharacterMap(font: Buffer): (codePoint: number) => boolean {
  const ranges = readRanges(font, findUnicodeMap(font, findTable(font, "cmap")));
  return (codePoint) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle] as Range;
      if (codePoint < range.first) high = middle - 1;
      else if (codePoint > range.last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function findTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`font without a ${tag} table`);
}

function findUnicodeMap(font: Buffer, table: number): number {
  const count = font.readUInt16BE(table + 2);
  for (let index = 0; index < count; index += 1) {
    const map = table + font.readUInt32BE(table + 8 + 8 * index);
    if (font.readUInt16BE(map) === 12) return map;
  }
  throw new Error("font without a full Unicode map");
}

function readRanges(font: Buffer, map: number): readonly Range[] {
  const count = font.readUInt32BE(map + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = map + 16 + 12 * index;
    return { first: font.readUInt32BE(group), last: font.readUInt32BE(group + 4) };
  });
}
