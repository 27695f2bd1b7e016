// Writes one preparation grid.

import { parse } from "node:path";
import type { GridPlan, Submission } from "../../../engine/index.ts";
import { GRID_FORMATS, type GridFormat, type GridRequest } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";
import { unknownName } from "../util/unknown-name.ts";
import { writeOutput } from "../util/write-output.ts";

export const grille: Command = {
  name: "grille",
  summary: "Écrit la grille de préparation d'une catégorie, vierge ou remplie",
  positionals: ["<campagne>"],
  options: [
    { name: "categorie", value: "<code>", help: "la catégorie ; inutile avec --dossier" },
    { name: "service", value: "<service>", help: "seulement les pages de ce service" },
    {
      name: "dossier",
      value: "<fichier>",
      help: "remplit la grille avec les réponses d'un dossier",
    },
    {
      name: "format",
      value: "<format>",
      choices: GRID_FORMATS,
      help: "classeur (par défaut), PDF ou page HTML",
    },
    outputOption,
    catalogueOption,
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const path = textOption(args, "dossier");
    const file = path === undefined ? undefined : await readSubmissionFile(path, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const submission = file === undefined ? undefined : checkOrFail(served, file, path ?? "");
    const plan = findPlan(served, textOption(args, "categorie"), submission);
    const filled = submission && {
      answers: submission.answers,
      visibility: served.calculation.visibility(submission),
    };
    await write(plan, filled, args, context);
    return 0;
  },
};

async function write(
  plan: GridPlan,
  filled: Pick<GridRequest, "answers" | "visibility"> | undefined,
  args: CommandArguments,
  context: CommandContext,
): Promise<void> {
  const service = findService(plan, textOption(args, "service"));
  const format = (textOption(args, "format") ?? "xlsx") as GridFormat;
  const content = await renderedPapers.grid(plan, {
    format,
    ...(service === undefined ? {} : { service }),
    ...filled,
  });
  // A filled grid does not take the place of the blank one.
  const record = filled === undefined ? undefined : parse(textOption(args, "dossier") ?? "").name;
  const parts = ["grille", plan.campaign, plan.category.code, service, record].filter(Boolean);
  await writeOutput(textOption(args, "sortie") ?? `${parts.join("-")}.${format}`, content, context);
}

function findPlan(
  served: ServedCampaign,
  wanted: string | undefined,
  submission: Submission | undefined,
): GridPlan {
  const code = wanted?.toUpperCase() ?? submission?.category;
  const known = [...served.grids.keys()];
  if (code === undefined) {
    throw wrongUsage(
      `${phrase`Il manque --categorie ou --dossier. Catégories : `}${known.join(", ")}.`,
    );
  }
  const plan = served.grids.get(code);
  if (plan === undefined) {
    throw unknownName({ what: "La catégorie", word: code, known, title: "Catégories" });
  }
  if (submission === undefined || submission.category === code) return plan;
  throw wrongUsage(phrase`Le dossier est de la catégorie ${submission.category}, pas ${code}.`);
}

function findService(plan: GridPlan, wanted: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const known = [...new Set(plan.sections.map((section) => section.responsible.id))];
  const meant = known.find((id) => id === wanted.toLowerCase());
  if (meant !== undefined) return meant;
  throw unknownName({ what: "Le service", word: wanted, known, title: "Services de la grille" });
}
