// A filled record of the toy campaign, written by hand: an answer of each kind, an absence of each
// kind, a control of each severity.

import type { Explanation, FormPlan, FormResult, Result } from "../../engine/index.ts";
import type { FilledRecord } from "../../renderer/index.ts";
import { makeHostile } from "./make-hostile.ts";
import { SAMPLE_OPTIONS } from "./sample-answers.ts";
import { SAMPLE_EXPENSES, SAMPLE_GRID, SAMPLE_HASH, SAMPLE_QUESTIONS } from "./sample-grid.ts";
import { SAMPLE_GUIDE } from "./sample-guide.ts";

const [CHAPTER] = SAMPLE_GUIDE.chapters;
const [SHEET] = CHAPTER!.sheets;
const [CONTROL] = SAMPLE_GUIDE.controls;

const RATE: FormResult = {
  id: "taux_depart",
  reference: "P01",
  label: "Taux de départ",
  level: "dialogue",
  meaning: "Part des personnes parties dans l’année.",
  unit: "pour cent (%)",
  decimals: 2,
};

const AGES: FormResult = {
  ...RATE,
  id: "part_par_age",
  reference: "P02",
  label: "Répartition par âge",
  lines: [
    { key: "moins_20", label: "Moins de 20 ans" },
    { key: "de_20_59", label: "De 20 à 59 ans" },
  ],
};

const SPENDING: FormResult = {
  ...RATE,
  id: "depense_moyenne",
  reference: "R01",
  label: "Dépense moyenne par personne",
  unit: "euro",
};

/** Its lines are no quotients: they are told by the answers that they read. */
const SUMS: FormResult = { ...AGES, id: "cumul_par_age", reference: "P03", label: "Cumul par âge" };

const MISSING: Result = {
  absence: "missing",
  because: ["depenses"],
  display: "non renseigné",
};
const RESULTS: Readonly<Record<string, Result>> = {
  taux_depart: { value: 7.5, unit: "pour cent", display: "7,50\u00A0%" },
  "part_par_age.moins_20": { value: 24.19, unit: "pour cent", display: "24,19\u00A0%" },
  "part_par_age.de_20_59": {
    absence: "missing",
    because: ["personnes_par_age.de_20_59"],
    display: "non renseigné",
  },
  "cumul_par_age.moins_20": { value: 300, unit: "personne", display: "300\u00A0personnes" },
  "cumul_par_age.de_20_59": { value: 1200, unit: "personne", display: "1\u202F200\u00A0personnes" },
  depense_moyenne: MISSING,
};

function explain(
  { label, reference }: FormResult,
  id: string,
  parts: Partial<Explanation>,
): readonly [string, Explanation] {
  return [id, { id, label, reference, result: RESULTS[id]!, sentence: "", terms: [], ...parts }];
}

const PRESENT = {
  id: "personnes_presentes",
  label: "Nombre de personnes accompagnées au 31 décembre",
  reference: "1.1",
};
const YOUNG = {
  id: "personnes_par_age.moins_20",
  label: "Personnes accompagnées selon l’âge, Moins de 20 ans",
  reference: "1.8",
  display: "300\u00A0personnes",
};

const EXPLANATIONS: Readonly<Record<string, Explanation>> = Object.fromEntries([
  explain(RATE, "taux_depart", {
    sentence: "Numérateur 93, dénominateur 1 240.",
    numerator: "93\u00A0personnes",
    denominator: "1\u202F240\u00A0personnes",
    terms: [{ ...PRESENT, display: "1\u202F240\u00A0personnes" }, YOUNG],
  }),
  explain(AGES, "part_par_age.moins_20", {
    numerator: "300\u00A0personnes",
    denominator: "1\u202F240\u00A0personnes",
  }),
  explain(AGES, "part_par_age.de_20_59", { denominator: "1\u202F240\u00A0personnes" }),
  explain(SUMS, "cumul_par_age.moins_20", { terms: [YOUNG] }),
  explain(SUMS, "cumul_par_age.de_20_59", {
    terms: [
      YOUNG,
      {
        ...YOUNG,
        id: "personnes_par_age.de_20_59",
        label: "Personnes accompagnées selon l’âge, De 20 à 59 ans",
        display: "900\u00A0personnes",
      },
    ],
  }),
  explain(SPENDING, "depense_moyenne", {
    sentence: "Il manque\u00A0: 2.1 Dépenses de personnel de l’exercice.",
    terms: [{ ...PRESENT, display: "1\u202F240\u00A0personnes" }],
  }),
]);

const FORM: FormPlan = {
  campaign: "2031",
  hash: SAMPLE_HASH,
  title: "Formulaire",
  category: SAMPLE_GRID.category,
  reasons: [{ id: "travaux", label: "Travaux dans l’année" }],
  sections: SAMPLE_GRID.sections.map((section) => ({
    ...section,
    schema: { type: "object" },
    uiSchema: {},
    results: [RATE, AGES, SUMS, SPENDING],
  })),
};

