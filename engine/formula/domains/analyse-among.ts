import type { TypedExpression } from "../typed-expression.ts";
import type { Analysis, Analyst } from "./analysis.ts";
import { narrowValues } from "./compare-values.ts";
import { isNothing, joinValues, NOTHING, type Values } from "./domain.ts";
import { domainFaults } from "./domain-faults.ts";
import { type Facts, learn, learnTest } from "./facts.ts";
import { nameValues } from "./name-values.ts";
import { reportRepeats } from "./report-repeats.ts";
import { opposite, truthDomain } from "./truth.ts";

type Among = Extract<TypedExpression, { readonly kind: "among" }>;

/** `a parmi ("x"; "y")`: what the list takes of the operand, and what it leaves. */
export function analyseAmong(part: Among, facts: Facts, analyst: Analyst): Analysis {
  const operand = analyst.analyse(part.operand, facts);
  const options = part.options.map((option) => analyst.analyse(option, facts));
  const { values } = operand.domain;
  const listed = options
    .map(({ domain }) => narrowValues("=", values, domain.values))
    .reduce(joinValues, NOTHING);
  const others = options.reduce(
    (rest, { domain }) => narrowValues("<>", rest, domain.values),
    values,
  );
  const truth = { canBeTrue: !isNothing(listed), canBeFalse: !isNothing(others) };
  const narrowed = [operand, ...options].some((one) => one.narrowed);
  reportRepeats(part.options, analyst);
  const told = !narrowed && truth.canBeTrue && reportList(part, options, values, others, analyst);
  const learned = (isListed: boolean): Facts => {
    const domain = { values: isListed ? listed : others, mayBeAbsent: false };
    return learnTest(learn(facts, part.operand, domain), part, isListed !== part.negated);
  };
  const whenListed = truth.canBeTrue ? learned(true) : undefined;
  const whenNot = truth.canBeFalse ? learned(false) : undefined;
  const mayBeAbsent = [operand, ...options].some(({ domain }) => domain.mayBeAbsent);
  return {
    domain: truthDomain(part.negated ? opposite(truth) : truth, mayBeAbsent),
    narrowed,
    told,
    whenTrue: part.negated ? whenNot : whenListed,
    whenFalse: part.negated ? whenListed : whenNot,
  };
}

/** Says of a list that it leaves nothing out, or of what it lists that it never comes. */
function reportList(
  part: Among,
  options: readonly Analysis[],
  operand: Values,
  others: Values,
  { report, source }: Analyst,
): boolean {
  const text = ({ start, end }: TypedExpression): string => source.slice(start, end);
  part.options.forEach((option, index) => {
    const { values } = options[index]!.domain;
    if (isNothing(values) || !isNothing(narrowValues("=", operand, values))) return;
    report(domainFaults.neverListed(option, text(option), nameValues(part.operand)));
  });
  if (!isNothing(others)) return false;
  const name = text(part.operand);
  report(part.negated ? domainFaults.noOption(part, name) : domainFaults.everyOption(part, name));
  return true;
}
