// Where texts meet what they stand for: beside a date a day, beside an answer one of its options.
import { parseDay } from "../calculation/parse-day.ts";
import { suggest } from "../util/suggest.ts";
import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import type { TypedExpression } from "./typed-expression.ts";

type Text = Extract<TypedExpression, { readonly kind: "text" }>;

/** Parts that must share a type: the texts among them are read as the first date or answer is. */
export function settleTexts(
  parts: readonly TypedExpression[],
  checker: Checker,
): readonly TypedExpression[] {
  const beside = parts.find(({ type }) => type.kind === "date" || type.kind === "option");
  if (beside === undefined) return parts;
  return parts.map((part) => (part.kind === "text" ? settleText(part, beside, checker) : part));
}

/** A text where a date is expected. */
export function settleDay(text: Text, checker: Checker): TypedExpression {
  const { start, end } = text;
  const value = parseDay(text.text);
  if (value !== undefined) return { kind: "number", value, type: { kind: "date" }, start, end };
  const hint = 'écrivez le jour ainsi : "AAAA-MM-JJ".';
  checker.report(faults.wrongType(text, "ce texte", "une date", hint));
  return broken(text);
}

function settleText(text: Text, beside: TypedExpression, checker: Checker): TypedExpression {
  const { type } = beside;
  if (type.kind !== "option") return settleDay(text, checker);
  const { start, end } = text;
  const rank = type.keys.indexOf(text.text);
  if (rank >= 0) return { kind: "option", key: text.text, rank, type, start, end };
  const name = beside.kind === "reference" ? beside.symbol.id : type.list;
  const near = suggest(text.text, type.keys);
  checker.report(faults.unknownOption(text, text.text, name, near, type.keys));
  return broken(text);
}

function broken({ start, end }: Extent): TypedExpression {
  return { kind: "broken", type: { kind: "unknown" }, start, end };
}
