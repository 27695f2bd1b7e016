// Last year, from evolutions.yaml to the sentence that explains a result.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";

import type { Answers } from "../../../engine/index.ts";
import { compileCampaign, createCalculator } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const EVOLUTIONS = `
evolutions:
  - { donnee: charges, nature: rupture, raison: Le périmètre a changé. }
  - { donnee: sorties, nature: renommage, de: departs, raison: Le mot a changé. }
  - { donnee: durees, nature: fusion, de: [durees_femmes, durees_hommes], raison: Une seule question. }
  - { donnee: [protection, proteges], nature: scission, de: mesures, raison: Deux questions. }
  - { donnee: effectif_par_age, nature: deplacement, lignes: { aines: vieux }, raison: Le mot a changé. }
  - { donnee: aides, nature: deplacement, lignes: { public: etat }, raison: Le mot a changé. }
`;

const AGES = `
dimension: age
libelle: Tranches d'âge
attributs: { milieu: { libelle: milieu de la tranche, unite: jour } }
modalites:
  adultes: { libelle: De 18 à 59 ans, attributs: { milieu: 14000 } }
  aines: { libelle: 60 ans et plus, attributs: { milieu: 28000.5 } }
provenance: { statut: atteste, sources: [ESSAI] }
`;

function sheet(id: string, rest: string): string {
  return `
indicateur: ${id}
reference: ${id.toUpperCase().slice(0, 20)}
libelle: ${id}
axe: 1
niveau: analyse
signification: Une fiche d'essai.
decimales: 2
concerne: tous
provenance: { statut: atteste, sources: [ESSAI] }
${rest}`;
}

const SHEETS = {
  evo_effectif: "unite: pourcent\nformule: evolution(effectif)",
  evo_charges: "unite: pourcent\nformule: evolution(charges)",
  evo_proteges: "unite: pourcent\nformule: evolution(proteges)",
  // 100 × (180 − 60) ÷ 60, where 60 = (100 + 80) ÷ 3.
  evo_duree: `unite: pourcent
formule: evolution(duree_moyenne)
exemples:
  - nom: trois départs l'an passé
    donnees: { durees: 540, sorties: 3 }
    precedent: { durees_femmes: 100, durees_hommes: 80, departs: 3 }
    attendu: 200
  - nom: la donnée coupée en deux n'a plus de valeur passée
    donnees: { durees: 540, sorties: 3 }
    precedent: { mesures: 4 }
    attendu: non_calculable`,
  avant_aines: `unite: personne\nformule: precedent(effectif_par_age["aines"])`,
  milieu: "unite: jour\nformule: moyenne_ponderee(effectif_par_age[*].milieu; effectif_par_age)",
} as const;

const files = readCatalogue(TOY_CATALOGUE);
files["2031/evolutions.yaml"] = EVOLUTIONS;
files["2031/dimensions/age.yaml"] = AGES;
for (const [id, rest] of Object.entries(SHEETS)) files[`2031/fiches/${id}.yaml`] = sheet(id, rest);
files["2031/guide.yaml"] = files["2031/guide.yaml"]!.replace(
  "cout_moyen]",
  `cout_moyen, ${Object.keys(SHEETS).join(", ")}]`,
);
files["2031/controles.yaml"] = files["2031/controles.yaml"]!.replace(
  "à {effectif}.",
  "à {effectif}, soit {evolution(effectif)}.",
);
const { value, diagnostics } = await compileCampaign(memoryHost(files), "2031");
const { campaign, artefacts } = value!;
const { calculate, explain } = createCalculator(campaign.program);

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ");
const submission = (answers: Answers, previous?: Answers) => ({
  campaign: "2031",
  category: "FOYER",
  answers,
  ...(previous === undefined ? {} : { previous }),
});
const sentence = (id: string, answers: Answers, previous?: Answers) =>
  plain(explain(submission(answers, previous), id)?.sentence);

