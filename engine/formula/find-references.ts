import type { Extent } from "./expression.ts";
import { getFunction } from "./functions.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** One place where a formula names a data element or an indicator. */
export interface Reference extends Extent {
  readonly id: string;
  /** The one cell it reads, `item`, `item.line` or `item.line.column`; absent for several lines. */
  readonly cell?: string;
  /** Reads several lines, or the current one. */
  readonly vector: boolean;
  /** Inside `si_vide`, `est_vide` or `est_renseigne`: its absence is provided for. */
  readonly guarded: boolean;
  /** Read as it was last year, with or without what it is this year. */
  readonly lastYear: boolean;
}

/** What an expression names, in order of writing. */
export function findReferences(expression: TypedExpression): readonly Reference[] {
  switch (expression.kind) {
    case "reference": {
      const { symbol, line, column, current, guarded, start, end, shape } = expression;
      const base = { id: symbol.id, guarded, lastYear: false, start, end };
      if (current || shape !== undefined) return [{ ...base, vector: !current }];
      const cell = [symbol.id, line, column].filter((part) => part !== undefined).join(".");
      return [{ ...base, cell, vector: false }];
    }
    case "call": {
      const references = expression.args.flatMap(findReferences);
      const { readsLastYear = false } = getFunction(expression.name);
      return readsLastYear ? references.map((one) => ({ ...one, lastYear: true })) : references;
    }
    case "negate":
    case "not":
      return findReferences(expression.operand);
    case "arithmetic":
    case "compare":
    case "logical":
      return [expression.left, expression.right].flatMap(findReferences);
    case "among":
      return [expression.operand, ...expression.options].flatMap(findReferences);
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.otherwise].flatMap(
        findReferences,
      );
    default:
      return [];
  }
}
