// What only follows the year is told once; what changes otherwise is told whole.

import { expect, test } from "vitest";
import type { Change } from "../../../engine/compare/change.ts";
import type { Comparison } from "../../../engine/compare/comparison.ts";
import { gatherYearTexts } from "../../../engine/compare/gather-year-texts.ts";

const comparison = {
  before: { year: "2031", title: "Recueil 2031" },
  after: { year: "2033", title: "Recueil 2033" },
} as Comparison;

function change(kind: string, before: string, after: string): Change {
  const subject = { type: "item", id: "effectif", label: "Effectif" } as const;
  return { kind, subject, consequence: "harmless", sentence: "le texte change.", before, after };
}

test.each([
  ["a year of a guidance", "Au 31 décembre 2030.", "Au 31 décembre 2032."],
  ["every year of a text", "De 2029 à 2030.", "De 2031 à 2032."],
])("%s is gathered", (_name, before, after) => {
  const [told, ...others] = gatherYearTexts([change("reworded", before, after)], comparison);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ kind: "textsFollow", subject: { type: "campaign", id: "2033" } });
  expect(told!.sentence).toBe("un texte ne change que d’année.");
});

test.each([
  [
    "a year that moves otherwise",
    change("reworded", "Au 31 décembre 2030.", "Au 31 décembre 2031."),
  ],
  ["one year of two", change("reworded", "De 2029 à 2030.", "De 2029 à 2032.")],
  ["a year and a word", change("reworded", "Fin 2030.", "Fin décembre 2032.")],
  ["a longer number", change("reworded", "Compte 20301.", "Compte 20321.")],
  ["a text that appears", change("reworded", "", "Au 31 décembre 2032.")],
  ["a label", change("relabelled", "Effectif 2030", "Effectif 2032")],
])("%s is told", (_name, one) => {
  expect(gatherYearTexts([one], comparison)).toEqual([one]);
});

test("the others keep their order", () => {
  const [a, b] = [change("renumbered", "1.1", "1.2"), change("reworded", "Avant.", "Après.")];
  const years = change("messageChanged", "En 2030.", "En 2032.");
  const told = gatherYearTexts([a!, years, b!, years], comparison);
  expect(told.slice(1)).toEqual([a, b]);
  expect(told[0]!.sentence).toBe("2 textes ne changent que d’année.");
});
