// Texts and groups between brackets are put aside while the library lays out what holds them: it
// would fold, unfold and quote them again. They come back as they were written.

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  Scalar,
} from "yaml";
import { printFlow } from "./print-flow.ts";
import { shiftLines } from "./shift-lines.ts";

const WIDTH = 120;

/** Where a value stands, in columns. */
interface Standing {
  /** Of the key, or of the dash, that holds it, once laid out; and as it is written. */
  readonly indent: number;
  readonly before: number;
  /** Of its first character. */
  readonly column: number;
  /** Of the keys or dashes that it holds, if any. */
  readonly inside: number;
}

export interface KeptTexts {
  /** Puts the texts back in what the library printed. */
  readonly restore: (printed: string) => string;
}

/** Replaces, in the document, what is to be kept as `text` has it. */
export function keepTexts(document: Document.Parsed, text: string): KeptTexts {
  const kept: string[] = [];
  const mark = freeMark(text);
  const hold = (node: Node, words: string): Scalar => {
    const held = new Scalar(`${mark}${kept.push(words) - 1}_`);
    held.type = "PLAIN";
    const { commentBefore, spaceBefore } = node;
    Object.assign(held, { commentBefore, spaceBefore });
    // That of a block stands on its first line, which is kept with it.
    if (!isBlock(node)) held.comment = node.comment ?? null;
    if ("anchor" in node && node.anchor !== undefined) held.anchor = node.anchor as string;
    if (node.tag !== undefined && !isCollection(node)) held.tag = node.tag;
    return held;
  };
  const walk = (node: unknown, at: Standing): unknown => {
    if (isCollection(node) && node.flow !== true) {
      const inner = isMap(node) ? walkPairs : walkItems;
      inner(node.items, at.inside);
      return node;
    }
    if (isCollection(node)) {
      const line = printFlow(node, text);
      if (line === undefined) return hold(node, shiftLines(slice(node), at.indent - at.before));
      if (at.column + line.length <= WIDTH || node.items.length === 0) return hold(node, line);
      node.flow = false;
      return walk(node, at);
    }
    if (!isScalar(node) && !isAlias(node)) return node;
    const written = slice(node);
    return written === "" ? node : hold(node, layOutScalar(node, written, at));
  };
  const walkPairs = (items: unknown[], indent: number): void => {
    for (const pair of items as Pair[]) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.range == null) continue;
      const [start, end] = pair.key.range;
      const column = indent + (end - start) + 2;
      const at = { indent, column, before: columnOf(start), inside: indent + 2 };
      pair.value = walk(pair.value, at) as Node;
    }
  };
  const walkItems = (items: unknown[], indent: number): void => {
    items.forEach((item, rank) => {
      const start = (item as Node | null)?.range?.[0] ?? 0;
      const at = { indent, column: indent + 2, before: columnOf(start) - 2, inside: indent + 2 };
      items[rank] = walk(item, at);
    });
  };
  const slice = ({ range }: Node): string => (range == null ? "" : text.slice(range[0], range[1]));
  const columnOf = (offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);
  const root = { indent: 0, column: 0, before: 0, inside: 0 };
  document.contents = walk(document.contents, root) as typeof document.contents;
  const place = new RegExp(`${mark}(\\d+)_`);
  return {
    restore: (printed) =>
      printed
        .split("\n")
        .map((line) => restoreLine(line, place, kept))
        .join("\n"),
  };
}

/** What follows on the line, a comment, stays on the first line of the text. */
function restoreLine(line: string, place: RegExp, kept: readonly string[]): string {
  const found = place.exec(line);
  if (found === null) return line;
  const [head = "", ...body] = (kept[Number(found[1])] ?? "").split("\n");
  return [line.replace(place, () => head), ...body].join("\n");
}

function layOutScalar(node: Node, written: string, { indent, before }: Standing): string {
  if (!isScalar(node)) return written;
  if (node.type === "QUOTE_SINGLE" && /^'[^"\\'\n]*'$/.test(written)) {
    return `"${written.slice(1, -1)}"`;
  }
  if (!isBlock(node)) return shiftLines(written, indent - before);
  const text = written.replace(/\n$/, "");
  const [head = "", ...body] = text.split("\n");
  // A written number of spaces is counted from what holds the text: it moves with it.
  if (/^[|>][+-]?\d/.test(head)) return shiftLines(text, indent - before);
  const first = body.find((line) => line.trim() !== "") ?? "";
  return shiftLines(text, indent + 2 - first.search(/\S|$/));
}

/** A text after `|` or `>`. */
function isBlock(node: Node): boolean {
  return isScalar(node) && String(node.type).startsWith("BLOCK");
}

/** A word that the file does not hold. */
function freeMark(text: string): string {
  let mark = "TEXTE_";
  while (text.includes(mark)) mark = `${mark}_`;
  return mark;
}
