// Writes one preparation grid.

import { parse } from "node:path";
import type { GridPlan } from "../../../engine/index.ts";
import { GRID_FORMATS, type GridFormat, type GridRequest } from "../../papers.ts";
import { personalGrid } from "../../personal-grid.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { phrase, quotedList } from "../../util/phrase.ts";
import type { Command, CommandArguments, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { type GridsRequest, writeGrids } from "../grids/write-grids.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { lastCampaign } from "../util/last-campaign.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { addressOption, readAddress } from "../util/read-address.ts";
import { readEstablishment } from "../util/read-establishment.ts";
import { readSubmissionFile, type SubmissionFile } from "../util/read-submission-file.ts";
import { unknownName } from "../util/unknown-name.ts";
import { writeOutput } from "../util/write-output.ts";

export const grille: Command = {
  name: "grille",
  summary: "Écrit la grille de préparation d'une catégorie : vierge, proposée ou remplie",
  positionals: ["<campagne>"],
  options: [
    {
      name: "categorie",
      value: "<code>",
      help: "la catégorie ; inutile avec un dossier ou un établissement",
    },
    { name: "service", value: "<service>", help: "seulement les pages de ce service" },
    {
      name: "dossier",
      value: "<fichier>",
      help: "remplit la grille avec les réponses d'un dossier",
    },
    {
      name: "etablissement",
      value: "<fichier>",
      help: "la grille d'un établissement : son nom, ses réponses de l'an dernier à vérifier",
    },
    {
      name: "dossiers",
      value: "<fichier>",
      help: "une telle grille par ligne d'un fichier .ndjson, dans le dossier de --sortie",
    },
    {
      name: "format",
      value: "<format>",
      choices: GRID_FORMATS,
      help: "classeur (par défaut), PDF ou page HTML",
    },
    addressOption,
    outputOption,
    catalogueOption,
  ],
  notes: [
    "Un établissement s'écrit comme un dossier sans réponses : { campaign, category, establishment: {",
    "name, finess, town, … }, previous: … }. Les réponses de l'an dernier (previous, sous leurs codes",
    "d'alors) sont dites dans une colonne ; celles qui portent « reprise », et ce que le répertoire",
    "FINESS sait (les clés d'establishment que le guide nomme), sont proposées, à vérifier.",
    "",
    "--dossiers écrit grille-<finess>.<format> pour chaque ligne, avec autant de fils que de cœurs, et",
    "ne lit pas les réponses de cette année. Une ligne fautive est dite, les autres sont écrites, le code",
    "de sortie est alors 1. Le dossier prend sa place une fois entier, ou pas du tout.",
  ],
  run: async (args, context) => {
    refuseTogether(args);
    const leading = readLeading(args, context);
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const path = textOption(args, "dossier");
    const file = path === undefined ? undefined : await readSubmissionFile(path, year, context);
    const isPersonal = SOURCES.some((name) => args.options.has(name));
    const before = isPersonal ? await lastCampaign(catalogue, year, context) : undefined;
    const served = await serveCampaign(await compileOrFail(catalogue, year, context), before);
    if (args.options.has("dossiers")) {
      return writeGrids({ ...readRequest(served, args), ...leading }, context);
    }
    const filled = await readFilled(served, { path, file }, args, context);
    const plan = findPlan(served, textOption(args, "categorie"), filled?.category);
    await write(plan, { filled, leading }, args, context);
    return 0;
  },
};

const SOURCES = ["dossier", "etablissement", "dossiers"] as const;

function refuseTogether(args: CommandArguments): void {
  const given = SOURCES.filter((name) => args.options.has(name)).map((name) => `--${name}`);
  if (given.length < 2) return;
  const named = quotedList(given, "et");
  throw wrongUsage(phrase`Les options ${named} ne vont pas ensemble : gardez-en une seule.`);
}

function readRequest(served: ServedCampaign, args: CommandArguments): GridsRequest {
  const output = textOption(args, "sortie");
  if (output === undefined || output === "-") {
    throw wrongUsage(phrase`Il manque --sortie : le dossier où écrire les grilles.`);
  }
  const wanted = textOption(args, "categorie");
  const category = wanted === undefined ? undefined : findPlan(served, wanted, undefined).category;
  const services = [...served.grids.values()].flatMap(({ sections }) => sections);
  const service = findService({ sections: services }, textOption(args, "service"));
  return {
    served,
    path: textOption(args, "dossiers") ?? "",
    output,
    format: formatOf(args),
    ...(category === undefined ? {} : { category: category.code }),
    ...(service === undefined ? {} : { service }),
  };
}

interface Filled {
  readonly category: string;
  readonly request: Omit<GridRequest, "format" | "service">;
  /** What the grid's file is named after. */
  readonly name: string;
}

async function readFilled(
  served: ServedCampaign,
  { path, file }: { readonly path: string | undefined; readonly file: SubmissionFile | undefined },
  args: CommandArguments,
  context: CommandContext,
): Promise<Filled | undefined> {
  if (path !== undefined && file !== undefined) {
    const submission = checkOrFail(served, file, path, "write");
    const { lastYear, establishment } = personalGrid(served, submission);
    return {
      category: submission.category,
      name: parse(path).name,
      request: {
        answers: submission.answers,
        visibility: served.calculation.visibility(submission),
        ...(submission.establishment === undefined ? {} : { establishment }),
        ...(lastYear === undefined ? {} : { lastYear }),
      },
    };
  }
  const owner = textOption(args, "etablissement");
  if (owner === undefined) return undefined;
  const { category, ...request } = await readEstablishment(served, owner, context);
  return { category, name: request.establishment.finess, request };
}

async function write(
  plan: GridPlan,
  { filled, leading }: { readonly filled: Filled | undefined; readonly leading: Leading },
  args: CommandArguments,
  context: CommandContext,
): Promise<void> {
  const service = findService(plan, textOption(args, "service"));
  const format = formatOf(args);
  const content = await renderedPapers.grid(plan, {
    format,
    ...(service === undefined ? {} : { service }),
    ...leading,
    ...filled?.request,
  });
  // A filled grid does not take the place of the blank one.
  const name = filled?.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  const parts = ["grille", plan.campaign, plan.category.code, service, name].filter(Boolean);
  await writeOutput(textOption(args, "sortie") ?? `${parts.join("-")}.${format}`, content, context);
}

type Leading = Pick<GridRequest, "address">;

/** Where what is printed leads. */
function readLeading(args: CommandArguments, context: CommandContext): Leading {
  const address = readAddress(args, context);
  return address === undefined ? {} : { address };
}

function formatOf(args: CommandArguments): GridFormat {
  return (textOption(args, "format") ?? "xlsx") as GridFormat;
}

function findPlan(
  served: ServedCampaign,
  wanted: string | undefined,
  owner: string | undefined,
): GridPlan {
  const code = wanted?.toUpperCase() ?? owner;
  const known = [...served.grids.keys()];
  if (code === undefined) {
    throw wrongUsage(
      `${phrase`Il manque --categorie, --dossier ou --etablissement. Catégories : `}${known.join(", ")}.`,
    );
  }
  const plan = served.grids.get(code);
  if (plan === undefined) {
    throw unknownName({ what: "La catégorie", word: code, known, title: "Catégories" });
  }
  if (owner === undefined || owner === code) return plan;
  throw wrongUsage(phrase`Le dossier est de la catégorie ${owner}, pas ${code}.`);
}

function findService(
  { sections }: Pick<GridPlan, "sections">,
  wanted: string | undefined,
): string | undefined {
  if (wanted === undefined) return undefined;
  const known = [...new Set(sections.map((section) => section.responsible.id))];
  const meant = known.find((id) => id === wanted.toLowerCase());
  if (meant !== undefined) return meant;
  throw unknownName({ what: "Le service", word: wanted, known, title: "Services de la grille" });
}
