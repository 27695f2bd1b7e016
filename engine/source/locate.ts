// From a place in the data back to a place in the text.

import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";

import type { Span } from "../text/span.ts";
import type { ParsedFile, Path } from "./parsed-file.ts";

/** The span of the value at `path`; of the nearest thing above it when nothing is there. */
export function spanOfValue(file: ParsedFile, path: Path): Span {
  const node = nodeAt(file, path);
  if (node?.range == null) return path.length === 0 ? startOf(file) : spanOfKey(file, path);
  const [start, end] = node.range;
  return trim(file, start, end);
}

/** The span of the key that leads to `path`, or of the value when it is not in a mapping. */
export function spanOfKey(file: ParsedFile, path: Path): Span {
  if (path.length === 0) return startOf(file);
  const parent = nodeAt(file, path.slice(0, -1));
  const node = pairOf(parent, path[path.length - 1]!)?.key ?? nodeAt(file, path);
  if (node?.range == null) return spanOfKey(file, path.slice(0, -1));
  return trim(file, node.range[0], node.range[1]);
}

/** The part of a text value between two of its own offsets, wherever YAML wrote it. */
export function spanWithin(file: ParsedFile, path: Path, start: number, end: number): Span {
  const node = nodeAt(file, path);
  if (!isScalar(node) || node.range == null || typeof node.value !== "string")
    return spanOfValue(file, path);
  const extents = extentsOf(file.source.text, node.range, String(node.type), node.value);
  const last = extents.length - 1;
  const from = extents[Math.min(start, last)]!.start;
  const to = end > start ? extents[Math.min(end - 1, last)]!.end : from + 1;
  return { file: file.source.path, start: from, end: Math.max(to, from + 1) };
}

/** What YAML read at `path`; nothing where the path leads nowhere, or through an alias. */
export function nodeAt(file: ParsedFile, path: Path): Node | undefined {
  let node = file.document.contents as Node | undefined;
  for (const key of path) {
    if (isMap(node)) node = pairOf(node, key)?.value ?? undefined;
    else if (isSeq(node)) node = node.items[Number(key)] as Node | undefined;
    else return undefined;
  }
  return node;
}

/** Keys are compared as text: `1:` and `"1":` are the same key to an author. */
function pairOf(node: Node | undefined, key: string | number): Pair<Node, Node> | undefined {
  if (!isMap<Node, Node>(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) as
    | Pair<Node, Node>
    | undefined;
}

function startOf(file: ParsedFile): Span {
  const contents = file.document.contents as Node | null;
  const start = contents?.range?.[0] ?? 0;
  const lineEnd = file.source.text.indexOf("\n", start);
  return {
    file: file.source.path,
    start,
    end: Math.max(start + 1, lineEnd === -1 ? file.source.text.length : lineEnd),
  };
}

/** A block's range runs to the next line: carets stop at its last visible character. */
function trim(file: ParsedFile, start: number, end: number): Span {
  const visible = file.source.text.slice(start, end).trimEnd().length;
  return { file: file.source.path, start, end: start + Math.max(1, visible) };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * For each UTF-16 unit of a scalar's value, where its character stands in the source, plus the end.
 * The two texts hold the same visible characters in the same order; quotes, escapes,
 * indentation and folded line ends stand between them and are stepped over.
 */
function extentsOf(
  text: string,
  range: readonly number[],
  type: string,
  value: string,
): readonly Extent[] {
  const block = type.startsWith("BLOCK");
  const quoted = type.startsWith("QUOTE");
  let at = block ? text.indexOf("\n", range[0]!) + 1 : range[0]! + (quoted ? 1 : 0);
  const extents: Extent[] = [];
  for (const character of value) {
    const visible = !isSpace(character);
    const stands = () => text.startsWith(character, at) || escapeLength(text, at, type) > 0;
    while (visible && at < range[1]! && !stands()) at++;
    const end = at + (escapeLength(text, at, type) || character.length);
    for (let unit = 0; unit < character.length; unit++) extents.push({ start: at, end });
    // The space that a folded line end reads as may have no character of its own.
    if (visible || stands() || isSpace(text[at])) at = end;
  }
  extents.push({ start: at, end: at + 1 });
  return extents;
}

/** How many characters write one at `at`; 0 where there is no escape. */
function escapeLength(text: string, at: number, type: string): number {
  if (type === "QUOTE_SINGLE") return text.startsWith("''", at) ? 2 : 0;
  if (type !== "QUOTE_DOUBLE" || text[at] !== "\\" || text[at + 1] === "\n") return 0;
  const kind = text[at + 1];
  return kind === "x" ? 4 : kind === "u" ? 6 : kind === "U" ? 10 : 2;
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t";
}
