// What does not show changes nothing but that it is told: wherever it is slipped into a formula, the
// rest is read as if it were not there, and every fault keeps its place.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFormula } from "../../engine/formula/read-formula.ts";
import { expectationOf, loadFormulaCases } from "../conformance/formula/formula-suite.ts";
import { scope } from "../support/formula-sample.ts";

const cases = loadFormulaCases().filter(({ formule }) => formule.length < 1000);
const INVISIBLE = ["\u200B", "\u202E", "\u2066", "\u00AD", "\uFEFF", "\uFE0F", "\uD800", "\uE000"];

const slip = fc.record({
  one: fc.constantFrom(...cases),
  places: fc.uniqueArray(fc.nat({ max: 80 }), { minLength: 1, maxLength: 4 }),
  character: fc.constantFrom(...INVISIBLE),
});

test("a character that does not show is told, and hides no fault nor makes any", () => {
  fc.assert(
    fc.property(slip, ({ one, places, character }) => {
      const kept = [...one.formule];
      // Beside another unseen character, the two are told together.
      fc.pre(!kept.some((letter) => /[^\t\n\r\P{C}]|[\p{Zl}\p{Zp}]/u.test(letter)));
      const at = places.filter((place) => place <= kept.length).sort((a, b) => a - b);
      fc.pre(at.length > 0);
      const written = kept
        .map((letter, rank) => (at.includes(rank) ? character + letter : letter))
        .concat(at.includes(kept.length) ? [character] : [])
        .join("");
      const { faults } = readFormula(written, scope, expectationOf(one));
      const [hidden, others] = [true, false].map((isHidden) =>
        faults
          .map(({ code, start, end }) => ({ code, text: written.slice(start, end) }))
          .filter(({ code, text }) => (code + text === `FORMULE-001${character}`) === isHidden),
      );
      expect(hidden).toEqual(at.map(() => ({ code: "FORMULE-001", text: character })));
      // Of a formula that is not read whole, only what is misread or misnamed is told.
      const plain = readFormula(one.formule, scope, expectationOf(one)).faults;
      const expected = plain.map(({ code, start, end }) => ({
        code,
        text: one.formule.slice(start, end),
      }));
      for (const { code, text } of others!) {
        expect(expected).toContainEqual({ code, text: text.replaceAll(character, "") });
      }
    }),
    { numRuns: 1000 },
  );
});
