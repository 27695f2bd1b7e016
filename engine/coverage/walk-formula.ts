// One formula followed through one submission, part by part, down the branches that it takes.

import type { Trace } from "../calculation/trace.ts";
import { partsOf } from "../formula/parts-of.ts";
import type { TypedExpression } from "../formula/typed-expression.ts";
import type { Branch } from "./branch.ts";
import { hasDefault } from "./has-default.ts";
import type { LoweredFormula } from "./lower-campaign.ts";

export interface Walk {
  readonly trace: Trace;
  readonly reach: (branch: Branch) => void;
  /** Another indicator is read: its formula is followed in its turn. */
  readonly read: (indicator: string) => void;
}

/** Of a rule or a condition of display, whether it holds or fails; then every branch below. */
export function walkTest(lowered: LoweredFormula, walk: Walk): void {
  const part = lowered.formula.expression;
  const value = walk.trace.evaluate(lowered.root);
  if (value === 1) walk.reach({ kind: "holds", part });
  if (value === 0) walk.reach({ kind: "fails", part });
  walkFormula(lowered, walk);
}

export function walkFormula(
  { formula, parts }: LoweredFormula,
  { trace, reach, read }: Walk,
): void {
  /** NaN too for a part that is only read as it was last year: it has no node of this year. */
  const figureOf = (part: TypedExpression, line: string | undefined): number => {
    const node = parts.get(part)?.get(line);
    return node === undefined ? Number.NaN : trace.evaluate(node);
  };
  const follow = (part: TypedExpression, line: string | undefined): void => {
    const nodes = parts.get(part);
    if (nodes === undefined) return;
    // A part that a function gathers is followed on each of the lines where it stands.
    const lines = nodes.has(line) ? [line] : [...nodes.keys()];
    for (const one of lines) followOn(part, one);
  };
  const followOn = (part: TypedExpression, line: string | undefined): void => {
    if (part.kind === "conditional") {
      const { condition, whenTrue, otherwise } = part;
      follow(condition, line);
      const value = figureOf(condition, line);
      if (value === 1) reach({ kind: "whenTrue", part: whenTrue });
      if (value === 0) reach({ kind: "otherwise", part: otherwise });
      if (!Number.isNaN(value)) follow(value === 1 ? whenTrue : otherwise, line);
      return;
    }
    if (hasDefault(part)) {
      const [value, otherwise] = part.args as readonly [TypedExpression, TypedExpression];
      follow(value, line);
      if (!Number.isNaN(figureOf(value, line))) return;
      reach({ kind: "absent", part: otherwise });
      follow(otherwise, line);
      return;
    }
    for (const inner of partsOf(part)) follow(inner, line);
    if (part.kind === "reference" && part.symbol.origin === "indicator") read(part.symbol.id);
    if (part.kind === "arithmetic" && part.sign === "/") {
      const isZero = figureOf(part.right, line) === 0 && !Number.isNaN(figureOf(part.left, line));
      if (isZero) reach({ kind: "zeroDenominator", part: part.right });
    }
  };
  follow(formula.expression, undefined);
}
