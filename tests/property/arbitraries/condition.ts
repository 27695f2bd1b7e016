// Random conditions over the sample world, as texts, on figures near the bounds of its items; and
// random answers within those bounds.
import fc from "fast-check";
import type { Answers, Submission } from "../../../engine/calculation/submission.ts";
import { BOUNDS } from "../../support/bounded-sample.ts";

const LITERALS = ["0", "1", "0.5", "2", "10", "40", "50", "100", "150", "500", "501", "999999"];
const literal = fc
  .tuple(fc.constantFrom(...LITERALS), fc.boolean())
  .map(([figure, negative]) => (negative ? `-${figure}` : figure));
const sign = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
const answer = fc.constantFrom("public", "prive_non_lucratif", "prive_lucratif");

const people = fc.constantFrom(
  "effectif",
  "sorties",
  'par_niveau["fort"]',
  "somme(par_niveau)",
  "somme_disponible(par_niveau)",
  "somme(par_niveau * par_niveau[*].poids)",
  "somme(si par_niveau > 25 alors par_niveau sinon 0)",
  "precedent(effectif)",
);
const bare = fc.constantFrom(
  "coefficient",
  "(sorties / effectif)",
  "(effectif / (sorties + 1 personnes))",
  "(etp / etp_vacants)",
  "(1 / (coefficient * coefficient))",
  "(1 / (2 - 2))",
  "si_vide(nombre_renseignes(par_niveau); 0)",
  "(si effectif = 0 alors sorties / effectif sinon 0)",
  "nombre_renseignes(par_niveau)",
  'si_vide(si_vide(par_niveau["fort"]; 0) / si_vide(effectif; 0); 0)',
  "annee(ouverture)",
);

const pieces = fc.letrec<{
  readonly test: string;
  readonly headcount: string;
  readonly figure: string;
}>((tie) => ({
  headcount: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    people,
    call("abs", tie("headcount")),
    fc.tuple(tie("headcount"), fc.constantFrom("+", "-"), tie("headcount")).map(grouped),
    fc.tuple(tie("headcount"), fc.constantFrom("*", "/"), literal).map(grouped),
    fc.tuple(tie("headcount"), literal).map(([x, y]) => `si_vide(${x}; ${y})`),
    fc.tuple(tie("headcount"), tie("headcount")).map(([x, y]) => `min(${x}; ${y})`),
    fc.tuple(tie("headcount"), literal).map(([x, y]) => `max(${x}; ${y})`),
    fc.tuple(tie("headcount"), fc.nat({ max: 3 })).map(([x, n]) => `arrondi(${x}; ${n})`),
    tie("headcount").map((x) => `borne(${x}; 0; 10)`),
    fc.tuple(tie("test"), tie("headcount"), tie("headcount")).map(chosen),
  ),
  figure: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    bare,
    fc.tuple(tie("figure"), fc.constantFrom("+", "-", "*", "/"), tie("figure")).map(grouped),
    fc
      .tuple(tie("headcount"), tie("headcount"))
      .map(([x, y]) => `si_vide(si_vide(${x}; 0) / si_vide(${y}; 0); 0)`),
    fc.tuple(tie("test"), tie("figure"), tie("figure")).map(chosen),
  ),
  test: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(tie("headcount"), sign, literal).map(joined),
    fc.tuple(people, sign, people).map(joined),
    fc.tuple(tie("figure"), sign, literal).map(joined),
    fc.tuple(literal, sign, bare).map(joined),
    fc.tuple(fc.constant("statut"), fc.constantFrom("=", "<>"), answer.map(quoted)).map(joined),
    listed("statut", answer.map(quoted)),
    listed("effectif", literal),
    fc.constantFrom('accueil = "oui"', 'accueil <> "oui"', "ouverture < fermeture"),
    people.map((x) => `est_vide(${x})`),
    people.map((x) => `est_renseigne(${x})`),
    fc
      .tuple(tie("headcount"), tie("headcount"))
      .map(([x, y]) => `est_vide(si_vide(${x}; 0) / si_vide(${y}; 0))`),
    call("non ", tie("test")),
    fc.tuple(tie("test"), fc.constantFrom("et", "ou"), tie("test")).map(grouped),
    fc.tuple(tie("test"), tie("test"), tie("test")).map(chosen),
  ),
}));

