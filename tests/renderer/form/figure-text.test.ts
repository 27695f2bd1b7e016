import { expect, test } from "vitest";
import { figureText } from "../../../renderer/form/figure-text.ts";

const people = {
  kind: "integer",
  unit: "personnes",
  symbol: "personnes",
  singular: "personne",
  decimals: 0,
} as const;
const euros = { kind: "amount", unit: "euros", symbol: "€", decimals: 2 } as const;

test.each([
  [0, people, "0 personne"],
  [1, people, "1 personne"],
  [1.5, people, "1,5 personne"],
  [2, people, "2 personnes"],
  [1, euros, "1 €"],
  [3, undefined, "3"],
] as const)("%j is said with its unit, which takes its plural from two", (value, number, text) => {
  expect(figureText(value, number)).toBe(text.replace(" ", "\u00A0"));
});
