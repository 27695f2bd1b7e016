// A repair of a text changes that text and nothing else, in the five ways YAML writes texts.

import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { applyFixes } from "../../../engine/source/apply-fixes.ts";
import { fixWithin } from "../../../engine/source/fix-within.ts";
import { parse } from "../../../engine/source/parse.ts";

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

const words = fc
  .array(
    fc.constantFrom("a", "é", "𝒙", "1", "'", '"', "\\", "#", ":", ",", "]", "=", " ", " ", "\n"),
    { minLength: 1, maxLength: 60 },
  )
  .map((letters) => letters.join(""));
const repairs = fc.constantFrom("", "=", '"oui"', " et ", "l'an", "a: b", "# a", "\\", ";", "}");

function read(text: string) {
  const [file] = parse([{ path: "a.yaml", text }]).value ?? [];
  return file;
}

test("the repaired file reads as the repaired text, its neighbours untouched", () => {
  let made = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...STYLES),
      fc.boolean(),
      words,
      repairs,
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      (style, flow, words, repair, place, length) => {
        const scalar = new Scalar(words);
        scalar.type = style;
        const document = new Document({ before: 1 });
        document.set("list", document.createNode(["x", scalar], { flow }));
        document.set("after", "z");
        const text = document.toString({ lineWidth: 40 });
        const file = read(text);
        const value = (file?.value as { list: string[] } | undefined)?.list[1];
        fc.pre(file !== undefined && typeof value === "string" && value !== "");
        const start = place % value!.length;
        const end = Math.min(value!.length, start + length);
        const fix = fixWithin({ file: file!, path: ["list", 1] }, start, end, repair);
        if (fix === undefined) {
          refused++;
          return;
        }
        made++;
        const list = ["x", value!.slice(0, start) + repair + value!.slice(end)];
        expect(read(applyFixes(text, [fix]))?.value).toEqual({ before: 1, list, after: "z" });
      },
    ),
    { numRuns: 3000 },
  );
  // A law over nothing would hold too.
  expect(made).toBeGreaterThan(refused);
});

const written: readonly (readonly [string, string, string, string])[] = [
  ["plain", "text: a == 'b' # note\n", "'b'", 'text: a == "b" # note\n'],
  ["between apostrophes", "text: 'a = ''b'' + 1'\n", "'b'", "text: 'a = \"b\" + 1'\n"],
  ["between double quotes", `text: "a = 'b' + \\u00e9"\n`, "é", 'text: "a = \'b\' + \\"b\\""\n'],
  ["between double quotes, escaped", 'text: "a = \\"B\\""\n', '"B"', 'text: "a = \\"b\\""\n'],
  [
    "literal, indented",
    "text: |-4\n      a\n    = 'b'\n",
    "'b'",
    'text: |-4\n      a\n    = "b"\n',
  ],
  ["literal", "text: |\n  a\n    = 'b'\n", "'b'", 'text: |\n  a\n    = "b"\n'],
  ["folded", "text: >-\n  a\n  = 'b'\n\n  c\n", "'b'", 'text: >-\n  a\n  = "b"\n\n  c\n'],
  ["plain, at its head", "text: 'b' = a\n", "b", ""],
  ["shared", "text: &shared a == 'b'\n", "'b'", ""],
];

test.each(written)("%s", (_, text, word, expected) => {
  const file = read(text);
  if (file === undefined) {
    expect(expected).toBe("");
    return;
  }
  const value = (file.value as { text: string }).text;
  const start = value.indexOf(word);
  expect(start).not.toBe(-1);
  const fix = fixWithin({ file, path: ["text"] }, start, start + word.length, '"b"');
  expect(fix === undefined ? "" : applyFixes(text, [fix])).toBe(expected);
});
