// Every function of the language, told in French and drawn in both notations.
import { expect, test } from "vitest";
import { describeFormula } from "../../../engine/formula/describe-formula.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { functions } from "../../../engine/formula/functions.ts";
import { toMathml } from "../../../engine/formula/mathml.ts";
import { toTypst } from "../../../engine/formula/typst-math.ts";
import { readSound } from "../../support/build-formula-program.ts";

const value: Expectation = { mode: "value" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ").replaceAll("\u202F", " ");

interface Told {
  readonly source: string;
  readonly words: string;
  /** In Typst, without the quotes of its texts. */
  readonly drawn: string;
}

const MODES = "Personnes accueillies par mode";
const VACANT = "ETP vacants par mode";
const STAFF = "Effectif au 31/12";

const TOLD: Readonly<Record<string, readonly Told[]>> = {
  somme: [
    { source: "somme(accueillis)", words: `somme de « ${MODES} »`, drawn: `sum ${MODES}` },
    {
      source: "somme(accueillis + accueillis)",
      words: `somme de (« ${MODES} » + « ${MODES} »)`,
      drawn: `sum (${MODES} + ${MODES})`,
    },
    {
      source: "somme(accueillis) * 2",
      words: `somme de « ${MODES} » × 2`,
      drawn: `(sum ${MODES}) times 2`,
    },
    {
      source: "somme(accueillis * 2)",
      words: `somme de (« ${MODES} » × 2)`,
      drawn: `sum (${MODES} times 2)`,
    },
  ],
  moyenne: [
    {
      source: "moyenne(accueillis)",
      words: `moyenne de « ${MODES} »`,
      drawn: `moyenne (${MODES})`,
    },
  ],
  moyenne_ponderee: [
    {
      source: "moyenne_ponderee(accueillis; vacants_par_mode)",
      words: `moyenne de « ${MODES} » pondérée par « ${VACANT} »`,
      drawn: `frac(sum (${MODES} times ${VACANT}), sum ${VACANT})`,
    },
    {
      source: "moyenne_ponderee(accueillis + accueillis; vacants_par_mode * 2)",
      words: `moyenne de (« ${MODES} » + « ${MODES} ») pondérée par (« ${VACANT} » × 2)`,
      drawn: `frac(sum ((${MODES} + ${MODES}) times (${VACANT} times 2)), sum (${VACANT} times 2))`,
    },
  ],
  min: [
    {
      source: "min(effectif; sorties)",
      words: `le plus petit de « ${STAFF} » et de « Sorties définitives »`,
      drawn: `min (${STAFF}  ;  Sorties définitives)`,
    },
  ],
  max: [
    { source: "max(accueillis)", words: `le plus grand de « ${MODES} »`, drawn: `max (${MODES})` },
  ],
  nombre_renseignes: [
    {
      source: "nombre_renseignes(accueillis)",
      words: `nombre de lignes renseignées de « ${MODES} »`,
      drawn: `nombre de lignes renseignées de  ${MODES}`,
    },
  ],
  somme_disponible: [
    {
      source: "somme_disponible(accueillis)",
      words: `somme des lignes renseignées de « ${MODES} »`,
      drawn: `attach(sum, br: lignes renseignées) ${MODES}`,
    },
  ],
  abs: [
    { source: "abs(effectif)", words: `valeur absolue de « ${STAFF} »`, drawn: `abs(${STAFF})` },
  ],
  arrondi: [
    {
      source: "arrondi(effectif / sorties; 0)",
      words: `arrondi de (« ${STAFF} » ÷ « Sorties définitives ») à l'unité`,
      drawn: `arrondi (frac(${STAFF}, Sorties définitives)  ;  0)`,
    },
    {
      source: "arrondi(etp; 1)",
      words: "arrondi de « ETP réels » à 1 décimale",
      drawn: "arrondi (ETP réels  ;  1)",
    },
    {
      source: "arrondi(etp; 2)",
      words: "arrondi de « ETP réels » à 2 décimales",
      drawn: "arrondi (ETP réels  ;  2)",
    },
  ],
  borne: [
    {
      source: "borne(taux_saisi; 0 %; 99.5 %)",
      words: "« Taux saisi » (au moins 0 %, au plus 99,5 %)",
      drawn: "min (max (Taux saisi  ;  0 %)  ;  99,5 %)",
    },
  ],
  annee: [
    {
      source: "annee(ouverture)",
      words: "année de « Date d'ouverture »",
      drawn: "année (Date d'ouverture)",
    },
    {
      source: 'annee("2022-12-31")',
      words: "année du 31/12/2022",
      drawn: "année (31/12/2022)",
    },
  ],
  si_vide: [
    {
      source: "si_vide(effectif; 0)",
      words: `« ${STAFF} » (0 si non renseigné)`,
      drawn: `${STAFF}  (ou  0  si non renseigné)`,
    },
    {
      source: "100 * si_vide(effectif + sorties; 0)",
      words: `100 × ((« ${STAFF} » + « Sorties définitives ») (0 si non renseigné))`,
      drawn: `100 times ((${STAFF} + Sorties définitives)  (ou  0  si non renseigné))`,
    },
    {
      source: "somme(si_vide(accueillis; 0))",
      words: `somme de (« ${MODES} » (0 si non renseigné))`,
      drawn: `sum (${MODES}  (ou  0  si non renseigné))`,
    },
    {
      source: "si_vide(somme(accueillis); 0)",
      words: `(somme de « ${MODES} ») (0 si non renseigné)`,
      drawn: `(sum ${MODES})  (ou  0  si non renseigné)`,
    },
    {
      source: 'annee(si_vide(ouverture; "2022-12-31"))',
      words: "année de (« Date d'ouverture » (31/12/2022 si non renseigné))",
      drawn: "année (Date d'ouverture  (ou  31/12/2022  si non renseigné))",
    },
  ],
  est_vide: [
    {
      source: "si est_vide(effectif) alors 1 sinon 2",
      words: `si « ${STAFF} » n'est pas renseigné, alors 1, sinon 2`,
      drawn: `cases(1 & si  ${STAFF}  non renseigné, 2 & sinon)`,
    },
  ],
  est_renseigne: [
    {
      source: "si est_renseigne(effectif) alors 1 sinon 2",
      words: `si « ${STAFF} » est renseigné, alors 1, sinon 2`,
      drawn: `cases(1 & si  ${STAFF}  renseigné, 2 & sinon)`,
    },
  ],
  precedent: [
    {
      source: "precedent(effectif)",
      words: `« ${STAFF} » de l'année précédente`,
      drawn: `attach(${STAFF}, br: année précédente)`,
    },
  ],
  evolution: [
    {
      source: "evolution(effectif)",
      words: `évolution de « ${STAFF} » depuis l'année précédente`,
      drawn:
        `100 times frac(${STAFF} - attach(${STAFF}, br: année précédente), ` +
        `attach(${STAFF}, br: année précédente))`,
    },
  ],
  convertir: [
    { source: 'convertir(etp; "personne")', words: "« ETP réels »", drawn: "ETP réels" },
    {
      source: '2 * convertir(effectif + sorties; "place")',
      words: `2 × (« ${STAFF} » + « Sorties définitives »)`,
      drawn: `2 times (${STAFF} + Sorties définitives)`,
    },
  ],
};

test("every function has its words", () => {
  expect(Object.keys(TOLD).sort()).toEqual(functions.map(({ name }) => name).sort());
});

test.each(
  Object.values(TOLD)
    .flat()
    .map((one) => [one.source, one] as const),
)("%s", (source, { words, drawn }) => {
  const formula = readSound(source, value);
  expect(plain(describeFormula(formula))).toBe(words);
  expect(plain(toTypst(formula)).replaceAll('"', "")).toBe(drawn);
  // The same words in the same order, in the other notation.
  const texts = (pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].map(([, one]) => one);
  const inMathml = texts(/<m(?:text|n|i)>([^<]*)<\/m/g, toMathml(formula)).map((one) =>
    one?.trim(),
  );
  const inTypst = texts(/"([^"]*)"/g, toTypst(formula)).map((one) => one?.trim());
  expect(inMathml).toEqual(inTypst.filter((one) => one !== ";"));
});
