// The papers of a kit as their readers see them: tagged, whole, every text a text.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileCampaign, compileKit, type GridPlan, type KitPlan } from "../../../engine/index.ts";
import {
  findSectionPages,
  renderChecklistPdf,
  renderGridPdf,
  renderLetterPdf,
  renderPlanningPdf,
} from "../../../renderer/index.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { canReadPdf, noPdfReader, readPdfFacts, readPdfStructure } from "../../support/read-pdf.ts";
import { readToyWithKit } from "../../support/toy-kit.ts";

const canRead = spawnSync("pdftotext", ["-v"]).error === undefined;
const reason = canRead ? "" : " (skipped: no pdftotext on this machine)";
const textTest = test.skipIf(!canRead);

function textOf(pdf: Uint8Array, page?: number): string {
  const file = join(mkdtempSync(join(tmpdir(), "kit-")), "paper.pdf");
  writeFileSync(file, pdf);
  const pages = page === undefined ? [] : ["-f", String(page), "-l", String(page)];
  return execFileSync("pdftotext", [...pages, "-layout", file, "-"], { encoding: "utf8" });
}

/** Words alone: line breaks fall where they will. */
const squeeze = (text: string) => text.replace(/[\s\u00A0\u202F\u200B]+/g, "");

const toy = (await compileCampaign(memoryHost(readToyWithKit()), "2031")).value!;
const establishment = { name: "Les Tilleuls d’Été", finess: "990000001", town: "Orléans" };
const plan = compileKit(toy.campaign, "FOYER", establishment)!;
const blank = compileKit(toy.campaign, "FOYER")!;
const [letter] = plan.letters;

/** Every paper of a kit, by name. */
function papersOf(kit: KitPlan): readonly (readonly [string, Uint8Array])[] {
  return [
    ["planning", renderPlanningPdf(kit)],
    ["checklist", renderChecklistPdf(kit)],
    ...kit.letters.map((one) => [`letter ${one.service.id}`, renderLetterPdf(kit, one)] as const),
  ];
}

test("each is a tagged PDF/UA in French, without date, and the same bytes again", () => {
  const again = new Map(papersOf(plan));
  for (const [name, bytes] of papersOf(plan)) {
    const pdf = Buffer.from(bytes);
    expect([name, pdf.includes("pdfuaid:part")]).toEqual([name, true]);
    expect([name, pdf.includes("/Lang (fr-FR)")]).toEqual([name, true]);
    expect([name, pdf.includes("/CreationDate")]).toEqual([name, false]);
    expect([name, pdf.equals(Buffer.from(again.get(name)!))]).toEqual([name, true]);
  }
});

test.skipIf(!canReadPdf)(`each has a title, a heading, heads on its tables${noPdfReader}`, () => {
  for (const [name, pdf] of papersOf(plan)) {
    expect([name, readPdfFacts(pdf)]).toEqual([name, expect.stringMatching(/^Title: +\S/m)]);
    const structure = readPdfStructure(pdf);
    const count = (tag: string) => structure.match(new RegExp(`^ *${tag}\\b`, "gm"))?.length ?? 0;
    expect([name, count("H1")]).toEqual([name, 1]);
    expect([name, count("THead")]).toEqual([name, count("Table")]);
    expect(count("Table")).toBeGreaterThan(0);
  }
});

textTest(`the letter says to whom, from whom, what, and by when${reason}`, () => {
  const text = squeeze(textOf(renderLetterPdf(plan, letter!)));
  for (const words of [
    "Les Tilleuls d’Été",
    "Orléans",
    "FINESS 990000001",
    "Direction",
    "Campagne 2031 : Direction",
    "mercredi 30 avril 2031",
    "Vos contrats.",
    "Merci.",
    `1 Activité ${letter!.questions}`,
  ]) {
    expect(text).toContain(squeeze(words));
  }
  // Nobody's letter leaves room to write whose it is.
  expect(squeeze(textOf(renderLetterPdf(blank, letter!)))).toContain("Établissementouservice:");
});

