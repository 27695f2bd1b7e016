import type { TypedExpression } from "../typed-expression.ts";
import type { Analysis, Analyst } from "./analysis.ts";
import { type Domain, joinDomains, NOTHING } from "./domain.ts";
import { domainFaults } from "./domain-faults.ts";
import { type Facts, joinFacts } from "./facts.ts";
import { truthOf } from "./truth.ts";

type Conditional = Extract<TypedExpression, { readonly kind: "conditional" }>;

/** Each branch is looked at as it stands: where its test leads. What is never reached is not. */
export function analyseConditional(part: Conditional, facts: Facts, analyst: Analyst): Analysis {
  const condition = analyst.analyse(part.condition, facts, "test");
  const { canBeTrue, canBeFalse } = truthOf(condition.domain);
  reportUnreached(part, condition, analyst);
  const whenTrue = canBeTrue ? analyst.analyse(part.whenTrue, condition.whenTrue) : undefined;
  const otherwise = canBeFalse ? analyst.analyse(part.otherwise, condition.whenFalse) : undefined;
  const reached = [whenTrue, otherwise].filter((branch) => branch !== undefined);
  const never: Domain = { values: NOTHING, mayBeAbsent: condition.domain.mayBeAbsent };
  return {
    domain: reached.map(({ domain }) => domain).reduce(joinDomains, never),
    narrowed: [condition, ...reached].some(({ narrowed }) => narrowed),
    told: [condition, ...reached].some(({ told }) => told),
    whenTrue: joinFacts(whenTrue?.whenTrue, otherwise?.whenTrue),
    whenFalse: joinFacts(whenTrue?.whenFalse, otherwise?.whenFalse),
  };
}

/** A test that only varies elsewhere. `sinon vide` is how a list of cases ends. */
function reportUnreached(part: Conditional, condition: Analysis, { report }: Analyst): void {
  const { canBeTrue, canBeFalse } = truthOf(condition.domain);
  if (condition.told || !condition.narrowed || canBeTrue === canBeFalse) return;
  if (canBeFalse) report(domainFaults.excludedCase(part.condition));
  else if (part.otherwise.kind !== "empty") report(domainFaults.coveredOtherwise(part.otherwise));
}
