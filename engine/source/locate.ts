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
  const offsets = offsetsOf(file.source.text, node.range, String(node.type), node.value);
  const last = offsets.length - 1;
  const from = offsets[Math.min(start, last)]!;
  const to = end > start ? offsets[Math.min(end - 1, last)]! + 1 : from + 1;
  return { file: file.source.path, start: from, end: Math.max(to, from + 1) };
}

function nodeAt(file: ParsedFile, path: Path): Node | undefined {
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

/**
 * For each character of a scalar's value, where it stands in the source, plus the end.
 * The two texts hold the same visible characters in the same order; quotes, escapes,
 * indentation and folded line ends stand between them and are stepped over.
 */
function offsetsOf(
  text: string,
  range: readonly number[],
  type: string,
  value: string,
): readonly number[] {
  const block = type.startsWith("BLOCK");
  const quoted = type.startsWith("QUOTE");
  let at = block ? text.indexOf("\n", range[0]!) + 1 : range[0]! + (quoted ? 1 : 0);
  const offsets: number[] = [];
  for (const character of value.split("")) {
    if (type === "QUOTE_DOUBLE" && text[at] === "\\" && text[at + 1] !== "\n") {
      offsets.push(at);
      at += escapeLength(text, at);
      continue;
    }
    if (isSpace(character)) {
      offsets.push(at);
      if (isSpace(text[at])) at++;
      continue;
    }
    while (at < range[1]! && text[at] !== character) at++;
    offsets.push(at);
    at++;
  }
  offsets.push(at);
  return offsets;
}

function escapeLength(text: string, at: number): number {
  const kind = text[at + 1];
  return kind === "x" ? 4 : kind === "u" ? 6 : kind === "U" ? 10 : 2;
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t";
}
