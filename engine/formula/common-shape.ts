import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import type { TypedExpression, VectorShape } from "./typed-expression.ts";

/**
 * The lines over which a calculation stands, from those of its parts: figures are repeated on
 * every line, lines meet lines one to one. Reports parts whose lines do not correspond.
 */
export function commonShape(
  parts: readonly TypedExpression[],
  at: Extent,
  checker: Checker,
): { readonly shape?: VectorShape } {
  let found: { readonly part: TypedExpression; readonly shape: VectorShape } | undefined;
  for (const part of parts) {
    if (part.shape === undefined) continue;
    if (found === undefined) {
      found = { part, shape: part.shape };
    } else if (!sameLines(found.shape, part.shape)) {
      const text = ({ start, end }: Extent): string => checker.source.slice(start, end);
      checker.report(faults.differentLines(at, text(found.part), text(part)));
      return {};
    }
  }
  return found === undefined ? {} : { shape: found.shape };
}

function sameLines(left: VectorShape, right: VectorShape): boolean {
  return (
    left.lines.id === right.lines.id &&
    left.keys.length === right.keys.length &&
    left.keys.every((key, index) => key === right.keys[index])
  );
}
