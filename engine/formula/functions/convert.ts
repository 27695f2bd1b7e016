import { suggest } from "../../util/suggest.ts";
import { inQuotes } from "../edit.ts";
import { expectNumber } from "../expect-argument.ts";
import { faults } from "../faults.ts";
import { fitUnit } from "../fit-unit.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";
import { samePowers } from "../unit-arithmetic.ts";

/**
 * `convertir(x; "unité")`: x taken for another unit, its number unchanged. The only way round
 * the unit check, for two things that are counted alike; reviews list its uses. Between two scales
 * of one thing, % and a ratio, the number does change: a factor must be written.
 */
export const convert: FormulaFunction = {
  name: "convertir",
  signature: 'convertir(x; "unité")',
  arity: [2, 2],
  refusedIn: [],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "none",
  type: ([value, unit], _at, checker) => {
    const number = expectNumber(value!, checker);
    if (unit!.type.kind === "unknown") return { type: unit!.type };
    if (unit!.kind !== "text") {
      checker.report(
        faults.wrongType(unit!, "une expression", "le nom d'une unité entre guillemets"),
      );
      return { type: { kind: "unknown" } };
    }
    const found = checker.scope.findUnit(unit!.text);
    if (found === undefined) {
      const near = suggest(unit!.text, checker.scope.unitNames);
      checker.report(faults.unknownUnit(unit!, unit!.text, near, inQuotes));
      return { type: { kind: "unknown" } };
    }
    if (number.type.kind !== "number") return number;
    if (samePowers(number.type.unit, found)) {
      fitUnit(value!, found, checker.scope).forEach(checker.report);
    }
    return { ...number, type: { ...number.type, unit: found } };
  },
  lower: ([value], lowering) => lowering.lower(value!),
  range: ([value]) => value!,
  describe: ([value]) => `${value}`,
  draw: ([value], pen) => pen.write(value!, LEVEL.operand),
};
