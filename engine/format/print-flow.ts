import { isAlias, isCollection, isMap, isPair, isScalar, type Node } from "yaml";

/**
 * A list or a group between brackets on one line, `[a, b]` and `{ a: 1 }`; nothing when a comment
 * stands inside, or a text on several lines. Texts are those of the source.
 */
export function printFlow(node: unknown, source: string): string | undefined {
  if (hasComment(node)) return undefined;
  if (!isCollection(node)) return printLeaf(node, source);
  const parts = node.items.map((item) =>
    isPair(item) ? printPair(item, source) : printInner(item, source),
  );
  if (parts.some((part) => part === undefined)) return undefined;
  if (isMap(node)) return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  return `[${parts.join(", ")}]`;
}

function printPair(
  { key, value }: { readonly key: unknown; readonly value: unknown },
  source: string,
): string | undefined {
  const [left, right] = [printInner(key, source), printInner(value, source)];
  if (left === undefined || right === undefined) return undefined;
  return right === "" ? `${left}:` : `${left}: ${right}`;
}

/** An inner node that is named for others, or typed, is left to whoever wrote it. */
function printInner(node: unknown, source: string): string | undefined {
  if (node === null || node === undefined) return "";
  const named = node as { readonly anchor?: string; readonly tag?: string };
  if (named.anchor !== undefined || named.tag !== undefined) return undefined;
  return printFlow(node, source);
}

function printLeaf(node: unknown, source: string): string | undefined {
  if (!isScalar(node) && !isAlias(node)) return undefined;
  const { range } = node as Node;
  const text = range == null ? "" : source.slice(range[0], range[1]);
  return text.includes("\n") ? undefined : text;
}

/** The comment after a group is not inside it: the library prints it where it stands. */
function hasComment(node: unknown): boolean {
  if (node === null || isCollection(node)) return false;
  const { comment, commentBefore } = node as Partial<Node>;
  return Boolean(comment) || Boolean(commentBefore);
}
