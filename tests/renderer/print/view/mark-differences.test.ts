// Which words of two wordings differ, and that the wordings themselves are whole.

import fc from "fast-check";
import { expect, test } from "vitest";

import { markDifferences, type Stretch } from "../../../../renderer/print/view/mark-differences.ts";

/** « la [grande] maison »: marked words between brackets. */
const show = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test.each([
  [
    "a word that changes",
    "la petite maison",
    "la grande maison",
    "la [petite] maison",
    "la [grande] maison",
  ],
  ["a word that comes", "la maison", "la grande maison", "la maison", "la [grande] maison"],
  [
    "an article keeps its apostrophe",
    "la part de l’effectif",
    "la part d’effectif",
    "la part [de l’]effectif",
    "la part [d’]effectif",
  ],
  [
    "a number keeps its point",
    "questions 4.1 et 4.5",
    "questions 4.1 et 4.6",
    "questions 4.1 et [4.5]",
    "questions 4.1 et [4.6]",
  ],
  [
    "one mark for words that follow each other",
    "un deux trois quatre",
    "un cinq six quatre",
    "un [deux trois] quatre",
    "un [cinq six] quatre",
  ],
  [
    "an article between two changes goes with them",
    "les deux outils de la région",
    "les trois services de la commune",
    "les [deux outils] de la [région]",
    "les [trois services] de la [commune]",
  ],
  [
    "a preposition alone too",
    "la fin de 2030",
    "le jour de 2031",
    "[la fin de 2030]",
    "[le jour de 2031]",
  ],
  [
    "an unbreakable space is a space",
    "taux\u00A0: 80\u00A0%",
    "taux\u00A0: 90\u00A0%",
    "taux\u00A0: [80]\u00A0%",
    "taux\u00A0: [90]\u00A0%",
  ],
  ["a text that comes whole is not marked", "", "une consigne", "", "une consigne"],
  ["the same text", "la maison", "la maison", "la maison", "la maison"],
])("%s", (_, before, after, old, now) => {
  const marked = markDifferences(before, after);
  expect([show(marked.before), show(marked.after)]).toEqual([old, now]);
});

test("a long text that is written anew is not marked at all", () => {
  const before =
    "Répondez pour tous les bâtiments où des personnes sont hébergées, quels que soient leurs propriétaires, même loués ou mis à disposition.";
  const after =
    "Seules comptent ici les surfaces dont un bail précise l’usage collectif, garages et caves exclus, mesurées après travaux.";
  const marked = markDifferences(before, after);
  expect([...marked.before, ...marked.after].some((stretch) => stretch.marked)).toBe(false);
});

const word = fc.constantFrom(
  "la",
  "l’",
  "maison",
  "2,5",
  "«\u00A0oui\u00A0»",
  "ESMS",
  ".",
  "\n",
  "cœur",
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

test("the stretches of each wording are the wording", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = markDifferences(before, after);
      const join = (stretches: readonly Stretch[]) => stretches.map((one) => one.text).join("");
      expect([join(marked.before), join(marked.after)]).toEqual([before, after]);
    }),
  );
});

test("no mark begins or ends with a space, and no two follow each other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const side of Object.values(markDifferences(before, after)) as Stretch[][]) {
        for (const { text: own, marked } of side) if (marked) expect(own).toBe(own.trim());
        side.slice(1).forEach(({ marked }, rank) => {
          expect(marked).not.toBe(side[rank]!.marked);
        });
      }
    }),
  );
});
