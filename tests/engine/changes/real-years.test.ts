// Two categories of the real campaigns, against the table of what really changed from the export of
// 2022 to that of 2023 and what the sources say of 2024.

import { expect, test } from "vitest";
import { compileChanges, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const [y2022, y2023, y2024] = await Promise.all(
  ["2022", "2023", "2024"].map(async (year) => (await linkCampaign(host, year)).value!),
);
const ehpad = compileChanges(y2022!, y2023!, "EHPAD");
const ime = compileChanges(y2022!, y2023!, "IME");
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Of both: the evaluation is rewritten, the building is asked anew, the INS takes the place of an identity. */
const ADDED = [
  "evaluation_organisation",
  "evaluation_autoevaluation",
  "evaluation_date_rapport",
  "qualite_politique",
  "qualite_rapport_activite",
  "batiment_amiante",
  "batiment_surface",
  "batiment_chauffage",
  "si_ins",
  "plateforme_repit",
];
const REMOVED = [
  "regime_evaluation",
  "reseau_sante_type",
  "diagnostic_accessibilite",
  "commission_securite_obligatoire",
  "conformite_incendie",
  "evaluation_interne_date",
  "evaluation_externe_date",
  "si_identite_unique",
];
const BROKEN = [
  "groupe_electrogene",
  "batiment_date_construction",
  "si_teleconsultation",
  "si_teleexpertise",
  "si_ror",
  "si_eparcours",
  "si_viatrajectoire",
];

test.each([
  ["EHPAD", ehpad],
  ["IME", ime],
] as const)("%s: what the table says of all", (_, { questions, indicators }) => {
  expect(idsOf(questions.added)).toEqual(expect.arrayContaining(ADDED));
  expect(idsOf(questions.removed)).toEqual(expect.arrayContaining(REMOVED));
  expect(idsOf(questions.broken)).toEqual(expect.arrayContaining(BROKEN));
  // « Added: taux d'admission HT ; taux d'admission AJ ; taux de rotation HT ».
  expect(indicators.added.map(({ label }) => label.split(" ").slice(0, 2).join(" "))).toEqual([
    "Taux d’admission",
    "Taux d’admission",
    "Taux de",
  ]);
  expect(idsOf(indicators.broken)).toEqual(["avancement_demarche_qualite"]);
});

test("what the table says of EHPAD alone, or of others alone", () => {
  const only = ["infirmier_nuit", "medecin_coordonnateur_effectif"];
  const night = ehpad.questions.added.filter(({ label }) =>
    /infirmier de nuit|médecin coordonnateur/.test(label),
  );
  expect(night).toHaveLength(only.length);
  expect(ime.questions.added.some(({ label }) => /infirmier de nuit/.test(label))).toBe(false);
  expect(idsOf(ime.questions.added)).toContain("dispositifs_enfants");
  expect(idsOf(ehpad.questions.added)).not.toContain("dispositifs_enfants");
  // Rooms: the same total, asked of EHPAD under another number.
  expect(idsOf(ehpad.questions.removed)).toContain("chambres_total");
  expect(idsOf(ime.questions.removed)).not.toContain("chambres_total");
  // The list of specific authorisations gains a line.
  const authorisations = ehpad.questions.adjusted.find(({ reference }) => reference === "1.8");
  expect(authorisations?.notes.join()).toContain("Centre de ressources territorial");
});

test("an old « oui » cannot be given back where a type is asked", () => {
  const answers = ehpad.reuse.flatMap((block) => block.answers);
  expect(answers.find(({ id }) => id === "groupe_electrogene")?.reuse).toBe("anew");
  const broken = ehpad.questions.broken.find(({ id }) => id === "groupe_electrogene")!;
  expect(broken.texts.find(({ name }) => name === "Réponse")).toEqual({
    name: "Réponse",
    before: "oui ou non",
    after: "une réponse d’une liste",
  });
  expect(broken.reason).toContain("ne dit pas lequel choisir");
});

test("the opening, the closing and the rate of 2023 stand beside those of 2022", () => {
  const texts = JSON.stringify(ehpad.calendar[0]?.texts).replace(/[\u00A0\u202F]/g, " ");
  for (const one of ["du 4 avril au 31 mai 2022", "du 3 avril au 31 mai 2023", "80 %", "90 %"]) {
    expect(texts).toContain(one);
  }
});

test("2024 asks EHPAD the same questions, gives them one indicator more, and asks SAA for the first time", () => {
  const { questions, indicators, summary } = compileChanges(y2023!, y2024!, "EHPAD");
  expect(Object.values(questions).flat()).toEqual([]);
  expect(indicators.added).toHaveLength(1);
  expect(summary).toEqual([{ count: 1, label: "indicateur nouveau" }]);
  expect(compileChanges(y2023!, y2024!, "SAA").notice[0]).toContain("n’interrogeait pas");
});

test("what narrows to the main building is not the same question in other words", () => {
  const { reworded, adjusted } = ehpad.questions;
  const narrowed = adjusted.filter(({ reason }) => reason?.includes("seul bâtiment principal"));
  expect(narrowed.map(({ reference }) => reference)).toEqual(["C7.1", "C7.4", "C7.5", "C7.11"]);
  expect(reworded.filter(({ reason }) => reason !== undefined)).toEqual([]);
  const answers = ehpad.reuse.flatMap((block) => block.answers);
  for (const { id } of narrowed) {
    expect(answers.find((one) => one.id === id)).toMatchObject({
      reuse: "toAdapt",
      note: expect.stringContaining("à relire avant de la reprendre"),
    });
  }
});

test("a control of the same words is not at once new and gone", () => {
  const { added, removed, changed } = ehpad.controls;
  const gone = removed.map(({ reference, label }) => `${reference} ${label}`);
  const now = added.map(({ reference, label }) => `${reference} ${label}`);
  expect(now.filter((control) => gone.includes(control))).toEqual([]);
  expect(changed.map(({ reference }) => reference)).toContain("K33.11");
});

test("the list of 2024 is that of 2023, and it is said; a calculation to complete is not told known", () => {
  const { reservations, remarks } = compileChanges(y2023!, y2024!, "EHPAD");
  const [campaign] = reservations;
  expect(campaign?.about).toBe("Campagne 2024");
  expect(campaign?.reason).toContain("dernière campagne dont la liste a pu être lue");
  expect(remarks.join()).toContain("Ce qui n’est pas attesté");
  const { indicators } = compileChanges(y2023!, y2024!);
  const unknown = indicators.added.filter(({ notes }) => notes.join().includes("à compléter"));
  expect(unknown.map(({ reference }) => reference)).toEqual(["B01", "S07", "S08", "S09"]);
  expect(JSON.stringify(indicators)).not.toContain("ne lit aucune réponse");
});

test("from 2022 to 2024 nothing is offered, nor told of last year", () => {
  for (const category of ["EHPAD", "IME"]) {
    const plan = compileChanges(y2022!, y2024!, category);
    expect(plan.reuse).toEqual([]);
    expect(JSON.stringify(plan)).not.toMatch(/l[’']an (dernier|passé)|une année plus tard/i);
  }
});
