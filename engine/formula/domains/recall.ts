import type { TypedExpression } from "../typed-expression.ts";
import type { Analysis } from "./analysis.ts";
import { choices, type Domain, meetDomains } from "./domain.ts";
import { expressionKey } from "./expression-key.ts";
import { type Facts, isWrittenOut } from "./facts.ts";
import { testKey } from "./test-key.ts";

/** What is known of a part, with what the tests that lead to it say of it. */
export function recall(part: TypedExpression, analysis: Analysis, facts: Facts): Analysis {
  if (facts === undefined || facts.size === 0 || isWrittenOut(part)) return analysis;
  const fact = factOf(part, facts);
  if (fact === undefined) return analysis;
  const domain = meetDomains(analysis.domain, fact);
  return isSame(domain, analysis.domain) ? analysis : { ...analysis, domain, narrowed: true };
}

function factOf(part: TypedExpression, facts: NonNullable<Facts>): Domain | undefined {
  if (part.type.kind !== "boolean") return facts.get(expressionKey(part));
  const { key, negated } = testKey(part);
  const fact = facts.get(key);
  if (fact === undefined || !negated || fact.values.kind !== "choices") return fact;
  return { ...fact, values: choices(fact.values.ranks.map((rank) => 1 - rank)) };
}

/** Of two domains of which one contains the other. */
function isSame(left: Domain, right: Domain): boolean {
  const [a, b] = [left.values, right.values];
  if (left.mayBeAbsent !== right.mayBeAbsent || a.kind !== b.kind) return false;
  if (a.kind === "choices") return b.kind === "choices" && a.ranks.length === b.ranks.length;
  return b.kind === "interval" && a.low === b.low && a.high === b.high && a.integer === b.integer;
}
