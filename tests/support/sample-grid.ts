// A toy campaign's grid, one question of each type, written by hand for the renderer's tests.

import type { GridPlan } from "../../engine/targets/grid/plan.ts";
import type { Question, QuestionNumber } from "../../engine/targets/question.ts";

const PERSONS: QuestionNumber = {
  kind: "integer",
  unit: "personnes",
  symbol: "personnes",
  decimals: 0,
  minimum: 0,
};
const DAYS: QuestionNumber = { ...PERSONS, unit: "jours", symbol: "jours", maximum: 366 };
const PLACES: QuestionNumber = { ...PERSONS, unit: "places", symbol: "places" };
const EUROS: QuestionNumber = { kind: "amount", unit: "euros", symbol: "€", decimals: 2 };

const COMMON = { required: true, level: "esms", carryOver: false } as const;
/** Not that of any catalogue. */
export const SAMPLE_HASH = "5e1f".repeat(16);

/** One question of each type: number, date, text, yes/no, choices, breakdown, table, list. */
export const SAMPLE_QUESTIONS: readonly Question[] = [
  {
    ...COMMON,
    id: "personnes_presentes",
    reference: "1.1",
    label: "Nombre de personnes accompagnées au 31 décembre",
    guidance:
      "Toutes modalités d’accueil confondues.\n\nNe comptez pas :\n- les personnes admises mais non encore arrivées ;\n- les stagiaires.",
    whereToFind: "Logiciel de gestion des usagers",
    type: "number",
    number: PERSONS,
  },
  {
    ...COMMON,
    id: "date_renouvellement",
    reference: "1.2",
    label: "Date du dernier renouvellement de l’autorisation",
    type: "date",
    carryOver: true,
    level: "og",
  },
  {
    ...COMMON,
    id: "commentaire",
    reference: "1.3",
    label: "Faits marquants de l’exercice",
    type: "text",
    maximumLength: 500,
    required: false,
  },
  {
    ...COMMON,
    id: "accueil_de_jour",
    reference: "1.4",
    label: "L’établissement propose-t-il un accueil de jour ?",
    type: "yesNo",
  },
  {
    ...COMMON,
    id: "mode_tarification",
    reference: "1.5",
    label: "Mode de tarification",
    type: "choice",
    options: [
      { key: "dotation", label: "Dotation globale" },
      { key: "prix", label: "Prix de journée" },
      { key: "mixte", label: "Tarification mixte" },
    ],
    mark: { label: "donnée reconstituée", reason: "La liste des modes n’est pas publiée." },
  },
  {
    ...COMMON,
    id: "jours_ouverture",
    reference: "1.6",
    label: "Jours d’ouverture de l’accueil de jour",
    type: "number",
    number: DAYS,
    condition: "si 1.4 L’établissement propose-t-il un accueil de jour ? = oui",
  },
  {
    ...COMMON,
    id: "partenaires",
    reference: "1.7",
    label: "Partenaires de l’établissement",
    type: "multipleChoice",
    options: [
      { key: "hopital", label: "Établissement de santé" },
      { key: "ecole", label: "Éducation nationale" },
      { key: "had", label: "Hospitalisation à domicile" },
    ],
  },
  {
    ...COMMON,
    id: "personnes_par_age",
    reference: "1.8",
    label: "Personnes accompagnées selon l’âge",
    type: "breakdown",
    number: PERSONS,
    lines: [
      { key: "moins_20", label: "Moins de 20 ans" },
      { key: "moins_6", label: "dont moins de 6 ans", parent: "moins_20" },
      { key: "de_20_59", label: "De 20 à 59 ans" },
      { key: "plus_60", label: "60 ans et plus" },
    ],
    total: {
      id: "personnes_presentes",
      reference: "1.1",
      label: "Nombre de personnes accompagnées au 31 décembre",
    },
  },
  {
    ...COMMON,
    id: "places",
    reference: "1.9",
    label: "Capacité selon la modalité d’accueil",
    type: "table",
    lines: [
      { key: "permanent", label: "Accueil permanent" },
      { key: "temporaire", label: "Accueil temporaire" },
    ],
    columns: [
      {
        id: "autorisees",
        label: "Places autorisées",
        number: PLACES,
      },
      {
        id: "installees",
        label: "Places installées",
        number: PLACES,
      },
    ],
  },
  {
    ...COMMON,
    id: "autorisations",
    reference: "1.10",
    label: "Autorisations en vigueur",
    guidance: "Une ligne par autorisation.",
    type: "list",
    list: {
      line: "une autorisation",
      title: "Autorisation",
      minimum: 1,
      maximum: 9,
      fields: [
        {
          id: "discipline",
          label: "Discipline",
          guidance: "Telle que l’arrêté la nomme.",
          type: "text",
          maximumLength: 200,
          required: true,
        },
        { id: "delivrance", label: "Date de délivrance", type: "date", required: false },
        { id: "places", label: "Places", type: "number", number: PLACES, required: false },
        { id: "habilitee", label: "Habilitée à l’aide sociale", type: "yesNo", required: false },
        {
          id: "financeur",
          label: "Financeur",
          type: "choice",
          options: [
            { key: "etat", label: "État" },
            { key: "departement", label: "Département" },
          ],
          required: false,
        },
      ],
    },
  },
];

export const SAMPLE_EXPENSES: Question = {
  ...COMMON,
  id: "depenses",
  reference: "2.1",
  label: "Dépenses de personnel de l’exercice",
  whereToFind: "Compte administratif, groupe II",
  type: "number",
  number: EUROS,
};

/** Two sections, two services. */
export const SAMPLE_GRID: GridPlan = {
  campaign: "2031",
  hash: SAMPLE_HASH,
  title: "Grille de préparation à la collecte",
  subtitle: "Campagne d’essai 2031, exercice 2030.",
  category: { code: "FOYER", label: "Foyer d’essai" },
  notice: ["Zéro est une réponse.", "Laissez vide ce que vous ne connaissez pas encore."],
  serviceNotice: ["Cette feuille est celle d’un service."],
  sections: [
    {
      id: "activite",
      title: "Activité et accompagnement",
      introduction: "Situation au 31 décembre 2030.",
      responsible: { id: "direction", label: "Direction" },
      questions: SAMPLE_QUESTIONS,
    },
    {
      id: "finances",
      title: "Finances",
      responsible: { id: "finances", label: "Service financier" },
      questions: [SAMPLE_EXPENSES],
    },
  ],
};
