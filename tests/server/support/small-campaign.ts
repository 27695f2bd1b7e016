// A campaign made by hand, just large enough for the server: two categories, an item of each type.
// It stands on no stage of the engine, so that a fault there does not redden the server's tests.

import type { Compilation, Establishment } from "../../../engine/index.ts";

const SHA = "ab".repeat(32);
const BOTH = ["ALPHA", "BETA"];

const lines = [
  { key: "jeunes", label: "Moins de 60 ans", attributes: {}, appliesTo: BOTH },
  { key: "ages", label: "60 ans et plus", attributes: {}, appliesTo: ["ALPHA"] },
];
const dimension = { id: "age", label: "Âge", options: lines };
const list = {
  id: "statuts",
  label: "Statut",
  options: [
    { key: "public", label: "Public", attributes: {}, appliesTo: BOTH },
    { key: "prive", label: "Privé", attributes: {}, appliesTo: BOTH },
  ],
};

function element(id: string, shape: object, appliesTo: readonly string[] = BOTH) {
  return { id, reference: "1.1", label: `Libellé de ${id}`, block: "activite", shape, appliesTo };
}

const figure = { kind: "integer", decimals: 0 };

const elements = [
  element("effectif", { type: "number", value: { ...figure, minimum: 0, maximum: 1000 } }),
  element("depenses", { type: "number", value: { kind: "amount", decimals: 2 } }),
  element("cpom", { type: "yesNo" }),
  element("statut", { type: "choice", list }),
  element("modes", { type: "multipleChoice", list }),
  element("echeance", { type: "date" }),
  element("nom", { type: "text", maximumLength: 10 }),
  element("effectif_par_age", { type: "breakdown", dimension, value: figure }),
  element("places", { type: "table", dimension, columns: [{ id: "autorisees", value: figure }] }),
  element("accords", {
    type: "list",
    line: "un accord",
    minimum: 1,
    maximum: 3,
    fields: [
      { id: "objet", label: "Objet", shape: { type: "text", maximumLength: 10 } },
      { id: "signature", label: "Date", shape: { type: "date" } },
      { id: "cout", label: "Coût", shape: { type: "number", value: { ...figure, decimals: 2 } } },
    ],
  }),
  element("actes", { type: "number", value: figure }, ["BETA"]),
];

const whole = { type: "integer", minimum: 0, maximum: 1000 };

/** The JSON Schema of each item's answer, for a category that is asked these lines. */
function properties(keys: readonly string[]): Record<string, object> {
  const perLine = (schema: object) => ({
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key, schema])),
    minProperties: 1,
    additionalProperties: false,
  });
  const row = {
    type: "object",
    properties: { autorisees: whole },
    minProperties: 1,
    additionalProperties: false,
  };
  return {
    effectif: whole,
    depenses: { type: "number" },
    cpom: { type: "string", enum: ["oui", "non"] },
    statut: { type: "string", enum: ["public", "prive"] },
    modes: { type: "array", items: { enum: ["public", "prive"] }, minItems: 1, uniqueItems: true },
    echeance: { type: "string", format: "date" },
    nom: { type: "string", pattern: "\\S", maxLength: 10 },
    effectif_par_age: perLine(whole),
    places: perLine(row),
    accords: {
      type: "array",
      items: {
        type: "object",
        properties: {
          objet: { type: "string", pattern: "\\S", maxLength: 10 },
          signature: { type: "string", format: "date" },
          cout: { type: "number" },
        },
        additionalProperties: false,
      },
      minItems: 1,
      maxItems: 3,
    },
  };
}

function schema(year: string, category: string, items: Record<string, object>): object {
  const answers = { type: "object", properties: items, additionalProperties: false };
  return {
    type: "object",
    required: ["campaign", "category", "answers"],
    properties: {
      campaign: { type: "string", enum: [year] },
      category: { type: "string", enum: [category] },
      answers,
      previous: answers,
    },
    additionalProperties: false,
  };
}

