import { expect, test } from "vitest";

import { type Diagnostic, diagnosticsAsJson, printDiagnostics } from "../../../engine/index.ts";

const source = { path: "2031/fiches/a.yaml", text: "indicateur: a\nformule: durees / sortie\n" };
const diagnostic: Diagnostic = {
  code: "LIEN-001",
  severity: "error",
  message: "le nom « sortie » n’existe pas.",
  hint: "vouliez-vous dire « sorties » ?",
  at: { file: source.path, start: 32, end: 38 },
  related: [{ at: { file: source.path, start: 12, end: 13 }, message: "ici" }],
};

test("place, sentence, line, caret and hint, as editors and people read them", () => {
  expect(printDiagnostics([diagnostic], [source])).toBe(
    [
      "2031/fiches/a.yaml:2:19",
      "  erreur LIEN-001 : le nom « sortie » n’existe pas.",
      "",
      "   2 | formule: durees / sortie",
      "     |                   ^^^^^^",
      "  Piste : vouliez-vous dire « sorties » ?",
      "  Voir aussi : 2031/fiches/a.yaml:1:13 ici",
      "",
    ].join("\n"),
  );
});

const fix = { at: { file: source.path, start: 32, end: 38 }, text: "sorties" };

test("a repair stands under the hint, in the very signs of the file", () => {
  const told = (text: string) =>
    printDiagnostics([{ ...diagnostic, fix: { ...fix, text } }], [source])
      .split("\n")
      .at(-3);
  expect(told("sorties")).toBe(
    "  Correction\u00A0: remplacer «\u00A0sortie\u00A0» par «\u00A0sorties\u00A0».",
  );
  // The blanks that keep two words apart are not shown.
  expect(told(" et ")).toBe(
    "  Correction\u00A0: remplacer «\u00A0sortie\u00A0» par «\u00A0et\u00A0».",
  );
  expect(told("")).toBe("  Correction\u00A0: supprimer «\u00A0sortie\u00A0».");
});

test("a very long line is cut around the fault, the caret still under it", () => {
  const text = `formule: ${"x".repeat(3000)} + FAUTE + ${"y".repeat(3000)}`;
  const start = text.indexOf("FAUTE");
  const at = { file: "b.yaml", start, end: start + 5 };
  const lines = printDiagnostics([{ ...diagnostic, at }], [{ path: "b.yaml", text }]).split("\n");
  const column = lines[4]!.indexOf("^");
  expect(lines[3]!.length).toBeLessThan(200);
  expect(lines[3]!.slice(column, column + 5)).toBe("FAUTE");
});

test("what a terminal would obey, and what would reverse the reading, is shown and not sent", () => {
  const text = "libelle: \u001B[31m\u202Eegar\u2028 FAUTE \uD800";
  const start = text.indexOf("FAUTE");
  const at = { file: "b.yaml", start, end: start + 5 };
  const message = "« \u009B31m\u200B » n’existe pas.";
  const printed = printDiagnostics([{ ...diagnostic, at, message }], [{ path: "b.yaml", text }]);
  expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(printed).toContain("libelle: \uFFFD[31m\uFFFDegar\uFFFD FAUTE \uFFFD");
  expect(printed).toContain("« \uFFFD31m\uFFFD » n’existe pas.");
});

test("the same facts as JSON, lines and columns from 1", () => {
  expect(diagnosticsAsJson([{ ...diagnostic, fix }], [source])).toEqual([
    {
      code: "LIEN-001",
      severity: "error",
      file: source.path,
      line: 2,
      column: 19,
      endLine: 2,
      endColumn: 25,
      message: diagnostic.message,
      hint: diagnostic.hint,
      related: [
        { file: source.path, line: 1, column: 13, endLine: 1, endColumn: 14, message: "ici" },
      ],
      fix: { line: 2, column: 19, endLine: 2, endColumn: 25, text: "sorties" },
    },
  ]);
});
