import { expect, test } from "vitest";
import type { AnswerFault } from "../../../../renderer/form/reading/answer-fault.ts";
import { faultSentence } from "../../../../renderer/form/reading/fault-sentence.ts";

const cases: readonly (readonly [AnswerFault, string])[] = [
  [
    { kind: "notNumber", text: "12a", example: 123 },
    "« 12a » n’est pas un nombre. Écrivez par exemple 123.",
  ],
  [
    { kind: "notInteger", text: "12,5" },
    "« 12,5 » n’est pas un nombre entier. Écrivez un nombre sans virgule.",
  ],
  [
    { kind: "belowMinimum", minimum: 0 },
    "Un nombre négatif n’est pas possible ici. Écrivez 0 ou davantage.",
  ],
  [
    { kind: "tooManyDigits", most: 12 },
    "Ce nombre est trop grand : 12 chiffres au plus avant la virgule, soit 999 999 999 999.",
  ],
  [
    { kind: "tooManyDecimals", text: "12400,457", most: 2, value: 12400.457 },
    "« 12400,457 » : 2 chiffres au plus après la virgule. Voulez-vous dire 12 400,46 ?",
  ],
  [
    { kind: "tooManyDecimals", text: "1,25", most: 1, value: 1.25 },
    "« 1,25 » : 1 chiffre au plus après la virgule. Voulez-vous dire 1,3 ?",
  ],
  [
    { kind: "shortYear", text: "3/10/19", example: "3/10/2019" },
    "« 3/10/19 » : écrivez l’année en quatre chiffres, par exemple 3/10/2019.",
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
  expect(faultSentence({ kind: "notNumber", text: "x", example: 1 })).toContain("«\u00A0x\u00A0»");
  expect(faultSentence({ kind: "aboveMaximum", maximum: 5 })).toContain("grand\u00A0:");
});

test("a long text is shortened: the sentence stays a sentence", () => {
  expect(
    faultSentence({ kind: "notNumber", text: "9".repeat(400), example: 1 }).length,
  ).toBeLessThan(120);
});

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
