// What of a formula does nothing, whatever the answers: conditions that never vary, branches that
// are never reached, absences provided for that never come. By abstract interpretation: one walk,
// each part having a domain instead of a value. Nothing is said unless it is certain.
import type { Expectation } from "../expectation.ts";
import type { Fault } from "../fault.ts";
import { getFunction } from "../functions.ts";
import type { TypedCall, TypedExpression } from "../typed-expression.ts";
import { analyseAmong } from "./analyse-among.ts";
import { analyseComparison } from "./analyse-comparison.ts";
import { analyseConditional } from "./analyse-conditional.ts";
import { analyseLogical, negated } from "./analyse-logical.ts";
import { type Analysis, type Analyst, plainAnalysis } from "./analysis.ts";
import { anyOfType, attributeDomain, declaredDomain } from "./declared-domain.ts";
import { choices, constant, type Domain, joinDomains, NOTHING, onlyValue } from "./domain.ts";
import { domainFaults, type Role } from "./domain-faults.ts";
import { expressionKey } from "./expression-key.ts";
import { type Facts, isImpossible, learn, NO_FACTS } from "./facts.ts";
import { calculate, negate } from "./interval-arithmetic.ts";
import { nameValues } from "./name-values.ts";
import { recall } from "./recall.ts";
import { truthOf } from "./truth.ts";

/** Warnings on a formula that holds no error; `source` is its text. */
export function findDeadParts(
  root: TypedExpression,
  source: string,
  mode: Expectation["mode"],
): readonly Fault[] {
  const found: Fault[] = [];
  const analyst: Analyst = {
    source,
    report: (fault) => found.push(fault),
    analyse: (part, facts, role = "part") => {
      const analysis = recall(part, analysePart(part, facts, analyst), facts);
      return tellConstant(part, analysis, role, analyst);
    },
  };
  analyst.analyse(root, NO_FACTS, mode === "control" || mode === "condition" ? mode : "part");
  return found;
}

/** What each part of a formula without error may be, where it stands. */
export function findDomains(root: TypedExpression): ReadonlyMap<TypedExpression, Domain> {
  const domains = new Map<TypedExpression, Domain>();
  const analyst: Analyst = {
    source: "",
    report: () => undefined,
    analyse: (part, facts) => {
      const analysis = recall(part, analysePart(part, facts, analyst), facts);
      const known = domains.get(part);
      const { domain } = analysis;
      domains.set(part, known === undefined ? domain : joinDomains(known, domain));
      return analysis;
    },
  };
  analyst.analyse(root, NO_FACTS);
  return domains;
}

function analysePart(part: TypedExpression, facts: Facts, analyst: Analyst): Analysis {
  const plain = (domain: Domain) => plainAnalysis(domain, facts);
  switch (part.kind) {
    case "number":
      return plain(constant(part.value));
    case "option":
      return plain({ values: choices([part.rank]), mayBeAbsent: false });
    case "boolean":
      return plain({ values: choices([part.value ? 1 : 0]), mayBeAbsent: false });
    case "empty":
    case "text":
    case "broken":
      return plain({ values: NOTHING, mayBeAbsent: true });
    case "reference":
      return plain(declaredDomain(part));
    case "attribute":
      return plain(attributeDomain(part));
    case "call":
      return analyseCall(part, facts, analyst);
    case "negate": {
      const { domain, narrowed } = analyst.analyse(part.operand, facts);
      return plainAnalysis(negate(domain), facts, narrowed);
    }
    case "arithmetic":
      return analyseArithmetic(part, facts, analyst);
    case "not":
      return negated(analyst.analyse(part.operand, facts));
    case "compare":
      return analyseComparison(part, facts, analyst);
    case "among":
      return analyseAmong(part, facts, analyst);
    case "logical":
      return analyseLogical(part, facts, analyst);
    case "conditional":
      return analyseConditional(part, facts, analyst);
  }
}

function analyseArithmetic(
  part: Extract<TypedExpression, { readonly kind: "arithmetic" }>,
  facts: Facts,
  analyst: Analyst,
): Analysis {
  const left = analyst.analyse(part.left, facts);
  const right = analyst.analyse(part.right, facts);
  if (part.sign === "/" && onlyValue(right.domain.values) === 0) {
    analyst.report(domainFaults.zeroDivisor(part.right));
  }
  const domain = calculate(part.sign, left.domain, right.domain);
  return plainAnalysis(domain, facts, left.narrowed || right.narrowed);
}

function analyseCall(part: TypedExpression & TypedCall, facts: Facts, analyst: Analyst): Analysis {
  const called = getFunction(part.name);
  const args = part.args.map((argument) => analyst.analyse(argument, facts));
  const told = called.guards && reportPresence(part, args[0], analyst);
  const domain = called.range?.(
    args.map((argument) => argument.domain),
    part.args,
  );
  const plain = plainAnalysis(domain ?? anyOfType(part), facts);
  const analysis = { ...plain, told, narrowed: args.some(({ narrowed }) => narrowed) };
  const [tested] = part.args;
  if (called.tells === undefined || tested === undefined) return analysis;
  const absent = learn(facts, tested, { values: NOTHING, mayBeAbsent: true });
  const present = learn(facts, tested, { ...args[0]!.domain, mayBeAbsent: false });
  return called.tells === "absent"
    ? { ...analysis, whenTrue: absent, whenFalse: present }
    : { ...analysis, whenTrue: present, whenFalse: absent };
}

/** Says of what has always a value that its absence need not be provided for. */
function reportPresence(
  part: TypedExpression & TypedCall,
  first: Analysis | undefined,
  { report, source }: Analyst,
): boolean {
  const [argument] = part.args;
  if (first === undefined || argument === undefined) return false;
  if (first.domain.mayBeAbsent || first.narrowed || isImpossible(first.domain)) return false;
  report(domainFaults.neverAbsent(argument, source.slice(argument.start, argument.end), part.name));
  return true;
}

/**
 * Says of a condition that it never varies, unless that has been explained, or only holds where
 * it stands. What is written out, `vrai`, is only said where it decides.
 */
function tellConstant(
  part: TypedExpression,
  analysis: Analysis,
  role: Role,
  { report }: Analyst,
): Analysis {
  const isLeaf = part.kind === "compare" || part.kind === "among" || part.kind === "call";
  if (part.type.kind !== "boolean" || (role === "part" && !isLeaf)) return analysis;
  const { canBeTrue, canBeFalse } = truthOf(analysis.domain);
  if (analysis.told || analysis.narrowed || canBeTrue === canBeFalse) return analysis;
  const say = canBeTrue ? domainFaults.alwaysTrue : domainFaults.neverTrue;
  report(say(part, role, reasonOf(part)));
  return { ...analysis, told: true };
}

/** Why a comparison never varies, when it can be said in a few words. */
function reasonOf(part: TypedExpression): string | undefined {
  if (part.kind !== "compare") return undefined;
  const { left, right } = part;
  if (expressionKey(left) === expressionKey(right)) return "ses deux côtés sont les mêmes";
  return nameValues(left) ?? nameValues(right);
}
