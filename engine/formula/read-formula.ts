// The door of the language: text in, checked formula or faults out.
import { checkExpression, expectCondition } from "./check-expression.ts";
import type { Checker } from "./checker.ts";
import { findDeadParts } from "./domains/find-dead-parts.ts";
import type { Expectation } from "./expectation.ts";
import type { Expression } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { findHiddenFactor } from "./find-hidden-factor.ts";
import { findReferences } from "./find-references.ts";
import { fitUnit } from "./fit-unit.ts";
import type { Formula } from "./formula.ts";
import { measureDepth } from "./measure-depth.ts";
import { nameType } from "./name-type.ts";
import { parseFormula } from "./parse-formula.ts";
import type { Scope } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";

export const MAXIMUM_LENGTH = 4000;
/** Chains such as `a + b + c …` are trees too: beyond this, walking them is not safe. */
const MAXIMUM_DEPTH = 250;

/** What can be said of a formula that is not read whole: its names. The rest would follow from it. */
const NAME_FAULTS: ReadonlySet<string> = new Set(["LIEN-001", "FORMULE-003", "FORMULE-009"]);

/**
 * Reads, resolves and types one formula. Every fault in one run, in order of place; `formula` is
 * absent when one of them is an error. Never throws, whatever the text.
 */
export function readFormula(
  source: string,
  scope: Scope,
  expectation: Expectation,
): { readonly formula?: Formula; readonly faults: readonly Fault[] } {
  const found: Fault[] = [];
  const report = (fault: Fault): void => {
    const again = (said: Fault) =>
      said.code === fault.code && said.start === fault.start && said.end === fault.end;
    if (!found.some(again)) found.push(fault);
  };
  const whole = { start: 0, end: source.length };
  if (source.length > MAXIMUM_LENGTH) {
    return { faults: [faults.tooLong(whole, MAXIMUM_LENGTH)] };
  }
  const parsed = parseFormula(source, report);
  if (measureDepth(parsed) > MAXIMUM_DEPTH) {
    report(faults.tooDeep(whole, MAXIMUM_DEPTH));
    return { faults: found };
  }
  const misread = found.length > 0;
  const expression = checkRoot(parsed, {
    source,
    scope,
    expectation,
    report: (fault) => {
      if (!misread || NAME_FAULTS.has(fault.code)) report(fault);
    },
  });
  const fails = found.some((fault) => fault.severity === "error");
  if (!fails) findDeadParts(expression, source, expectation.mode).forEach(report);
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  if (fails) return { faults: found };
  const references = [...new Set(findReferences(expression).map((reference) => reference.id))];
  return { formula: { source, expression, references }, faults: found };
}

function checkRoot(parsed: Expression, context: Omit<Checker, "check">): TypedExpression {
  const checker: Checker = {
    ...context,
    check: (expression, place) => checkExpression(expression, place, checker),
  };
  const { expectation, report, scope, source } = checker;
  const root = checker.check(parsed, { gathered: false, guarded: false });
  if (root.shape !== undefined) {
    const vector = findReferences(root).find((reference) => reference.vector) ?? root;
    report(faults.unfinishedVector(vector, source.slice(vector.start, vector.end)));
  }
  if (expectation.mode === "control" || expectation.mode === "condition") {
    return expectCondition(root, checker);
  }
  const { type } = root;
  if (type.kind === "unknown") return root;
  // `vide` alone: a calculation that exists, and that nobody has written down.
  if (root.kind === "empty" && expectation.mode === "indicator") {
    return { ...root, type: { kind: "number", unit: expectation.unit, integer: false } };
  }
  if (type.kind !== "number") {
    report(faults.wrongType(root, nameType(type), "un nombre"));
    return root;
  }
  // A message shows a figure in the unit that it has.
  const unit = expectation.mode === "indicator" ? expectation.unit : type.unit;
  fitUnit(root, unit, scope).forEach(report);
  if (expectation.mode === "value") return root;
  findHiddenFactor(root, unit, scope).forEach(report);
  return { ...root, type: { ...type, unit } };
}
