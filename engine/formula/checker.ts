// What the rules of the language share while one formula is being checked.
import type { Expectation } from "./expectation.ts";
import type { Expression } from "./expression.ts";
import type { Fault } from "./fault.ts";
import type { Scope } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** Where in the formula one stands: it decides how a name with lines is read. */
export interface Place {
  /** Inside `somme(…)` and the like: lines are gathered, none is the current one. */
  readonly gathered: boolean;
  /** Inside `si_vide(…; d)` and the like. */
  readonly guarded: boolean;
}

export interface Checker {
  readonly source: string;
  readonly scope: Scope;
  readonly expectation: Expectation;
  readonly report: (fault: Fault) => void;
  readonly check: (expression: Expression, place: Place) => TypedExpression;
}
