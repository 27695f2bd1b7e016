import type { Checker } from "../checker.ts";
import { commonShape } from "../common-shape.ts";
import { greatest, smallest } from "../domains/interval-arithmetic.ts";
import { expectNumber } from "../expect-argument.ts";
import { faults } from "../faults.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";
import type { TypedExpression } from "../typed-expression.ts";
import { unifyTypes } from "../unify-types.ts";

/** `borne(x; bas; haut)`: x, or the bound that it goes beyond. */
export const clamp: FormulaFunction = {
  name: "borne",
  signature: "borne(x; 0; 100)",
  arity: [3, 3],
  refusedIn: [],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "all",
  type: (args, at, checker) => {
    const checked = args.map((argument) => expectNumber(argument, checker));
    if (checked.some(({ type }) => type.kind === "unknown")) return { type: { kind: "unknown" } };
    checkBounds(args[1]!, args[2]!, checker);
    return { type: unifyTypes(args, at, checker), ...commonShape(args, at, checker) };
  },
  lower: (args, lowering) => {
    const [number, low, high] = args.map(lowering.lower);
    const raised = lowering.add({ op: "maximum", args: [number!, low!] });
    return lowering.add({ op: "minimum", args: [raised, high!] });
  },
  range: ([number, low, high]) => smallest([greatest([number!, low!]), high!]),
  toldAs: LEVEL.open,
  describe: ([number, low, high]) => `${number} (au moins ${low}, au plus ${high})`,
  draw: ([number, low, high], { call, write }) =>
    call("min", [call("max", [write(number!), write(low!)]), write(high!)]),
};

/** Reports two written bounds in the wrong order. */
function checkBounds(low: TypedExpression, high: TypedExpression, checker: Checker): void {
  const [least, most] = [literalValue(low), literalValue(high)];
  if (least === undefined || most === undefined || least <= most) return;
  const text = ({ start, end }: TypedExpression): string => checker.source.slice(start, end);
  const at = { start: low.start, end: high.end };
  checker.report(faults.reversedBounds(at, text(low), text(high)));
}

function literalValue(bound: TypedExpression): number | undefined {
  if (bound.kind === "number") return bound.value;
  const value = bound.kind === "negate" ? literalValue(bound.operand) : undefined;
  return value === undefined ? undefined : -value;
}