/** Everything a record may hold, at once. */
export const SAMPLE_RECORD: FilledRecord = {
  form: FORM,
  guide: {
    ...SAMPLE_GUIDE,
    chapters: [
      {
        ...CHAPTER!,
        sheets: [
          SHEET!,
          { ...SHEET!, id: "part_par_age", reference: "P02", label: "Répartition par âge" },
          { ...SHEET!, id: "cumul_par_age", reference: "P03", label: "Cumul par âge" },
          { ...SHEET!, id: "seulement_ailleurs", reference: "P99", label: "D’une autre catégorie" },
        ],
      },
      ...SAMPLE_GUIDE.chapters.slice(1),
    ],
    controls: [CONTROL!, { ...CONTROL!, id: "places_autorisees", reference: "K02" }].map((one) =>
      one.id === "total_ages" ? one : omitCorrection(one),
    ),
  },
  establishment: SAMPLE_OPTIONS.establishment!,
  answers: {
    ...SAMPLE_OPTIONS.answers,
    // Kept, but its question does not arise.
    jours_ouverture: 250,
    personnes_par_age: { moins_20: 300, moins_6: 100, plus_60: 40 },
  },
  visibility: { jours_ouverture: "hidden", commentaire: "undetermined" },
  calculation: {
    campaign: "2031",
    hash: SAMPLE_HASH,
    results: RESULTS,
    findings: [
      {
        control: "total_ages",
        severity: "advisory",
        items: ["personnes_presentes", "personnes_par_age", "autorisations"],
        message: "Le total par âge diffère de l'effectif : vérifiez les deux.",
      },
      {
        control: "places_autorisees",
        line: "permanent",
        severity: "blocking",
        items: ["places"],
        message: "Pour cette modalité, 40 places.",
      },
    ],
    fill: {
      rate: (100 * 6) / 9,
      required: 90,
      answered: 6,
      expected: 9,
      missing: ["date_renouvellement", "places", "depenses"],
    },
  },
  explanations: EXPLANATIONS,
  elements: [...SAMPLE_QUESTIONS, SAMPLE_EXPENSES].map(({ id }) => ({ id, singular: "personne" })),
  controls: [{ control: "places_autorisees", line: "permanent", lineLabel: "Accueil permanent" }],
  standing: {
    signature: { author: "Léa Martin", on: "2031-05-03" },
    common: ["mode_tarification", "places"],
    justifications: {
      "control:total_ages": { reason: "travaux", text: "Une aile est fermée." },
      "item:accueil_de_jour": { reason: "", text: "Ouvert en mai." },
    },
  },
  printedOn: "2031-05-02",
};

function omitCorrection({ correction: _, ...control }: NonNullable<typeof CONTROL>) {
  return control;
}

/** The same record, each text of its authors and of its establishment followed by `hostile`. */
export function makeHostileRecord(hostile: string): FilledRecord {
  const { form, guide, establishment, answers, calculation, explanations, controls } =
    SAMPLE_RECORD;
  const { results, findings } = calculation;
  return {
    ...SAMPLE_RECORD,
    form: makeHostile(form, hostile),
    guide: makeHostile(guide, hostile),
    establishment: {
      ...makeHostile(establishment, hostile),
      finess: establishment.finess + hostile,
    },
    answers: { ...answers, commentaire: hostile, autorisations: [{ discipline: hostile }] },
    calculation: {
      ...calculation,
      results: Object.fromEntries(
        Object.entries(results).map(([id, one]) => [
          id,
          { ...one, display: one.display + hostile },
        ]),
      ),
      findings: findings.map((one) => ({ ...one, message: one.message + hostile })),
    },
    explanations: Object.fromEntries(
      Object.entries(explanations).map(([id, { sentence, terms, ...one }]) => [
        id,
        {
          ...one,
          sentence: sentence + hostile,
          terms: terms.map((term) => ({ ...term, display: term.display + hostile })),
        },
      ]),
    ),
    controls: controls.map((one) => ({ ...one, lineLabel: one.lineLabel + hostile })),
    standing: {
      signature: { author: hostile, on: "2031-05-03" },
      common: ["mode_tarification"],
      justifications: {
        "control:total_ages": { reason: hostile, text: hostile },
        "item:accueil_de_jour": { reason: "", text: hostile },
      },
    },
  };
}

/** Nobody's, in which nothing is answered. */
export const EMPTY_RECORD: FilledRecord = {
  ...SAMPLE_RECORD,
  establishment: { name: "", finess: "", town: "" },
  answers: {},
  visibility: {},
  calculation: { ...SAMPLE_RECORD.calculation, findings: [], results: {} },
  explanations: {},
};