/**
 * Doubles `effectif`, hides `echeance` when `cpom` is « non »: enough to see that the module is run
 * on the saved answers.
 */
const CALCULATION = `
export function calculate({ campaign, category, answers, previous }) {
  const value = answers.effectif === undefined ? undefined : 2 * answers.effectif;
  const double = value === undefined
    ? { absence: "missing", because: ["effectif"], display: "non renseigné" }
    : { value, unit: "personne", display: String(value) };
  return { campaign, hash: "${SHA}", results: { double }, findings: [],
    fill: { rate: 0, required: 80, answered: 0, expected: 9, missing: [] }, previous };
}
export function explain() {}
export function visibility({ answers }) {
  const isHidden = (item) => item === "echeance" && answers.cpom === "non";
  return Object.fromEntries(
    Object.keys(answers).map((item) => [item, isHidden(item) ? "hidden" : "asked"]),
  );
}
`;

/** `past` says of items what they were last year, as a program does. */
export function smallCompilation(
  year = "2031",
  past: Readonly<Record<string, object>> = {},
): Compilation {
  const reportingYear = String(Number(year) - 1);
  const campaign = {
    stage: "linked",
    year,
    reportingYear,
    title: `Campagne ${year}`,
    hash: SHA,
    platforms: [
      {
        id: "principale",
        label: "Plateforme principale",
        opening: `${year}-04-03`,
        closing: `${year}-05-31`,
        toConfirm: [],
        requiredFillRate: 80,
        appliesTo: BOTH,
      },
    ],
    categories: [...BOTH, "SANS_QUESTION"].map((code) => ({ code, label: `Catégorie ${code}` })),
    blocks: [{ id: "activite", title: "Activité", elements }],
    indicators: [],
    controls: [],
    program: {
      elements: elements.map(({ id, shape }) => ({ id, ...shape, cells: [], ...past[id] })),
      results: [],
      controls: [{ id: "stable", control: "stable", elements: ["effectif"], appliesTo: BOTH }],
    },
  };
  const alpha = properties(["jeunes", "ages"]);
  const beta = { ...properties(["jeunes"]), actes: whole };
  const contents: Record<string, unknown> = {
    "schemas/ALPHA.schema.json": schema(year, "ALPHA", alpha),
    "schemas/BETA.schema.json": schema(year, "BETA", beta),
    "form/ALPHA.json": { campaign: year, category: { code: "ALPHA" }, sections: [] },
    "form/BETA.json": { campaign: year, category: { code: "BETA" }, sections: [] },
    "grid/ALPHA.json": gridPlan(year, "ALPHA"),
    "grid/BETA.json": gridPlan(year, "BETA"),
    "guide.json": { campaign: year, hash: SHA, title: "Guide" },
  };
  const artefacts = Object.entries(contents).map(([path, value]) => ({
    path,
    mediaType: "application/json",
    content: JSON.stringify(value),
  }));
  const modules = [
    ["calculation.js", CALCULATION],
    ["columns.js", "export function columns() {}"],
  ].map(([path, content]) => ({ path, mediaType: "text/javascript", content }));
  return { campaign, artefacts: [...artefacts, ...modules] } as unknown as Compilation;
}

function gridPlan(year: string, code: string) {
  const sections = [{ responsible: { id: "direction" } }, { responsible: { id: "rh" } }];
  return { campaign: year, hash: SHA, category: { code }, sections };
}

export const establishments: readonly Establishment[] = [
  place("990000001", "ALPHA", "Les Tilleuls"),
  place("990000002", "BETA", "Le Grand Pré"),
  place("990000003", "SANS_QUESTION", "Hors champ"),
];

function place(finess: string, category: string, name: string): Establishment {
  return {
    finess,
    category,
    name,
    town: "Villebourg",
    managingBody: "Association Exemple",
    managingBodyFiness: "990000995",
  };
}
