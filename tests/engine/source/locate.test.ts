// Every offset of a text value finds its character again, in the five ways YAML writes texts.

import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, Scalar } from "yaml";

import { spanOfKey, spanOfValue, spanWithin } from "../../../engine/source/locate.ts";
import { parse } from "../../../engine/source/parse.ts";
import type { ParsedFile, Path } from "../../../engine/source/parsed-file.ts";

function read(text: string): ParsedFile {
  const { value, diagnostics } = parse([{ path: "a.yaml", text }]);
  expect(diagnostics).toEqual([]);
  return value![0]!;
}

const selected = (file: ParsedFile, { start, end }: { start: number; end: number }) =>
  file.source.text.slice(start, end);

const TEXT = `bloc: a
liste:
  - { nom: "un", valeur: 12 }
  - nom: deux
formule: |
  si a = "b" alors 1
  sinon 2
plie: >-
  mots sur
  deux lignes
double: "un \\"mot\\" \\u00e9crit"
simple: 'l''effectif'
`;

const cases: readonly (readonly [string, Path, "key" | "value", string])[] = [
  ["a plain value", ["bloc"], "value", "a"],
  ["a key", ["formule"], "key", "formule"],
  ["a value in a flow mapping", ["liste", 0, "valeur"], "value", "12"],
  ["a key in a list", ["liste", 1, "nom"], "key", "nom"],
  ["what is not there gives what is above", ["liste", 1, "absent"], "key", "nom: deux"],
];

test.each(cases)("%s", (_, path, part, expected) => {
  const file = read(TEXT);
  const span = part === "key" ? spanOfKey(file, path) : spanOfValue(file, path);
  expect(selected(file, span)).toBe(expected);
});

const words: readonly (readonly [string, string, string])[] = [
  ["formule", "sinon", "sinon"],
  ["formule", '"b"', '"b"'],
  ["plie", "deux", "deux"],
  ["double", "mot", "mot"],
  ["double", '"mot"', '\\"mot\\"'],
  ["double", "é", "\\u00e9"],
  ["double", "crit", "crit"],
  ["simple", "effectif", "effectif"],
  ["simple", "'", "''"],
];

test.each(words)("in %s, %s is found as it is written", (key, word, written) => {
  const file = read(TEXT);
  const value = String((file.value as Record<string, unknown>)[key]);
  const start = value.indexOf(word);
  expect(selected(file, spanWithin(file, [key], start, start + word.length))).toBe(written);
});

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;
const letters = fc.constantFrom(
  "a",
  "é",
  "'",
  '"',
  "«",
  "1",
  ";",
  "*",
  "#",
  ":",
  " ",
  "\n",
  "\\",
  "[",
);

test("whatever the style, each visible character stands where the span says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STYLES),
      fc.string({ unit: letters, minLength: 1, maxLength: 80 }),
      (style, text) => {
        const scalar = new Scalar(text);
        scalar.type = style;
        const written = new Document({ before: 1, text: scalar }).toString({ lineWidth: 40 });
        const file = parse([{ path: "a.yaml", text: written }]).value![0];
        fc.pre(file !== undefined);
        const value = (file!.value as { text: string }).text;
        // Some styles cannot write some blanks: the library then writes another text.
        fc.pre(value === text);
        for (const [at, character] of value.split("").entries()) {
          if (/\s/.test(character)) continue;
          const found = selected(file!, spanWithin(file!, ["text"], at, at + 1))[0];
          expect(found === character || found === "\\").toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
