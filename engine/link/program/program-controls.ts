import { findSlots } from "../../calculation/find-slots.ts";
import type { MessagePart, NodeIndex, ProgramControl } from "../../calculation/program.ts";
import type { FormulaLowering } from "../../formula/lower.ts";
import type { TypedExpression } from "../../formula/typed-expression.ts";
import { severityInForce } from "../../model/control-in-force.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { ControlDraft, Definitions } from "../drafts.ts";
import type { Formulas, MessagePiece } from "../link-formulas.ts";
import { findUnit } from "./find-unit.ts";
import { symbolsOf } from "./number-format.ts";

/** Decimals of a quotient inside a sentence. */
const QUOTIENT_DECIMALS = 2;

interface Context {
  readonly definitions: Definitions;
  readonly lowering: FormulaLowering;
  /** The item of each slot. */
  readonly owners: readonly string[];
}

/**
 * A control, or one for each line of its dimension; nothing when it is suspended, or when its rule
 * could not be read.
 */
export function programControls(
  control: ControlDraft,
  formulas: Formulas,
  context: Context,
): readonly ProgramControl[] {
  const { id, reference, dimension, appliesTo } = control;
  const rule = formulas.controls.get(id);
  const severity = severityInForce(control);
  if (rule === undefined || severity === undefined) return [];
  const message = formulas.messages.get(id) ?? [];
  const lines = dimension?.options ?? [undefined];
  return lines.map((line) => {
    const root = context.lowering.lower(rule, line?.key);
    return omitUndefined({
      id: line === undefined ? id : `${id}.${line.key}`,
      control: id,
      line: line?.key,
      lineLabel: line?.label,
      reference,
      severity,
      root,
      message: message.map((piece) => messagePart(piece, line?.key, context)),
      elements: elementsRead(root, context),
      appliesTo: appliesTo.filter((category) => line?.appliesTo.includes(category) ?? true),
    });
  });
}

/** The items behind a rule, through indicators too: where a person looks when it speaks. */
function elementsRead(root: NodeIndex, { lowering, owners }: Context): readonly string[] {
  return [...new Set(findSlots(lowering.nodes, root).map(({ slot }) => owners[slot]!))];
}

/** A value is shown in its unit, with as many decimals as the finest of what it reads. */
function messagePart(
  piece: MessagePiece,
  line: string | undefined,
  { definitions, lowering }: Context,
): MessagePart {
  if ("text" in piece) return piece;
  const { expression, references } = piece.formula;
  const { type } = expression;
  const { units } = definitions.vocabulary;
  const unit = type.kind === "number" ? findUnit(type.unit, units) : undefined;
  const decimals = references.map((id) => decimalsOf(id, definitions));
  return {
    root: lowering.lower(piece.formula, line),
    ...symbolsOf(unit),
    decimals: Math.max(0, ...decimals, divides(expression) ? QUOTIENT_DECIMALS : 0),
  };
}

function decimalsOf(id: string, { elements, indicators }: Definitions): number {
  const shape = elements.get(id)?.shape;
  if (shape?.type === "number" || shape?.type === "breakdown") return shape.value.decimals;
  if (shape?.type === "table") return Math.max(...shape.columns.map(({ value }) => value.decimals));
  return indicators.get(id)?.decimals ?? 0;
}

/** Whether whole numbers may give others: a quotient, or a function that makes one, such as a mean. */
function divides(expression: TypedExpression): boolean {
  switch (expression.kind) {
    case "arithmetic":
      return expression.sign === "/" || divides(expression.left) || divides(expression.right);
    case "call":
      return (
        expression.args.some(divides) || (!isWhole(expression) && expression.args.every(isWhole))
      );
    case "conditional":
      return divides(expression.whenTrue) || divides(expression.otherwise);
    case "negate":
      return divides(expression.operand);
    default:
      return false;
  }
}

function isWhole({ type }: TypedExpression): boolean {
  return type.kind !== "number" || type.integer;
}
