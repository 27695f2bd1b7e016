// The three ways in which a formula is shown: in words, as MathML, as Typst.
import { expect, test } from "vitest";
import { describeFormula } from "../../../engine/formula/describe-formula.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { toMathml } from "../../../engine/formula/mathml.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import type { Scope } from "../../../engine/formula/scope.ts";
import { toTypst } from "../../../engine/formula/typst-math.ts";
import { readSound } from "../../support/build-formula-program.ts";
import { levels, scope } from "../../support/formula-sample.ts";

const value: Expectation = { mode: "value" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ").replaceAll("\u202F", " ");

test.each([
  ["100 * sorties / effectif", "100 × « Sorties définitives » ÷ « Effectif au 31/12 »"],
  ["(effectif + sorties) / 2", "(« Effectif au 31/12 » + « Sorties définitives ») ÷ 2"],
  [
    "effectif - (sorties - sorties)",
    "« Effectif au 31/12 » − (« Sorties définitives » − « Sorties définitives »)",
  ],
  ["somme(par_niveau)", "somme de « Personnes par niveau »"],
  ['par_niveau["fort"]', "« Personnes par niveau (Fort) »"],
  [
    'somme(capacite["permanent"; "temporaire"].autorisees)',
    "somme de « Capacité (Places autorisées, Permanent, Temporaire) »",
  ],
  ['si statut = "public" alors 1.5 sinon 0', "si « Statut » est « public », alors 1,5, sinon 0"],
  ["si_vide(effectif; 0)", "« Effectif au 31/12 » (0 si non renseigné)"],
  [
    'si ouverture > "2030-01-01" alors 1 sinon 2',
    "si « Date d'ouverture » est après le 01/01/2030, alors 1, sinon 2",
  ],
  ["365 jours * 2", "365 jours × 2"],
  ["precedent(effectif)", "« Effectif au 31/12 » de l'année précédente"],
  ["evolution(taux_sorties)", "évolution de « Taux de sorties » depuis l'année précédente"],
  ["somme(par_niveau[*].cotation)", "somme de « Personnes par niveau (Cotation) »"],
  ['par_niveau["fort"].cotation', "« Personnes par niveau (Cotation, Fort) »"],
])("%s in words", (source, words) => {
  expect(plain(describeFormula(readSound(source, value)))).toBe(words);
});

test("the line being calculated is named when it is given", () => {
  const formula = readSound("100 * par_niveau / somme(par_niveau)", {
    mode: "value",
    lines: levels,
  });
  expect(plain(describeFormula(formula))).toContain("« Personnes par niveau (ligne considérée) »");
  expect(plain(describeFormula(formula, "moyen"))).toContain("« Personnes par niveau (Moyen) »");
});

test("a ratio is a fraction, its factor beside it", () => {
  expect(toMathml(readSound("100 * sorties / effectif", value))).toBe(
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mn>100</mn><mo>×</mo>' +
      "<mfrac><mtext>Sorties définitives</mtext><mtext>Effectif au 31/12</mtext></mfrac></mrow></math>",
  );
  expect(toTypst(readSound("100 * sorties / effectif", value))).toBe(
    '"100" times frac("Sorties définitives", "Effectif au 31/12")',
  );
});

test("an evolution is a fraction whose terms say their year", () => {
  const before = "<msub><mtext>Effectif au 31/12</mtext><mtext>année précédente</mtext></msub>";
  expect(toMathml(readSound("evolution(effectif)", value))).toContain(
    "<mrow><mn>100</mn><mo>×</mo><mfrac>" +
      `<mrow><mtext>Effectif au 31/12</mtext><mo>−</mo>${before}</mrow>${before}</mfrac></mrow>`,
  );
  const typstBefore = 'attach("Effectif au 31/12", br: "année précédente")';
  expect(toTypst(readSound("evolution(effectif)", value))).toBe(
    `"100" times frac("Effectif au 31/12" - ${typstBefore}, ${typstBefore})`,
  );
});

test("cases, sums and comparisons have their signs", () => {
  const source = 'si statut parmi ("public") et effectif >= 3 alors somme(par_niveau) sinon vide';
  const mathml = toMathml(readSound(source, value));
  for (const part of [
    "<mtable",
    "∑",
    "∈",
    "≥",
    "<mtext>sinon</mtext>",
    "<mtext>sans valeur</mtext>",
  ]) {
    expect(mathml).toContain(part);
  }
  const typst = toTypst(readSound(source, value));
  for (const part of ["cases(", "sum ", " in {", "gt.eq", '& "sinon"']) {
    expect(typst).toContain(part);
  }
});

test("a sum of many terms has one under the other, its conditions in words", () => {
  const source =
    '100 * (2 - sorties / effectif + (si statut = "public" alors 1 sinon 0) + effectif / sorties) / 4';
  const ratio = readSound(source, value);
  const [first, ...others] = toTypst(ratio).split("; ");
  expect(first).toBe(
    '"100" times frac(mat(delim: #none, align: #left, row-gap: #0.6em, inline("2")',
  );
  expect(others).toEqual([
    'inline(- frac("Sorties définitives", "Effectif au 31/12"))',
    'inline(+ "1" " si " "Statut" = "public" ", " "0" " sinon")',
    'inline(+ frac("Effectif au 31/12", "Sorties définitives"))), "4")',
  ]);
  expect(toMathml(ratio).match(/<mtr>/g)).toHaveLength(4);
  expect(toMathml(readSound("sorties + sorties + sorties", value))).not.toContain("<mtr>");
});

test("hostile labels stay text", () => {
  const label = '</mtext><script>alert("x")</script> \\" $ #eval()';
  const hostile: Scope = {
    ...scope,
    find: (name) => {
      const symbol = scope.find(name);
      return symbol && { ...symbol, label };
    },
  };
  const { formula } = readFormula("effectif / sorties", hostile, value);
  const mathml = toMathml(formula!);
  expect(mathml).not.toContain("<script");
  expect(mathml.match(/<mtext>/g)).toHaveLength(2);
  expect(toTypst(formula!)).toBe(
    'frac("</mtext><script>alert(\\"x\\")</script> \\\\\\" $ #eval()", ' +
      '"</mtext><script>alert(\\"x\\")</script> \\\\\\" $ #eval()")',
  );
});
