// Every printed document of the real catalogue, made when a test asks for it.

import {
  compileCampaign,
  compileChanges,
  compileKit,
  type GridPlan,
  type GuidePlan,
  listAskedCategories,
  listCampaigns,
} from "../../engine/index.ts";
import {
  type FilledRecord,
  type GridOptions,
  renderChangesPdf,
  renderChecklistPdf,
  renderGridPdf,
  renderGuidePdf,
  renderLetterPdf,
  renderPlanningPdf,
  renderRecordPdf,
} from "../../renderer/index.ts";
import { memoryHost } from "./memory-host.ts";
import { CATALOGUE, readCatalogue } from "./read-catalogue.ts";
import { readWorkedRecords } from "./worked-records.ts";

export interface PrintedPaper {
  readonly name: string;
  readonly print: () => Uint8Array;
  /** The heading of its contents, when it has some, and how many lines are under it at least. */
  readonly contents?: { readonly heading: string; readonly atLeast: number };
}

/** Of how many categories what changes from each campaign to the next is read. */
const CHANGES_READ = 4;

/** Of how many categories the kit's own papers are read. */
const KITS_READ = 2;

/** One grid in so many is read, and one record: all are printed elsewhere. */
const GRIDS_APART = 3;
const RECORDS_APART = 3;

/** The guide of every campaign; of the newest, what categories are given, and their records. */
export async function listPapers(): Promise<readonly PrintedPaper[]> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const years = await listCampaigns(host);
  const compiled = await Promise.all(years.map((year) => compileCampaign(host, year)));
  const artefacts = compiled.map(({ value }) => value!.artefacts);
  const plansOf = <Plan>(pattern: RegExp, from: readonly (typeof artefacts)[number][]) =>
    from
      .flat()
      .filter(({ path }) => pattern.test(path))
      .map(({ content }) => JSON.parse(content) as Plan);
  const guides = plansOf<GuidePlan>(/^guide\.json$/, artefacts);
  const grids = plansOf<GridPlan>(/^grid\/.+\.json$/, artefacts.slice(-1));
  const campaigns = compiled.map(({ value }) => value!.campaign);
  const changes = campaigns.slice(1).flatMap((after, rank) =>
    listAskedCategories(after)
      .slice(0, CHANGES_READ)
      .map((category) => ({
        name: `what changes ${after.year} ${category}`,
        plan: () => compileChanges(campaigns[rank]!, after, category),
      })),
  );
  const kits = grids
    .slice(0, KITS_READ)
    .map(({ category }) => compileKit(campaigns.at(-1)!, category.code)!);
  const newest = (await readWorkedRecords())
    .filter(({ record }) => record.form.campaign === years.at(-1))
    .filter((_, rank) => rank % RECORDS_APART === 0);
  return [
    ...guides.map((plan, index) => ({
      name: `the guide ${plan.campaign}`,
      print: () => {
        const [before, after] = compiled.slice(Math.max(0, index - 1), index + 1);
        if (after === undefined) return renderGuidePdf(plan);
        const changes = compileChanges(before!.value!.campaign, after.value!.campaign);
        return renderGuidePdf(plan, { changes });
      },
      contents: {
        heading: "Sommaire",
        atLeast: plan.chapters.flatMap(({ sheets }) => sheets).length + plan.definitions.length,
      },
    })),
    ...grids
      .filter((_, rank) => rank % GRIDS_APART === 0)
      .map((plan) => ({
        name: `the grid ${plan.campaign} ${plan.category.code}`,
        print: () => renderGridPdf(plan),
        contents: { heading: "Rubriques", atLeast: plan.sections.length },
      })),
    ...newest.map(({ name, record }) => ({
      name: `the personal grid ${name}`,
      print: () => renderGridPdf(gridOf(grids, record), personalOptions(record)),
    })),
    ...changes.map(({ name, plan }) => ({ name, print: () => renderChangesPdf(plan()) })),
    ...newest.map(({ name, record }) => ({
      name: `the record ${name}`,
      print: () => renderRecordPdf(record),
      contents: { heading: "Sommaire", atLeast: record.form.sections.length },
    })),
    ...kits.flatMap((kit) => [
      { name: `the planning ${kit.category.code}`, print: () => renderPlanningPdf(kit) },
      { name: `the checklist ${kit.category.code}`, print: () => renderChecklistPdf(kit) },
      ...kit.letters.map((letter) => ({
        name: `the letter ${kit.category.code} ${letter.service.id}`,
        print: () => renderLetterPdf(kit, letter),
      })),
    ]),
  ];
}

function gridOf(grids: readonly GridPlan[], { form }: FilledRecord): GridPlan {
  return grids.find(({ category }) => category.code === form.category.code)!;
}

/** Every answer both proposed and told as last year's, codes beside the titles: nothing is fuller. */
function personalOptions({ answers }: FilledRecord): GridOptions {
  const establishment = {
    name: "Établissement et service d’accompagnement « Les Deux Rives »",
    finess: "990000011",
    town: "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson",
  };
  const address = "https://tableau-de-bord.medico-social.example.fr";
  return { establishment, address, proposed: answers, lastYear: answers };
}
