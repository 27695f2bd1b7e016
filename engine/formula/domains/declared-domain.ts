import type { ScalarType } from "../scope.ts";
import type { TypedExpression } from "../typed-expression.ts";
import {
  ANY_FIGURE,
  choices,
  constant,
  type Domain,
  interval,
  joinValues,
  NOTHING,
  type Values,
} from "./domain.ts";

type Of<Kind> = Extract<TypedExpression, { readonly kind: Kind }>;

/** Days from 1970-01-01 to the first and the last that four digits write. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** What an answer may be, or the result of an indicator, of which nothing is known. */
export function declaredDomain(reference: Of<"reference">): Domain {
  const { type, symbol } = reference;
  const known = type.kind !== "number" || symbol.origin === "element";
  return { values: known ? declaredValues(type) : ANY_FIGURE, mayBeAbsent: true };
}

/** Everything that a type allows: what is said of a calculation that is not looked into. */
export function anyOfType({ type }: TypedExpression): Domain {
  return { values: type.kind === "number" ? ANY_FIGURE : declaredValues(type), mayBeAbsent: true };
}

function declaredValues(type: TypedExpression["type"]): Values {
  switch (type.kind) {
    case "number":
      return boundedValues(type);
    case "date":
      return interval(FIRST_DAY, LAST_DAY, true);
    case "boolean":
      return choices([0, 1]);
    case "option":
      return choices(type.keys.map((_, rank) => rank));
    default:
      return NOTHING;
  }
}

function boundedValues({ min, max, integer }: Extract<ScalarType, { kind: "number" }>): Values {
  return interval(min ?? -Infinity, max ?? Infinity, integer);
}

/** The weights of the lines that an attribute stands for. */
export function attributeDomain(attribute: Of<"attribute">): Domain {
  const { symbol, name, line, shape } = attribute;
  const lines = symbol.shape.kind === "scalar" ? [] : symbol.shape.lines.lines;
  const read = lines.filter(({ key }) =>
    line === undefined ? (shape?.keys.includes(key) ?? true) : key === line,
  );
  const weights = read.map(({ attributes }) => constant(attributes[name]!).values);
  return { values: weights.reduce(joinValues, NOTHING), mayBeAbsent: false };
}
