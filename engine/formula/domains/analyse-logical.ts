// `et`, `ou`, `non`: what conditions say together that none says alone.
import type { LogicalSign } from "../expression.ts";
import type { TypedExpression } from "../typed-expression.ts";
import type { Analysis, Analyst } from "./analysis.ts";
import { domainFaults } from "./domain-faults.ts";
import { type Facts, joinFacts, meetFacts } from "./facts.ts";
import { reportRepeats } from "./report-repeats.ts";
import { negateTruth, truthDomain, truthOf } from "./truth.ts";

type Logical = Extract<TypedExpression, { readonly kind: "logical" }>;

/** Each condition is looked at alone: one may decide although the others are absent. */
export function analyseLogical(part: Logical, facts: Facts, analyst: Analyst): Analysis {
  const { sign } = part;
  const operands = chainOf(part, sign);
  reportRepeats(operands, analyst);
  return operands
    .map((operand) => ({ operand, analysis: analyst.analyse(operand, facts) }))
    .reduce(({ analysis: before }, { operand, analysis: next }) => {
      const analysis =
        sign === "et" ? both(before, next) : negated(both(negated(before), negated(next)));
      const clash = isConstant(analysis) && ![before, next].some(isConstant);
      if (!clash || analysis.narrowed) return { operand, analysis };
      analyst.report(
        sign === "et" ? domainFaults.contradiction(operand) : domainFaults.tautology(operand),
      );
      return { operand, analysis: { ...analysis, told: true } };
    }).analysis;
}

/** The conditions that one sign joins, in order of writing. */
function chainOf(part: TypedExpression, sign: LogicalSign): readonly TypedExpression[] {
  if (part.kind !== "logical" || part.sign !== sign) return [part];
  return [...chainOf(part.left, sign), ...chainOf(part.right, sign)];
}

function both(left: Analysis, right: Analysis): Analysis {
  const [a, b] = [truthOf(left.domain), truthOf(right.domain)];
  const whenTrue = meetFacts(left.whenTrue, right.whenTrue);
  const truth = {
    canBeTrue: a.canBeTrue && b.canBeTrue && whenTrue !== undefined,
    canBeFalse: a.canBeFalse || b.canBeFalse,
  };
  return {
    domain: truthDomain(truth, left.domain.mayBeAbsent || right.domain.mayBeAbsent),
    narrowed: left.narrowed || right.narrowed,
    told: left.told || right.told,
    whenTrue: truth.canBeTrue ? whenTrue : undefined,
    whenFalse: joinFacts(
      a.canBeFalse ? left.whenFalse : undefined,
      b.canBeFalse ? right.whenFalse : undefined,
    ),
  };
}

/** What is known of `non …`. */
export function negated(operand: Analysis): Analysis {
  const { domain, whenTrue, whenFalse } = operand;
  return {
    ...operand,
    domain: negateTruth(domain),
    whenTrue: whenFalse,
    whenFalse: whenTrue,
  };
}

function isConstant({ domain }: Analysis): boolean {
  const { canBeTrue, canBeFalse } = truthOf(domain);
  return canBeTrue !== canBeFalse;
}