textTest(`the planning says every step with its day and who acts${reason}`, () => {
  const text = squeeze(textOf(renderPlanningPdf(plan)));
  for (const words of [
    "mardi 1ᵉʳ avril 2031 Ouverture",
    "mercredi 30 avril 2031 Rendre Ressources",
    "Avancé : le jeudi 1ᵉʳ mai 2031 est férié (Fête du Travail).",
    "samedi 31 mai 2031 Clôture",
    "avril 2031",
    "mai 2031",
    "Un essai.",
  ]) {
    // The superscripts of « 1ᵉʳ » come out one by one.
    expect(text.replace(/ᵉʳ/g, "")).toContain(squeeze(words).replace(/ᵉʳ/g, ""));
  }
  // A week-end goes without saying.
  expect(text).not.toContain("n’estpasouvré");
});

textTest(`a date to be confirmed says so; what its category is told is printed${reason}`, () => {
  const schedule = plan.schedule.map((step) => ({ ...step, isToConfirm: step.kind === "opening" }));
  const told = { ...plan, schedule, mentions: ["Deux #saisies *à part*."] };
  const text = squeeze(textOf(renderPlanningPdf(told)));
  expect(text.split("dateàconfirmer")).toHaveLength(2);
  for (const paper of [text, squeeze(textOf(renderLetterPdf(told, letter!)))]) {
    expect(paper).toContain(squeeze("Deux #saisies *à part*."));
  }
  expect(squeeze(textOf(renderPlanningPdf(plan)))).not.toContain("confirmer");
});

textTest(`a step that a holiday puts off says so${reason}`, () => {
  const schedule = plan.schedule.map((step) =>
    step.kind === "return" ? { ...step, day: "2031-05-02" } : step,
  );
  expect(squeeze(textOf(renderPlanningPdf({ ...plan, schedule })))).toContain("Repoussé:lejeudi1");
});

textTest(`the checklist has every point, and every service${reason}`, () => {
  const text = squeeze(textOf(renderChecklistPdf(plan)));
  for (const words of ["Avant", "Tout est prêt pour le mardi", "Ressources humaines", "Rendue"]) {
    expect(text).toContain(squeeze(words));
  }
});

test.each(Object.entries(HOSTILE))("a hostile name is printed, or left out: %s", (_, name) => {
  const kit = compileKit(toy.campaign, "FOYER", { name, finess: name, town: name })!;
  expect(() => papersOf(kit)).not.toThrow();
});

textTest(`markup in a name is text${reason}`, () => {
  const name = "#panic() *gras* <b>x</b> [lien](https://exemple.fr) `code` {{retour}}";
  const kit = compileKit(toy.campaign, "FOYER", { ...establishment, name })!;
  for (const [, pdf] of papersOf(kit)) expect(squeeze(textOf(pdf))).toContain(squeeze(name));
});

const real = (await compileCampaign(memoryHost(readCatalogue(CATALOGUE)), "2023")).value!;
const gridOf = (category: string): GridPlan =>
  JSON.parse(real.artefacts.find(({ path }) => path === `grid/${category}.json`)!.content);

textTest(`a letter refers to the page where each section of the sheet begins${reason}`, () => {
  const kit = compileKit(real.campaign, "EHPAD")!;
  const grid = gridOf("EHPAD");
  for (const { service, sections } of kit.letters) {
    const pages = findSectionPages(grid, { service: service.id });
    const sheet = renderGridPdf(grid, { service: service.id });
    expect([...pages.keys()]).toEqual(sections.map(({ id }) => id));
    for (const { id, number, title } of sections) {
      // The first page lists the sections: they begin after it.
      expect(pages.get(id)).toBeGreaterThan(1);
      const text = squeeze(textOf(sheet, pages.get(id)));
      expect(text).toContain(squeeze(`${number}. ${title} Service :`));
    }
  }
});

test.skipIf(!canReadPdf)(
  `of a real kit, each letter and the rest fit one page${noPdfReader}`,
  () => {
    const kit = compileKit(real.campaign, "EHPAD", establishment)!;
    for (const [name, pdf] of papersOf(kit)) {
      expect([name, readPdfFacts(pdf)]).toEqual([name, expect.stringMatching(/^Pages: +1$/m)]);
    }
  },
);
