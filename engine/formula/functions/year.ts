import { yearOf } from "../../calculation/arithmetic.ts";
import { interval } from "../domains/domain.ts";
import { combine } from "../domains/interval-arithmetic.ts";
import { faults } from "../faults.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { nameType } from "../name-type.ts";
import { settleDay } from "../settle-texts.ts";
import { PLAIN } from "../unit-arithmetic.ts";

/** `annee(d)`: the calendar year of a date. */
export const year: FormulaFunction = {
  name: "annee",
  signature: "annee(date)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "none",
  type: ([given], _at, checker) => {
    const day = given!.kind === "text" ? settleDay(given!, checker) : given!;
    if (day.type.kind === "date") {
      return { type: { kind: "number", unit: PLAIN, integer: true }, args: [day] };
    }
    if (day.type.kind !== "unknown") {
      checker.report(faults.wrongType(day, nameType(day.type), "une date"));
    }
    return { type: { kind: "unknown" } };
  },
  lower: ([day], lowering) => lowering.add({ op: "year", args: [lowering.lower(day!)] }),
  range: ([day]) =>
    combine([day!], ([days]) => interval(yearOf(days!.low), yearOf(days!.high), true)),
  describe: ([day]) => `année ${/^\d/.test(day!) ? "du" : "de"} ${day}`,
  draw: ([day], pen) => pen.call("année", [pen.write(day!)]),
};
