import type { TypedExpression } from "../typed-expression.ts";
import type { Analyst } from "./analysis.ts";
import { domainFaults } from "./domain-faults.ts";
import { expressionKey } from "./expression-key.ts";

/** Says of each part that says again what one before it says. */
export function reportRepeats(parts: readonly TypedExpression[], analyst: Analyst): void {
  const seen = new Set<string>();
  for (const part of parts) {
    const key = expressionKey(part);
    if (seen.has(key)) {
      const text = analyst.source.slice(part.start, part.end);
      analyst.report(domainFaults.writtenTwice(part, text));
    }
    seen.add(key);
  }
}
