import { expect, test } from "vitest";
import { groupEstablishments } from "../../../../renderer/app/home/group-establishments.ts";
import { matchesSearch } from "../../../../renderer/app/home/matches-search.ts";

const TEXTS = ["EHPAD L'Églantine (fictif)", "Saint-Exemple", "990001109"];

test.each(["", "  ", "[", "egl", "ÉGLANTINE", "ehpad saint", "9900011", "exemple l'eg"])(
  "« %s » finds it",
  (typed) => expect(matchesSearch(typed, TEXTS)).toBe(true),
);

test.each(["lantine", "ehpad valfeinte", "1109", "constructor"])("« %s » does not", (typed) => {
  expect(matchesSearch(typed, TEXTS)).toBe(false);
});

test("establishments come under their managing body, in the order of the register", () => {
  const one = (finess: string, managingBodyFiness: string) =>
    ({ finess, managingBodyFiness, managingBody: `OG ${managingBodyFiness}` }) as never;
  const groups = groupEstablishments([one("1", "a"), one("2", "b"), one("3", "a")]);
  expect(groups.map(({ name, establishments }) => [name, establishments.length])).toEqual([
    ["OG a", 2],
    ["OG b", 1],
  ]);
});
