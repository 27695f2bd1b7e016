import { suggest } from "../util/suggest.ts";
import type { Checker, Place } from "./checker.ts";
import type { CallExpression, Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { findFunction, functions } from "./functions.ts";
import type { TypedExpression } from "./typed-expression.ts";

const MODE_WORDS = {
  indicator: "un indicateur",
  control: "un contrôle",
  condition: "une condition d'affichage",
  value: "un message",
} as const;

/** A call: its function, the number of its arguments, then what the function says of them. */
export function checkCall(
  call: CallExpression & Extent,
  place: Place,
  checker: Checker,
): TypedExpression {
  const { start, end } = call;
  const called = findFunction(call.name.text);
  const gathered = place.gathered || (called?.gathers(call.args.length) ?? false);
  const args = call.args.map((argument, index) => {
    const guarded = place.guarded || (index === 0 && (called?.guards ?? false));
    return checker.check(argument, { gathered, guarded });
  });
  const silent: TypedExpression = { kind: "broken", type: { kind: "unknown" }, start, end };
  if (called === undefined) {
    const names = functions.map((known) => known.name);
    const near = suggest(call.name.text, names);
    checker.report(faults.unknownFunction(call.name, call.name.text, near, names));
    return silent;
  }
  const [fewest, most] = called.arity;
  if (args.length < fewest || args.length > most) {
    if (call.doubtful !== true) {
      checker.report(faults.argumentCount(call, called, args.length));
    }
    return silent;
  }
  if (called.refusedIn.includes(checker.expectation.mode)) {
    const where = MODE_WORDS[checker.expectation.mode];
    checker.report(faults.functionNotAllowed(call.name, called.name, where));
    return silent;
  }
  const { name, keepsUnitOf } = called;
  const { type, shape, ...settled } = called.type(args, call, checker);
  const typed = { kind: "call" as const, name, keepsUnitOf, args, ...settled, type, start, end };
  return shape === undefined ? typed : { ...typed, shape };
}
