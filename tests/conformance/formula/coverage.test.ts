// No function and no operator without its file, no file that only shows what is easy.
import { expect, test } from "vitest";
import { functions } from "../../../engine/formula/functions.ts";
import { type FormulaCase, loadFormulaCases } from "./formula-suite.ts";

const cases = loadFormulaCases();

/** Signs and words of the language, by the name of their file. */
const OPERATORS = [
  ...["addition", "soustraction", "multiplication", "division", "signe-moins"],
  ...["egal", "different", "inferieur", "inferieur-ou-egal", "superieur", "superieur-ou-egal"],
  ...["et", "ou", "non", "parmi", "non-parmi", "si"],
];

function answersOf({ donnees, precedent }: FormulaCase): string {
  return JSON.stringify([donnees, precedent]);
}

/** What the file of each must show at least once. */
const SHOWN: Readonly<Record<string, (one: FormulaCase) => boolean>> = {
  "a value": ({ attendu }) => typeof attendu === "number" || attendu === "vrai",
  // 1970-01-01 is the zero of dates, 9999-12-31 the last that can be written.
  "zero among the answers": (one) => /:0[,}]|1970-01-01/.test(answersOf(one)),
  "an extreme answer": (one) => /e[+-][23]\d\d|9007199254740|9999-12-31/.test(answersOf(one)),
  "a missing answer": (one) =>
    /^\[\{\}|indetermine|non_renseigne/.test(answersOf(one) + JSON.stringify(one.attendu)),
  "a hidden question": ({ donnees }) => donnees?.accueil === "non",
  "what a category is not asked": ({ categorie }) => categorie === "B",
  "a fault": ({ fautes, attendu }) => fautes !== undefined && attendu === undefined,
};

test.each([...functions.map(({ name }) => name.replaceAll("_", "-")), ...OPERATORS])(
  "%s has its file of cases, and each kind of case",
  (file) => {
    const own = cases.filter((one) => one.file === file);
    expect(Object.keys(SHOWN).filter((kind) => !own.some(SHOWN[kind]!))).toEqual([]);
  },
);
