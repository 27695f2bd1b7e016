import fc from "fast-check";
import { expect, test } from "vitest";

import { keepPrintable } from "../../../renderer/print/keep-printable.ts";
import { loadPrintFont } from "../../../renderer/print/print-font.ts";

const { covers } = loadPrintFont();

test.each([
  ["French and its signs", "Évaluation à 80\u202F% – « œuvre » ; 1\u00A0240\u00A0€ †"],
  ["ASCII and line ends", "#let x = [a]\nb"],
  ["operators that the mathematics font draws", "a ≠ b ∑ c"],
])("keeps %s", (_, text) => {
  expect(keepPrintable(text, covers)).toBe(text);
});

test("an accent joins its letter, what cannot be drawn is shown as such, the shapeless goes", () => {
  expect(keepPrintable("e\u0301\u200D漢\u00ADx", covers)).toBe("é□x");
});

test("whatever the text, what comes out can be drawn", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const character of keepPrintable(text, covers)) {
        const code = character.codePointAt(0)!;
        expect(
          (code >= 0x20 && code < 0x7f) ||
            code === 0x0a ||
            covers(code) ||
            (code >= 0x2200 && code <= 0x22ff),
        ).toBe(true);
      }
    }),
  );
});
