import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { isFlexible, keptUnits } from "./is-flexible.ts";
import { compoundsOf, factorsOf, timesApplied, timesHeld } from "./product-factors.ts";
import type { Scope, UnitType } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { isPlain, nameUnit, PLAIN, samePowers } from "./unit-arithmetic.ts";

/**
 * A factor that its unit does not tell: `100 * a / b` declared as a ratio. Whoever reads such an
 * indicator in another formula multiplies it again, and no unit contradicts.
 */
export function findHiddenFactor(
  expression: TypedExpression,
  target: UnitType,
  scope: Scope,
): readonly Fault[] {
  if (!isPlain(target) || isFlexible(expression)) return [];
  const within = (parts: readonly TypedExpression[]): readonly Fault[] =>
    parts.flatMap((part) => findHiddenFactor(part, target, scope));
  switch (expression.kind) {
    case "negate":
      return within([expression.operand]);
    case "conditional":
      return within([expression.whenTrue, expression.otherwise]);
    case "call":
      return expression.keepsUnitOf === "none" ? [] : within(keptUnits(expression));
    case "arithmetic": {
      const { sign, left, right } = expression;
      if (sign === "+" || sign === "-") return within([left, right]);
      const factors = factorsOf(expression);
      const compounds = compoundsOf(factors);
      const told = ratioUnits(scope).find(
        ({ scale }) => timesApplied(scale, factors) + timesHeld(scale, compounds) > 0,
      );
      if (told === undefined) return [];
      const names = [nameUnit(told, scope), nameUnit(target, scope)] as const;
      return [faults.hiddenFactor(expression, told.scale, ...names)];
    }
    default:
      return [];
  }
}

/** What counts ratios otherwise than one by one: %, ‰, « pour 100 000 ». */
function ratioUnits(scope: Scope): readonly UnitType[] {
  return scope.unitNames.flatMap((name) => {
    const unit = scope.findUnit(name);
    return unit !== undefined && unit.scale !== 1 && samePowers(unit, PLAIN) ? [unit] : [];
  });
}
