import type { ComparisonSign } from "../expression.ts";
import type { TypedComparison, TypedExpression } from "../typed-expression.ts";
import { type Analysis, type Analyst, plainAnalysis } from "./analysis.ts";
import { compareValues, mirrorSign, narrowValues, oppositeSign } from "./compare-values.ts";
import { isNothing, type Values } from "./domain.ts";
import { domainFaults } from "./domain-faults.ts";
import { expressionKey } from "./expression-key.ts";
import { type Facts, isWrittenOut, learn, learnTest } from "./facts.ts";
import { type Truth, truthDomain } from "./truth.ts";

type Comparison = TypedExpression & TypedComparison;

/** `a < b`, `statut = "public"`: where two domains meet. */
export function analyseComparison(part: Comparison, facts: Facts, analyst: Analyst): Analysis {
  const left = analyst.analyse(part.left, facts);
  const right = analyst.analyse(part.right, facts);
  const [a, b] = [left.domain.values, right.domain.values];
  const truth = compareSides(part, a, b);
  const mayBeAbsent = left.domain.mayBeAbsent || right.domain.mayBeAbsent;
  const narrowed = left.narrowed || right.narrowed;
  const undecided = !truth.canBeTrue && !truth.canBeFalse && !narrowed;
  if (undecided) {
    const { start, end } = isNothing(a) ? part.right : part.left;
    analyst.report(domainFaults.neverDecided(part, analyst.source.slice(start, end)));
  }
  const learned = (holds: boolean): Facts => {
    const sign = holds ? part.sign : oppositeSign(part.sign);
    const values = sidesWhen(sign, a, b, part.tolerance);
    const one = learn(facts, part.left, { values: values[0], mayBeAbsent: false });
    const both = learn(one, part.right, { values: values[1], mayBeAbsent: false });
    return learnTest(both, part, holds);
  };
  return {
    ...plainAnalysis(truthDomain(truth, mayBeAbsent), facts, narrowed),
    told: undecided,
    whenTrue: truth.canBeTrue ? learned(true) : undefined,
    whenFalse: truth.canBeFalse ? learned(false) : undefined,
  };
}

function compareSides({ sign, left, right, tolerance }: Comparison, a: Values, b: Values): Truth {
  const truth = compareValues(sign, a, b, tolerance);
  if (left.kind !== right.kind || isWrittenOut(left)) return truth;
  if (expressionKey(left) !== expressionKey(right)) return truth;
  const holds = sign === "=" || sign === "<=" || sign === ">=";
  return { canBeTrue: holds && truth.canBeTrue, canBeFalse: !holds && truth.canBeFalse };
}

/** Both sides, when a comparison is decided and holds. */
function sidesWhen(
  sign: ComparisonSign,
  left: Values,
  right: Values,
  tolerance: number,
): readonly [Values, Values] {
  if (tolerance > 0 && (sign === "=" || sign === "<>")) return [left, right];
  return [narrowValues(sign, left, right), narrowValues(mirrorSign(sign), right, left)];
}