test("a campaign that says all of this stands, its examples included", () => {
  // Fiches without an example and a worked submission that does not announce them: reminders.
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("an evolution, told with the establishment's own numbers", () => {
  test("its two terms", () => {
    expect(sentence("evo_effectif", { effectif: 12 }, { effectif: 10 })).toBe(
      "Numérateur 2 personnes, dénominateur 10 personnes.",
    );
    const { terms } = explain(submission({ effectif: 12 }, { effectif: 10 }), "evo_effectif")!;
    expect(terms.map(({ label, display }) => plain(`${label} : ${display}`))).toEqual([
      "Effectif au 31/12 : 12 personnes",
      "Effectif au 31/12, année précédente : 10 personnes",
    ]);
  });

  test.each([
    [
      "last year's answer is zero, this year's is not",
      { effectif: 12 },
      { effectif: 0 },
      "Non calculable : le dénominateur (1.1 Effectif au 31/12, année précédente) est nul.",
    ],
    [
      "there is no last year",
      { effectif: 12 },
      undefined,
      "Non calculable : il n'y a pas de réponse de l'année précédente (1.1 Effectif au 31/12).",
    ],
    ["this year's answer is missing", {}, undefined, "Il manque : 1.1 Effectif au 31/12."],
  ])("%s", (_, answers, previous, words) => {
    expect(sentence("evo_effectif", answers, previous)).toBe(words);
  });

  test("a broken series and a part of what was split name the item", () => {
    expect(sentence("evo_charges", { charges: 2 }, { charges: 1 })).toBe(
      "Non calculable : la série est interrompue cette année (2.3 Charges de personnel).",
    );
    const answers = { protection: "oui", proteges: 2 };
    expect(sentence("evo_proteges", answers, { mesures: 1, proteges: 1 })).toBe(
      "Non calculable : la série est interrompue cette année (1.7 Personnes protégées).",
    );
  });

  test("an indicator of items renamed and merged", () => {
    const previous = { durees_femmes: 100, durees_hommes: 80, departs: 3 };
    const { results } = calculate(submission({ durees: 540, sorties: 3 }, previous));
    expect(results.evo_duree).toMatchObject({ value: 200, display: "200,00\u00A0%" });
    expect(sentence("evo_duree", { durees: 540, sorties: 3 }, { ...previous, departs: 0 })).toBe(
      "Non calculable : le dénominateur (1.4 Sorties définitives, année précédente) est nul.",
    );
  });

  test("in the message of a control, with the decimals of a quotient", () => {
    const { findings } = calculate(submission({ effectif: 40 }, { effectif: 12 }));
    expect(findings.map(({ message }) => plain(message))).toEqual([
      "L’effectif passe de 12 personnes à 40 personnes, soit 233,33 %.",
    ]);
  });
});

test("a line that took another key has the value it had", () => {
  const previous = { effectif_par_age: { adultes: 1, vieux: 7 } };
  expect(calculate(submission({}, previous)).results.avant_aines).toMatchObject({ value: 7 });
});

test("an attribute brings its unit, and its words", () => {
  const answers = { effectif_par_age: { adultes: 1, aines: 1 } };
  expect(calculate(submission(answers)).results.milieu).toMatchObject({ value: 21000.25 });
  const guide = artefacts.find(({ path }) => path === "guide.json")!.content;
  expect(guide).toContain("Effectif par âge (milieu de la tranche)");
});

describe("the schema of a submission", () => {
  const schema = artefacts.find(({ path }) => path === "schemas/FOYER.schema.json")!.content;
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv, ["date"]);
  const validate = ajv.compile(JSON.parse(schema));
  const faults = (previous: unknown) => {
    validate({ ...submission({}), previous });
    return (validate.errors ?? []).map(({ instancePath }) => instancePath);
  };

  test("takes last year's answers under last year's ids, as last year took them", () => {
    expect(
      faults({
        departs: 3,
        durees_femmes: 100,
        // Above this year's bound, an option and a line that are gone, an item that is.
        effectif: 200_000,
        statut_juridique: "mixte",
        effectif_par_age: { vieux: 7, disparue: 2 },
        retiree: { quoi: "que ce soit" },
        charges: "une série interrompue",
      }),
    ).toEqual([]);
  });

  test("refuses what is not of their kind", () => {
    expect(
      faults({
        departs: 1.5,
        durees_hommes: "80",
        effectif_par_age: { vieux: "7" },
        accueil: { permanent: { places: "9" } },
        aides: "etat",
        derniere_visite: "2030-02-30",
      }),
    ).toEqual([
      "/previous/effectif_par_age/vieux",
      "/previous/accueil/permanent/places",
      "/previous/departs",
      "/previous/durees_hommes",
      "/previous/aides",
      "/previous/derniere_visite",
    ]);
  });
});
