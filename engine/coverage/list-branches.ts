import { type Domain, isNothing } from "../formula/domains/domain.ts";
import { findDomains } from "../formula/domains/find-dead-parts.ts";
import { partsOf } from "../formula/parts-of.ts";
import type { TypedExpression } from "../formula/typed-expression.ts";
import type { Branch } from "./branch.ts";
import { hasDefault } from "./has-default.ts";

/** The branches of a formula, in order of writing. `isTest`: it is itself a rule or a condition. */
export function listBranches(root: TypedExpression, isTest: boolean): readonly Branch[] {
  const domains = findDomains(root);
  const verdicts: readonly Branch[] = [
    { kind: "holds", part: root },
    { kind: "fails", part: root },
  ];
  const below = (part: TypedExpression): readonly Branch[] => [
    ...ownBranches(part, domains),
    ...partsOf(part).flatMap(below),
  ];
  return [...(isTest ? verdicts : []), ...below(root)];
}

function ownBranches(
  part: TypedExpression,
  domains: ReadonlyMap<TypedExpression, Domain>,
): readonly Branch[] {
  if (part.kind === "conditional") {
    return [
      { kind: "whenTrue", part: part.whenTrue },
      { kind: "otherwise", part: part.otherwise },
    ];
  }
  if (hasDefault(part)) return [{ kind: "absent", part: part.args[1]! }];
  if (part.kind === "arithmetic" && part.sign === "/") {
    const domain = domains.get(part.right);
    return domain === undefined || mayBeZero(domain)
      ? [{ kind: "zeroDenominator", part: part.right }]
      : [];
  }
  return [];
}

function mayBeZero({ values }: Domain): boolean {
  if (isNothing(values)) return false;
  if (values.kind === "choices") return values.ranks.includes(0);
  return values.low <= 0 && values.high >= 0;
}
