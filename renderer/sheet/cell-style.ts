// How each kind of cell looks: grey rules, no colour that black-and-white printing would lose.

import type { CellStyle } from "./workbook.ts";

/** On every system, or replaced there by a font of the same widths. */
const FONT = "Arial";

const RULE = { style: "thin", color: { rgb: "C8CCD1" } } as const;
const STRONG = { style: "thin", color: { rgb: "1B1D21" } } as const;
const BOX = { style: "thin", color: { rgb: "7A808A" } } as const;
const INK = { rgb: "1B1D21" };
const SOFT = { rgb: "565B64" };
const WHITE = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFFF" } } as const;
const TINT = { type: "pattern", pattern: "solid", fgColor: { rgb: "F0F1F3" } } as const;

const UNDER = { bottom: RULE };
const AROUND = { top: BOX, bottom: BOX, left: BOX, right: BOX };
const TOP_LEFT = { vertical: "top", horizontal: "left", wrapText: true } as const;
const TOP_RIGHT = { vertical: "top", horizontal: "right" } as const;

const STYLES = {
  title: {
    font: { name: FONT, bold: true, size: 14, color: INK },
    alignment: { vertical: "center" },
  },
  subtitle: { font: { name: FONT, size: 11, color: SOFT }, alignment: TOP_LEFT },
  header: {
    font: { name: FONT, size: 11, bold: true, color: INK },
    fill: TINT,
    border: { bottom: STRONG, top: STRONG },
    alignment: { vertical: "center", horizontal: "left", wrapText: true },
  },
  reference: {
    font: { name: FONT, size: 11, bold: true, color: INK },
    border: UNDER,
    alignment: TOP_LEFT,
  },
  label: {
    font: { name: FONT, size: 11, bold: true, color: INK },
    border: UNDER,
    alignment: TOP_LEFT,
  },
  line: { font: { name: FONT, size: 11, color: INK }, border: UNDER, alignment: TOP_LEFT },
  text: {
    font: { name: FONT, size: 10, color: SOFT },
    border: UNDER,
    // Apart from the text of the column before.
    alignment: { ...TOP_LEFT, indent: 1 },
  },
  past: {
    font: { name: FONT, size: 10, color: INK },
    border: UNDER,
    alignment: { ...TOP_LEFT, indent: 1 },
  },
  total: {
    font: { name: FONT, size: 11, bold: true, color: INK },
    border: { top: STRONG, bottom: STRONG },
    alignment: TOP_LEFT,
  },
  computed: {
    font: { name: FONT, size: 11, bold: true, color: INK },
    fill: TINT,
    border: { top: STRONG, bottom: STRONG },
    alignment: TOP_RIGHT,
  },
  answer: {
    font: { name: FONT, size: 11, color: INK },
    fill: WHITE,
    border: AROUND,
    alignment: TOP_RIGHT,
    protection: { locked: false },
  },
  answerText: {
    font: { name: FONT, size: 11, color: INK },
    fill: WHITE,
    border: AROUND,
    alignment: TOP_LEFT,
    protection: { locked: false },
  },
  state: {
    font: { name: FONT, italic: true, size: 10, color: SOFT },
    // Apart from the frame of the answer before.
    alignment: { ...TOP_LEFT, indent: 1 },
  },
  plain: { font: { name: FONT, size: 11, color: INK }, alignment: TOP_LEFT },
} as const;

/** The look of one cell, its number format and its indentation included. */
export function cellStyle({ kind, numberFormat, indent, isProposed }: CellStyle) {
  const style = STYLES[kind];
  return {
    ...style,
    ...(isProposed ? { font: { ...style.font, italic: true, color: SOFT } } : {}),
    alignment: { ...style.alignment, ...(indent === undefined ? {} : { indent }) },
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}
