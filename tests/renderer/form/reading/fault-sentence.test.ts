import { expect, test } from "vitest";
import type { AnswerFault } from "../../../../renderer/form/reading/answer-fault.ts";
import { faultSentence } from "../../../../renderer/form/reading/fault-sentence.ts";

const cases: readonly (readonly [AnswerFault, string])[] = [
  [
    { kind: "notNumber", text: "12a", integer: true },
    "« 12a » n’est pas un nombre. Écrivez par exemple 1 234.",
  ],
  [
    { kind: "notInteger", text: "12,5" },
    "« 12,5 » n’est pas un nombre entier. Écrivez un nombre sans virgule.",
  ],
  [
    { kind: "belowMinimum", minimum: 0 },
    "Un nombre négatif n’est pas possible ici. Écrivez 0 ou davantage.",
  ],
  [{ kind: "aboveMaximum", maximum: 1366.5 }, "Ce nombre est trop grand : 1 366,5 au plus."],
  [
    { kind: "noSuchDay", text: "31/02/2022" },
    "Le 31/02/2022 n’existe pas dans le calendrier. Vérifiez le jour et le mois.",
  ],
  [
    { kind: "tooLong", most: 1000, length: 1001 },
    "Ce texte est trop long : 1 000 caractères au plus, il en compte 1 001.",
  ],
];

test.each(cases)("%o", (fault, sentence) => {
  expect(plainSpaces(faultSentence(fault))).toBe(sentence);
});

test("spaces are those of French printing", () => {
  expect(faultSentence({ kind: "notNumber", text: "x", integer: false })).toContain(
    "«\u00A0x\u00A0»",
  );
  expect(faultSentence({ kind: "aboveMaximum", maximum: 5 })).toContain("grand\u00A0:");
});

test("a long text is shortened: the sentence stays a sentence", () => {
  expect(
    faultSentence({ kind: "notNumber", text: "9".repeat(400), integer: false }).length,
  ).toBeLessThan(120);
});

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
