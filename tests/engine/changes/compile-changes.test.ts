// What an establishment is told, on pairs of toy campaigns that differ by one thing.

import { expect, test } from "vitest";
import { type Campaign, type ChangesPlan, compileChanges } from "../../../engine/index.ts";
import type { Indicator } from "../../../engine/model/indicator.ts";
import { itemText, type Pair } from "../rehearse/toy-pair.ts";
import { linkPair } from "./link-pair.ts";

/** The ids of the lists that are not empty: « questions.added: entrees ». */
function told({ questions, indicators, controls }: ChangesPlan): readonly string[] {
  const parts: Readonly<Record<string, object>> = { questions, indicators, controls };
  return Object.entries(parts).flatMap(([part, lists]) =>
    Object.entries(lists as Readonly<Record<string, readonly { readonly id: string }[]>>)
      .filter(([, things]) => things.length > 0)
      .map(([list, things]) => `${part}.${list}: ${things.map(({ id }) => id).join(" ")}`),
  );
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

interface Case {
  readonly name: string;
  readonly pair: Pair;
  readonly told: readonly string[];
  readonly category?: string;
}

const ACTIVITY = "donnees/activite.yaml";
const STAFF = "donnees/personnel.yaml";
const NEW = itemText("entrees", "1.8", ["type: entier", "unite: personne", "concerne: tous"]);
const NEW_FOR_SERVICE = NEW.replace("concerne: tous", "concerne: [SERVICE]");

const cases: readonly Case[] = [
  { name: "nothing but the year", pair: {}, told: [] },
  {
    name: "a question more",
    pair: { draft: [[ACTIVITY, "  sorties:\n", `${NEW}  sorties:\n`]] },
    told: ["questions.added: entrees"],
  },
  {
    name: "a question more, of another category",
    pair: { draft: [[ACTIVITY, "  sorties:\n", `${NEW_FOR_SERVICE}  sorties:\n`]] },
    told: [],
  },
  {
    name: "a question that others were asked",
    pair: {
      former: [[ACTIVITY, "  sorties:\n", `${NEW_FOR_SERVICE}  sorties:\n`]],
      draft: [[ACTIVITY, "concerne: [SERVICE]", "concerne: tous"]],
    },
    told: ["questions.added: entrees"],
  },
  {
    name: "a question that others go on being asked",
    pair: {
      former: [[ACTIVITY, "  sorties:\n", `${NEW}  sorties:\n`]],
      draft: [[ACTIVITY, NEW, NEW_FOR_SERVICE]],
    },
    told: ["questions.removed: entrees"],
  },
  {
    name: "a question less",
    pair: {
      former: [[ACTIVITY, "  sorties:\n", `${NEW}  sorties:\n`]],
      draft: [[ACTIVITY, NEW, ""]],
    },
    told: ["questions.removed: entrees"],
  },
  {
    name: "another label",
    pair: { draft: [[ACTIVITY, "libelle: Sorties définitives", "libelle: Départs"]] },
    told: ["questions.reworded: sorties"],
  },
  {
    name: "a label that only follows the year",
    pair: {
      former: [[ACTIVITY, "libelle: Sorties définitives", "libelle: Sorties de 2030"]],
    },
    told: [],
  },
  {
    name: "another name and another code",
    pair: {
      draft: [
        [STAFF, "  derniere_visite:", "  visite:"],
        [STAFF, "Date de la dernière visite", "Dernière visite"],
      ],
      evolutions:
        "- { donnee: visite, nature: renommage, de: derniere_visite, raison: Le code disait mal. }",
    },
    // The reason may be that what is asked changes: it is not « in other words ».
    told: ["questions.adjusted: visite"],
  },
  {
    name: "a question in two",
    pair: {
      draft: [
        [
          STAFF,
          "  derniere_visite:",
          `${itemText("visite_fin", "2.9", ["type: date", "concerne: tous"])}  visite_debut:`,
        ],
      ],
      evolutions:
        "- { donnee: [visite_debut, visite_fin], nature: scission, de: derniere_visite, raison: Deux dates. }",
    },
    told: ["questions.broken: visite_fin visite_debut"],
  },
  {
    name: "a broken series, and the indicator that reads it",
    pair: { evolutions: "- { donnee: charges, nature: rupture, raison: Le périmètre a changé. }" },
    told: ["questions.broken: charges", "indicators.broken: cout_moyen"],
  },
  {
    name: "a broken series of another category",
    pair: {
      former: [[ACTIVITY, "  sorties:\n", `${NEW_FOR_SERVICE}  sorties:\n`]],
      evolutions: "- { donnee: entrees, nature: rupture, raison: Le périmètre a changé. }",
    },
    told: [],
  },
  {
    name: "a yes or no that becomes a list",
    pair: {
      former: [
        [
          ACTIVITY,
          "  sorties:\n",
          `${itemText("accord", "1.8", ["type: oui_non", "concerne: tous"])}  sorties:\n`,
        ],
      ],
      draft: [
        [
          ACTIVITY,
          "type: oui_non\n    concerne: tous\n    provenance: { statut: atteste",
          "type: choix\n    nomenclature: statut\n    concerne: tous\n    provenance: { statut: atteste",
        ],
      ],
    },
    told: ["questions.broken: accord"],
  },
  {
    name: "a question that becomes compulsory, another number",
    pair: {
      draft: [
        [STAFF, "    libelle: Commentaire\n", "    libelle: Commentaire\n    obligatoire: oui\n"],
        [STAFF, 'reference: "2.5"', 'reference: "2.55"'],
      ],
    },
    told: ["questions.adjusted: derniere_visite commentaire"],
  },
  {
    name: "a list with one answer more: the questions that use it",
    pair: {
      draft: [["nomenclatures/statut.yaml", "  prive:", "  mixte: { libelle: Mixte }\n  prive:"]],
    },
    told: ["questions.adjusted: statut_juridique aides accords"],
  },
  {
    name: "another formula, another severity, another rule",
    pair: {
      draft: [
        [
          "fiches/cout-moyen.yaml",
          "charges / somme(etp_par_metier)",
          "2 * charges / somme(etp_par_metier)",
        ],
        ["fiches/cout-moyen.yaml", "attendu: 45000", "attendu: 90000"],
        ["controles.yaml", "gravite: alerte", "gravite: bloquant"],
      ],
    },
    told: ["indicators.broken: cout_moyen", "controls.changed: effectif_stable"],
  },
  {
    name: "a campaign that does not follow: evolutions are not read",
    pair: {
      year: "2033",
      draft: [[STAFF, "  derniere_visite:", "  visite:"]],
      evolutions:
        "- { donnee: visite, nature: renommage, de: derniere_visite, raison: Le code disait mal. }",
    },
    told: ["questions.added: visite", "questions.removed: derniere_visite"],
  },
];

test.each(cases)("$name", async ({ pair, told: expected, category = "FOYER" }) => {
  const plan = compileChanges(...(await linkPair(pair)), category);
  expect(told(plan)).toEqual(expected);
  expect(plan.notice).toHaveLength(pair.year === undefined ? 0 : 1);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("a reworded question shows both wordings, its place, and its number of last year", async () => {
  const pair: Pair = {
    draft: [
      [ACTIVITY, 'reference: "1.4"', 'reference: "1.44"'],
      [ACTIVITY, "libelle: Sorties définitives", "libelle: Départs définitifs"],
    ],
  };
  const { questions } = compileChanges(...(await linkPair(pair)), "FOYER");
  expect(questions.reworded).toEqual([
    {
      id: "sorties",
      reference: "1.44",
      label: "Départs définitifs",
      isAttested: true,
      answer: "nombre entier (personnes)",
      block: { id: "activite", title: "Activité" },
      responsible: { id: "direction", label: "Direction" },
      formers: [{ id: "sorties", reference: "1.4", label: "Sorties définitives" }],
      notes: [],
      texts: [{ name: "Libellé", before: "Sorties définitives", after: "Départs définitifs" }],
    },
  ]);
});

test("the reason is the one of evolutions.yaml, as French prints it", async () => {
  const evolutions =
    "- { donnee: charges, nature: rupture, raison: L'assiette a changé (voir 2.1). }";
  const { questions } = compileChanges(...(await linkPair({ evolutions })), "FOYER");
  expect(questions.broken.map(({ reason }) => reason)).toEqual(["L’assiette a changé (voir 2.1)."]);
});

test("dates and rates of the category's platform are told, its new legal texts too", async () => {
  const pair: Pair = {
    draft: [
      ["campagne.yaml", "taux_de_remplissage: 90", "taux_de_remplissage: 80"],
      [
        "campagne.yaml",
        "  - libelle: Arrêté d'essai",
        "  - libelle: Arrêté d'essai\n  - libelle: Second arrêté",
      ],
    ],
  };
  const { calendar } = compileChanges(...(await linkPair(pair)), "FOYER");
  expect(JSON.parse(plain(JSON.stringify(calendar)))).toEqual([
    {
      id: "platform-generique",
      label: "Calendrier : Plateforme générique",
      isAttested: true,
      notes: [],
      texts: [{ name: "Remplissage exigé", before: "90 %", after: "80 %" }],
    },
    {
      id: "campaign-2032",
      label: "Textes de référence",
      isAttested: true,
      notes: ["Nouveau texte : Second arrêté."],
      texts: [],
    },
  ]);
});

test("a category that was asked nothing is told so, and no more", async () => {
  const [before, after] = await linkPair({});
  const unasked = {
    ...before,
    blocks: before.blocks.map((block) => ({
      ...block,
      elements: block.elements.map((item) => ({ ...item, appliesTo: ["SERVICE"] })),
    })),
  };
  const plan = compileChanges(unasked, after, "FOYER");
  expect(plan.notice[0]).toContain("n’interrogeait pas la catégorie FOYER");
  expect([told(plan), plan.summary, plan.calendar, plan.reuse]).toEqual([[], [], [], []]);
});

test("without a category, every question says whom it concerns", async () => {
  const pair: Pair = { draft: [[ACTIVITY, "  sorties:\n", `${NEW_FOR_SERVICE}  sorties:\n`]] };
  const plan = compileChanges(...(await linkPair(pair)));
  expect(plan.category).toBeUndefined();
  expect(plan.questions.added.map(({ id, categories }) => [id, categories])).toEqual([
    ["entrees", "SERVICE"],
  ]);
});

const NOT_ATTESTED = "provenance: { statut: reconstitue, sources: [ESSAI], raison: RAISON }";

test("what is not attested is said: of both campaigns, of their calendars, of each entry", async () => {
  const pair: Pair = {
    draft: [
      [ACTIVITY, "  sorties:\n", `${NEW.replace(/provenance: .*/, NOT_ATTESTED)}  sorties:\n`],
      ["campagne.yaml", "taux_de_remplissage: 90", "taux_de_remplissage: 80"],
      [ACTIVITY, 'reference: "1.4"', 'reference: "1.44"'],
    ],
  };
  const [before, after] = await linkPair(pair);
  const doubtful = (reason: string) =>
    ({ status: "reconstructed", sources: ["ESSAI"], reason }) as const;
  const later: Campaign = { ...after, provenance: doubtful("Liste de 2031.") };
  const former: Campaign = {
    ...before,
    platforms: before.platforms.map((one) => ({
      ...one,
      provenance: doubtful("Jour de travail."),
    })),
  };
  const attested = compileChanges(before, after, "FOYER");
  expect(attested.reservations).toEqual([]);
  const plan = compileChanges(former, later, "FOYER");
  expect(plan.reservations).toEqual([
    { about: "Campagne 2032", reason: "Liste de 2031." },
    { about: "Calendrier 2031", reason: "Jour de travail." },
  ]);
  expect(attested.remarks[0]).toMatch(/demandées comme en 2031\.$/);
  expect(plan.remarks[0]).toMatch(/demandées comme en 2031, d’après ce qui en est connu/);
  const { added, adjusted } = plan.questions;
  expect([...added, ...adjusted].map(({ id, isAttested }) => [id, isAttested])).toEqual([
    ["entrees", false],
    ["sorties", true],
  ]);
  const marks = ({ calendar }: ChangesPlan) =>
    calendar.filter(({ id }) => id.startsWith("platform-")).map((one) => one.isAttested);
  expect([marks(attested), marks(plan)]).toEqual([[true], [false]]);
});

test("an indicator to complete has no known calculation; one that reads no answer has one", async () => {
  const [before, after] = await linkPair({});
  const [indicator] = after.indicators;
  const empty = {
    ...indicator!,
    id: "nouveau",
    formula: { ...indicator!.formula, references: [] },
  };
  const notesOf = (one: Indicator) => {
    const plan = compileChanges(before, { ...after, indicators: [one] }, "FOYER");
    return plan.indicators.added.flatMap(({ notes }) => notes).map(plain);
  };
  expect(notesOf(empty)).toEqual(["Son calcul ne lit aucune réponse."]);
  const provenance = { status: "toComplete", sources: ["ESSAI"], reason: "Inconnu." } as const;
  expect(notesOf({ ...empty, provenance })).toEqual([
    "Son calcul n’est pas connu : il est à compléter.",
  ]);
});

/** Kept from year to year, so that an answer may be given back. */
const KEPT = ["  derniere_visite:\n", "  derniere_visite:\n    reprise: oui\n"] as const;

const IN_PERSONS = NEW.replace("concerne:", "reprise: oui\n    concerne:");
const OTHER_UNIT: Pair = {
  former: [[ACTIVITY, "  sorties:\n", `${IN_PERSONS}  sorties:\n`]],
  draft: [[ACTIVITY, IN_PERSONS, IN_PERSONS.replace("unite: personne", "unite: place")]],
};

test.each<readonly [string, Pair, string, string]>([
  ["kept from year to year", { former: [[STAFF, ...KEPT]] }, "derniere_visite", "asIs"],
  ["of the year", {}, "derniere_visite", "toUpdate"],
  [
    "in other words",
    {
      former: [[STAFF, ...KEPT]],
      draft: [[STAFF, "Date de la dernière visite", "Dernière visite"]],
    },
    "derniere_visite",
    "toAdapt",
  ],
  [
    "by an evolution that says why",
    {
      former: [[STAFF, ...KEPT]],
      draft: [[STAFF, "  derniere_visite:\n    reprise: oui", "  visite:\n    reprise: oui"]],
      evolutions: "- { donnee: visite, nature: renommage, de: derniere_visite, raison: Tout. }",
    },
    "visite",
    "toAdapt",
  ],
  ["in another unit", OTHER_UNIT, "entrees", "anew"],
  ["with wider bounds", { draft: [[ACTIVITY, "max: 100000", "max: 200000"]] }, "effectif", "asIs"],
  [
    "with narrower bounds",
    { draft: [[ACTIVITY, "max: 100000", "max: 900"]] },
    "effectif",
    "toAdapt",
  ],
  [
    "of a broken series",
    { evolutions: "- { donnee: effectif, nature: rupture, raison: Le champ a changé. }" },
    "effectif",
    "anew",
  ],
])("an answer %s", async (_, pair, id, expected) => {
  const { reuse } = compileChanges(...(await linkPair(pair)), "FOYER");
  const answer = reuse.flatMap(({ answers }) => answers).find((one) => one.id === id);
  expect(answer?.reuse).toBe(expected);
});

test("between campaigns that do not follow, nothing is said of last year", async () => {
  const pair: Pair = {
    year: "2033",
    former: OTHER_UNIT.former!,
    draft: [...OTHER_UNIT.draft!, [ACTIVITY, 'reference: "1.4"', 'reference: "1.44"']],
  };
  const [before, after] = await linkPair(pair);
  const [indicator] = after.indicators;
  const indicators = [...after.indicators, { ...indicator!, id: "nouveau" }];
  for (const category of ["FOYER", undefined]) {
    const plan = compileChanges(before, { ...after, indicators }, category);
    expect(plan.reuse).toEqual([]);
    expect(plan.indicators.added).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toMatch(/dernier|an passé|une année plus tard/);
  }
});

test("a control keeps what it is told of; a number is written whole", async () => {
  const pair: Pair = {
    draft: [
      ["controles.yaml", "gravite: alerte", "gravite: bloquant"],
      ["campagne.yaml", "taux_de_remplissage: 90", "taux_de_remplissage: 62.5"],
    ],
  };
  const [before, after] = await linkPair(pair);
  const control = { ...before.controls[0]!, tolerance: 0.01 };
  const now = { ...after.controls[0]!, tolerance: 0.06 };
  const plan = compileChanges(
    { ...before, controls: [control] },
    { ...after, controls: [now] },
    "FOYER",
  );
  const texts = [...plan.calendar, ...plan.controls.changed].flatMap(({ texts }) => texts);
  const written = texts.map(({ name, after }) => [name, plain(after)]);
  expect(written).toContainEqual(["Remplissage exigé", "62,5 %"]);
  expect(written.find(([name]) => name === "Règle")?.[1]).toMatch(/, à 0,06 près/);
});

test("a calendar that is new is told as the guide tells it; a severity too", async () => {
  const [before, after] = await linkPair({});
  const [platform] = after.platforms;
  const added = {
    ...platform!,
    id: "seconde",
    opening: "2032-05-27",
    closing: "2032-07-15",
    requiredFillRate: 50,
  };
  const plan = compileChanges(
    { ...before, controls: [] },
    { ...after, platforms: [...after.platforms, added] },
  );
  expect(plan.calendar.find(({ id }) => id === "platform-seconde")?.notes.map(plain)).toEqual([
    "Calendrier nouveau : saisie ouverte du 27 mai au 15 juillet 2032, remplissage exigé à 50 %.",
  ]);
  const severities = plan.controls.added.map(({ notes }) => notes.join());
  expect(new Set(severities).size).toBeGreaterThan(0);
  for (const severity of severities) expect(["bloquant", "alerte"]).toContain(severity);
});
