import fc from "fast-check";
import { expect, test } from "vitest";

import { typography } from "../../../engine/util/typography.ts";

const N = "\u00A0";
const F = "\u202F";

test.each([
  ["l'effectif d'un ESMS", "l’effectif d’un ESMS"],
  ["aujourd'hui, l'«exercice»", `aujourd’hui, l’«${N}exercice${N}»`],
  ["la « file active »", `la «${N}file active${N}»`],
  ["la «file active»", `la «${N}file active${N}»`],
  ["deux cas : un, deux", `deux cas${N}: un, deux`],
  ["deux cas: un, deux", `deux cas${N}: un, deux`],
  ["quoi ? rien ; tout !", `quoi${F}? rien${F}; tout${F}!`],
  ["quoi?", `quoi${F}?`],
  ["80 % ou 80%", `80${N}% ou 80${N}%`],
  ["8 ‰ ou 8‰", `8${N}‰ ou 8${N}‰`],
  ["12 €", `12${N}€`],
  ["compte n° 621", `compte n°${N}621`],
  ["et cetera...", "et cetera…"],
  ["du 1er janvier, le 11er, v1er", "du 1ᵉʳ janvier, le 11er, v1er"],
])("%s", (written, printed) => {
  expect(typography(written)).toBe(printed);
});

test.each([
  ["a number", "1 234,5 et 12.30 et -3"],
  ["an hour", "à 12:30"],
  ["an address", "https://exemple.fr/a?b=c;d:e!"],
  ["an e-mail address", "aide@exemple.fr"],
  ["code between backquotes", "`si(x = 'a'; 1)`"],
  ["a line end", "un\ndeux"],
  ["a straight quote that is no apostrophe", "'a'"],
])("leaves %s alone", (_, text) => {
  expect(typography(text)).toBe(text);
});

test("the wrong unbreakable space is put right", () => {
  expect(typography(`quoi${N}? ${N}deux${F}: trois`)).toBe(`quoi${F}? ${N}deux${N}: trois`);
});

const frenchText = fc
  .array(
    fc.constantFrom(
      "a",
      "É",
      "1",
      " ",
      N,
      F,
      "'",
      "’",
      "«",
      "»",
      ":",
      ";",
      "?",
      "!",
      "%",
      "€",
      "`",
      "\n",
      ".",
      "n°",
      "://",
      "@",
      ")",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("printing twice changes nothing", () => {
  fc.assert(
    fc.property(frenchText, (text) => {
      const once = typography(text);
      expect(typography(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test("nothing is lost but spaces: letters, digits and signs stay, in order", () => {
  const bare = (text: string) =>
    text
      .replaceAll("...", "…")
      .replace(/[\s\u00A0\u202F]/gu, "")
      .replaceAll("'", "’");
  fc.assert(
    fc.property(frenchText, (text) => {
      expect(bare(typography(text))).toBe(bare(text));
    }),
    { numRuns: 3000 },
  );
});

test.each(["a", "a.", "«", "`", "@", "1 "])("a very long run of %s comes out whole", (unit) => {
  const text = unit.repeat(100_000);
  expect(typography(text).replace(/[\s\u00A0\u202F]/gu, "")).toBe(text.replaceAll(" ", ""));
});
