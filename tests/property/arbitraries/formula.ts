// Random formulas over the sample world, as authors write them: well typed for the most part, with
// every function and operator, what is absent, hidden, of last year, of a line.
import fc from "fast-check";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import type { LineSet } from "../../../engine/formula/scope.ts";
import { levels, units } from "../../support/formula-sample.ts";

export interface WrittenFormula {
  readonly source: string;
  readonly expectation: Expectation;
}

/** By what they give: people, a plain number, lines of people, true or false. */
type Pieces = { people: string; plain: string; lines: string; test: string };

type Text = fc.Arbitrary<string>;

/** A template whose `?` are filled in order; the texts of a piece stand between parentheses. */
function fill(template: string, ...parts: readonly Text[]): Text {
  const [head = "", ...tails] = template.split("?");
  return fc
    .tuple(...parts)
    .map((texts) => head + tails.map((tail, rank) => texts[rank] + tail).join(""));
}

const number = fc.constantFrom("0", "1", "-1", "0.5", "2", "100", "365", "1000000");
const decimals = fc.constantFrom("0", "1", "2");
const comparison = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
const sign = fc.constantFrom("+", "-");

const pieces = fc.letrec<Pieces>((tie) => {
  const [people, plain, lines, test] = [tie("people"), tie("plain"), tie("lines"), tie("test")];
  return {
    people: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("effectif", "sorties", 'par_niveau["fort"]', 'accueillis["permanent"]'),
      fc.constantFrom("precedent(effectif)", "precedent(sorties)"),
      fill("(? ? ?)", people, sign, people),
      fill("(? * ?)", people, plain),
      fill("(? / ?)", people, plain),
      fill("-?", people),
      fill("abs(?)", people),
      fill("arrondi(?; ?)", people, decimals),
      fill("borne(?; 0; 100)", people),
      fill("si_vide(?; ?)", people, people),
      fill("min(?; ?)", people, people),
      fill("max(?; ?; ?)", people, people, people),
      fill("(si ? alors ? sinon ?)", test, people, people),
      fill("(si ? alors ? sinon vide)", test, people),
      fill("somme(?)", lines),
      fill("somme_disponible(?)", lines),
      fill("moyenne_ponderee(?; par_niveau[*].poids)", lines),
      fc.constantFrom("moyenne(accueillis)", "max(accueillis)"),
      fc.constantFrom('min(par_niveau["fort"; "moyen"])', "somme(precedent(par_niveau))"),
      fc.constantFrom("moyenne_ponderee(par_niveau; absences)"),
    ),
    plain: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("coefficient", "nombre_renseignes(par_niveau)", "annee(ouverture)"),
      fc.constantFrom("(etp_vacants / etp)", "(etp / precedent(etp))"),
      fc.constantFrom("(evolution(effectif) / 100)", "(taux_sorties / 100)"),
      fc.constantFrom("(taux_saisi / 100)", 'convertir(places_jour; "rapport")'),
      number,
      fill("(? / ?)", people, people),
      fill("(? ? ?)", plain, sign, plain),
      fill("(? * ?)", plain, plain),
      fill("(? / ?)", plain, plain),
      fill("(si ? alors ? sinon ?)", test, plain, plain),
      fill("si_vide(?; ?)", plain, number),
    ),
    lines: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("par_niveau", "par_niveau[*]", "charges[*].personnes"),
      fill("(? ? ?)", lines, sign, lines),
      fill("(? * ?)", lines, plain),
      fill("(? * par_niveau[*].poids)", lines),
      fill("(? - ?)", lines, people),
      fill("si_vide(?; 0)", lines),
      fill("(si ? > ? alors ? sinon 0)", lines, people, lines),
    ),
    test: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom('accueil = "oui"', 'statut <> "public"', "ouverture < fermeture", "vrai"),
      fc.constantFrom('statut parmi ("public"; "prive_lucratif")', 'accueil non parmi ("non")'),
      fill("? ? ?", people, comparison, people),
      fill("? ? ?", plain, comparison, number),
      fill("est_vide(?)", people),
      fill("est_renseigne(?)", plain),
      fill("(? et ?)", test, test),
      fill("(? ou ?)", test, test),
      fill("non (?)", test),
      fill("(si ? alors ? sinon ?)", test, test, test),
    ),
  };
});

/** A formula and what it is for. */
export const formula: fc.Arbitrary<WrittenFormula> = fc.oneof(
  pieces.people.map((source) => indicator(source, "personne")),
  pieces.plain.map((source) => indicator(source, "rapport")),
  fill("100 * ? / ?", pieces.people, pieces.people).map((source) => indicator(source, "pourcent")),
  fill("100 * ? / somme(par_niveau)", pieces.lines).map((source) =>
    indicator(source, "pourcent", levels),
  ),
  pieces.test.map((source) => control(source, 0.5)),
  fill("? <= ?", pieces.lines, pieces.people).map((source) => control(source, 0, levels)),
);

function indicator(source: string, unit: string, lines?: LineSet): WrittenFormula {
  const expectation = { mode: "indicator", unit: units[unit]! } as const;
  return { source, expectation: lines === undefined ? expectation : { ...expectation, lines } };
}

function control(source: string, tolerance: number, lines?: LineSet): WrittenFormula {
  const expectation = { mode: "control", tolerance } as const;
  return { source, expectation: lines === undefined ? expectation : { ...expectation, lines } };
}
