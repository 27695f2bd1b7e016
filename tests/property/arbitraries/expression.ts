// Random trees of the formula language, sound or not: for the reader and the printer.
import fc from "fast-check";
import type { Expression, Word } from "../../../engine/formula/expression.ts";
import { functions } from "../../../engine/formula/functions.ts";

const nowhere = { start: 0, end: 0 };
const word = (text: string): Word => ({ text, ...nowhere });
const name = fc.constantFrom("effectif", "par_niveau", "capacité", "x9", "É_t").map(word);
const text = fc
  .oneof(fc.constantFrom("oui", "a b", "l'été", "75-79"), fc.string({ maxLength: 6 }))
  .map((raw) => raw.replaceAll(/["«»]/g, "").normalize("NFC"));
const number = fc.oneof(
  fc.nat({ max: 1000 }),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs),
);
const unit = fc.constantFrom("jours", "%", "€", "ETP").map(word);

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  number.map((value) => ({ kind: "number" as const, value, ...nowhere })),
  fc.tuple(number, unit).map(([value, one]) => ({
    kind: "number" as const,
    value,
    unit: one,
    ...nowhere,
  })),
  text.map((one) => ({ kind: "text" as const, text: one, ...nowhere })),
  fc.boolean().map((value) => ({ kind: "boolean" as const, value, ...nowhere })),
  fc.constant({ kind: "empty" as const, ...nowhere }),
  name.map((one) => ({ kind: "name" as const, name: one.text, ...nowhere })),
  fc
    .tuple(
      name,
      fc.array(fc.tuple(text, fc.option(text)), { minLength: 1, maxLength: 3 }),
      fc.option(name),
      fc.boolean(),
    )
    .map(([one, keys, column, all]) => ({
      kind: "cell" as const,
      name: one,
      selectors: all
        ? ("all" as const)
        : keys.map(([from, to]) =>
            to === null ? { from: word(from) } : { from: word(from), to: word(to) },
          ),
      ...(column === null ? {} : { column }),
      ...nowhere,
    })),
);

/** Any tree, without positions. */
export const expression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, compound(tie("tree"))),
})).tree;

function compound(tree: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const pair = fc.tuple(tree, tree);
  return fc.oneof(
    tree.map((operand) => ({ kind: "negate" as const, operand, ...nowhere })),
    tree.map((operand) => ({ kind: "not" as const, operand, ...nowhere })),
    fc.tuple(pair, fc.constantFrom("+", "-", "*", "/")).map(([[left, right], sign]) => ({
      kind: "arithmetic" as const,
      sign,
      left,
      right,
      ...nowhere,
    })),
    fc
      .tuple(pair, fc.constantFrom("=", "<>", "<", "<=", ">", ">="))
      .map(([[left, right], sign]) => ({
        kind: "compare" as const,
        sign,
        left,
        right,
        ...nowhere,
      })),
    fc.tuple(pair, fc.constantFrom("et", "ou")).map(([[left, right], sign]) => ({
      kind: "logical" as const,
      sign,
      left,
      right,
      ...nowhere,
    })),
    fc.tuple(tree, tree, tree).map(([condition, whenTrue, otherwise]) => ({
      kind: "conditional" as const,
      condition,
      whenTrue,
      otherwise,
      ...nowhere,
    })),
    fc
      .tuple(tree, fc.array(tree, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([operand, options, negated]) => ({
        kind: "among" as const,
        operand,
        options,
        negated,
        ...nowhere,
      })),
    fc
      .tuple(
        fc.constantFrom(...functions.map((known) => known.name), "inconnue"),
        fc.array(tree, { maxLength: 3 }),
      )
      .map(([called, args]) => ({ kind: "call" as const, name: word(called), args, ...nowhere })),
  );
}