function joined(words: readonly string[]): string {
  return words.join(" ");
}

function grouped(words: readonly string[]): string {
  return `(${words.join(" ")})`;
}

function chosen([test, yes, no]: readonly string[]): string {
  return `(si ${test} alors ${yes} sinon ${no})`;
}

function call(name: string, argument: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return argument.map((text) => `${name}(${text})`);
}

function quoted(key: string): string {
  return `"${key}"`;
}

function listed(name: string, option: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(option, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([options, not]) => `${name}${not ? " non" : ""} parmi (${options.join("; ")})`);
}

/** Few subjects and few thresholds, so that tests meet, contradict and cover each other. */
const meeting = fc.letrec<{ readonly test: string }>((tie) => ({
  test: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.tuple(fc.constant("coefficient"), sign, fc.constantFrom("-1", "0", "0.5", "1")).map(joined),
    fc.tuple(fc.constant("effectif"), sign, fc.constantFrom("0", "1", "250", "500")).map(joined),
    fc.tuple(fc.constant("statut"), fc.constantFrom("=", "<>"), answer.map(quoted)).map(joined),
    fc.constantFrom("effectif < sorties", "sorties <= effectif", "est_vide(effectif)"),
    call("non ", tie("test")),
    fc.tuple(tie("test"), fc.constantFrom("et", "ou"), tie("test")).map(grouped),
    fc.tuple(tie("test"), fc.constantFrom("et", "ou"), tie("test")).map(grouped),
    fc.tuple(tie("test"), tie("test"), tie("test")).map(chosen),
  ),
})).test;

/** The text of a condition. */
export const condition: fc.Arbitrary<string> = fc.oneof(pieces.test, meeting);

/** A figure of an item within its bounds, its bounds themselves often. */
function figureOf(id: string, integer: boolean): fc.Arbitrary<number> {
  const { min, max } = BOUNDS[id] ?? {};
  const [low, high] = [min ?? (max ?? 0) - 1000, max ?? (min ?? 0) + 1000];
  const near = [low, high, 0, 1, -1, 0.5, 10, 40, 50, 100].filter(
    (value) => low <= value && value <= high && (!integer || Number.isInteger(value)),
  );
  const any = integer
    ? fc.integer({ min: low, max: high })
    : fc.double({ min: low, max: high, noNaN: true });
  return fc.oneof(fc.constantFrom(...near), any);
}

const lines = (id: string): fc.Arbitrary<Record<string, number>> => {
  const one = figureOf(id, true);
  return fc.record({ fort: one, moyen: one, faible: one }, { requiredKeys: [] });
};

const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      effectif: figureOf("effectif", true),
      sorties: figureOf("sorties", true),
      etp: figureOf("etp", false),
      etp_vacants: figureOf("etp_vacants", false),
      taux_saisi: figureOf("taux_saisi", false),
      coefficient: figureOf("coefficient", false),
      par_niveau: lines("par_niveau"),
      statut: answer,
      accueil: fc.constantFrom("oui", "non"),
      ouverture: fc.constantFrom("0100-01-01", "1970-01-01", "9999-12-31"),
      fermeture: fc.constantFrom("1969-12-31", "2023-07-01"),
    },
    { requiredKeys: [] },
  )
  .map((record) => ({ ...record }));

/** Answers that the bounds of the sample world allow, in either category, last year's too. */
export const submission: fc.Arbitrary<Submission> = fc.record({
  campaign: fc.constant("9999"),
  category: fc.constantFrom("A", "B"),
  answers,
  previous: answers,
});
