// Reads filled preparation grids back into a record, after showing what they change in it.

import { resolve } from "node:path";
import type { Submission } from "../../../engine/index.ts";
import { type GridFile, readGridFile } from "../../import/grid-file.ts";
import { importGrids } from "../../import/import-grids.ts";
import { refuseStranger } from "../../import/refuse-stranger.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { catalogueOption, factsOption, textOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { createOutputFile } from "../util/output-file.ts";
import { printImport } from "../util/print-import.ts";
import { readBoundedFile } from "../util/read-bounded-file.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";

/** Past what the renderer accepts: it then says so itself. */
const ENOUGH = 21 * 1024 * 1024;

export const importer: Command = {
  name: "importer",
  summary: "Reprend dans un dossier les grilles de préparation remplies",
  positionals: ["<campagne>", "<grille>…"],
  options: [
    {
      name: "dossier",
      value: "<fichier>",
      help: "le dossier actuel, que les grilles complètent (par défaut : un dossier vide)",
    },
    {
      name: "sortie",
      value: "<fichier>",
      help: "le dossier à écrire ; « - » pour la sortie standard (par défaut : rien n'est écrit)",
    },
    {
      name: "proposees",
      help: "prend aussi les réponses proposées et non modifiées, là où le dossier n'en a pas",
    },
    factsOption,
    catalogueOption,
  ],
  notes: [
    "Une grille est un classeur .xlsx écrit par « millesime grille », rempli et enregistré. Plusieurs",
    "grilles, celles des services par exemple, sont réunies. Ce qu'elles changent est montré cellule par",
    "cellule ; rien n'est écrit sans --sortie, ni quand une cellule ne peut pas être lue, quand une",
    "réponse n'est pas admise ou quand deux grilles se contredisent : le code de sortie est alors 1.",
    "Une réponse que la grille proposait et que personne n'a modifiée est laissée de côté, sauf avec",
    "--proposees ; elle ne remplace jamais une réponse du dossier.",
    "Une cellule vide ne change rien au dossier. La grille d'un autre établissement est refusée.",
  ],
  run: async (args, context) => {
    const [wanted, ...paths] = args.positionals;
    refuseToReplaceGrid(paths, textOption(args, "sortie"), context);
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const presentPath = textOption(args, "dossier");
    const present =
      presentPath === undefined ? undefined : await readSubmissionFile(presentPath, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const record = present && checkPresent(served, present.candidate, presentPath ?? "");
    const files: GridFile[] = [];
    for (const path of paths) files.push(await readOrFail(path, served, context));
    const [first, ...others] = files;
    if (first === undefined) return 0;
    refuseStrangers(files, record, presentPath);
    return importAndPrint({ served, files: [first, ...others], record }, args, context);
  },
};

/** A slip of the keyboard must not cost a filled grid. */
function refuseToReplaceGrid(
  paths: readonly string[],
  output: string | undefined,
  { currentFolder }: CommandContext,
): void {
  if (output === undefined) return;
  const place = resolve(currentFolder, output);
  if (paths.every((path) => resolve(currentFolder, path) !== place)) return;
  throw wrongUsage(phrase`--sortie « ${output} » est l'une des grilles : donnez un autre nom.`);
}

interface Import {
  readonly served: ServedCampaign;
  readonly files: readonly [GridFile, ...(readonly GridFile[])];
  readonly record: Submission | undefined;
}

async function importAndPrint(
  { served, files, record }: Import,
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const present = record?.answers ?? {};
  const { report, answers } = importGrids(served, files, present, args.options.has("proposees"));
  const output = textOption(args, "sortie");
  const text = wantsJson(args) ? `${JSON.stringify(report, null, 2)}\n` : printImport(report);
  // The record has the standard output to itself.
  if (output === "-") context.error(text);
  else context.out(text);
  if (report.conflicts.length + report.faults.length > 0) {
    if (output !== undefined) context.error(`${phrase`Rien n'est écrit.`}\n`);
    return 1;
  }
  const { campaign, category } = report;
  const owner = files.map(finessOf).find(Boolean);
  const completed = {
    ...(owner === undefined ? {} : { establishment: { finess: owner } }),
    ...record,
    campaign,
    category,
    answers: { ...present, ...answers },
  };
  if (output !== undefined) await writeRecord(completed, output, context);
  return 0;
}

/** Throws wrong usage when the file cannot be read, 1 when it is no grid of this campaign. */
async function readOrFail(
  path: string,
  served: ServedCampaign,
  context: CommandContext,
): Promise<GridFile> {
  const bytes = await readBoundedFile(path, ENOUGH, context);
  const read = await readGridFile({ name: path, bytes }, served);
  if (read.kind === "refused") throw refusal(path, read.message);
  return read.file;
}

function checkPresent(served: ServedCampaign, candidate: unknown, path: string): Submission {
  const faults = served.checker.checkSubmission(candidate);
  if (faults.length === 0) return candidate as Submission;
  const told = faults.map((fault) => `${path}#${fault.path}\n  ${fault.message}`).join("\n");
  const message = `${told}\n\n${phrase`Le dossier actuel est à corriger d'abord : rien n'est importé.`}`;
  throw new CommandFailure(1, message, { faults });
}

/** Without a record, the first grid says whose record it begins. */
function refuseStrangers(
  files: readonly GridFile[],
  record: Submission | undefined,
  presentPath = "",
): void {
  const [first] = files;
  const finess = record?.establishment?.finess ?? files.map(finessOf).find(Boolean);
  const owner = {
    name: record === undefined ? (first?.name ?? "") : presentPath,
    category: record?.category ?? first?.identity.category ?? "",
    ...(finess === undefined ? {} : { finess }),
  };
  for (const file of files) {
    const message = refuseStranger(file, owner);
    if (message !== undefined) throw refusal(file.name, message);
  }
}

function finessOf({ identity }: GridFile): string | undefined {
  return identity.finess;
}

/** One sentence after the name of the file. */
function refusal(path: string, message: string): CommandFailure {
  return new CommandFailure(1, `${phrase`${path} : `}${message}`, {
    faults: [{ path, message }],
  });
}

async function writeRecord(
  record: Submission,
  path: string,
  context: CommandContext,
): Promise<void> {
  const output = await createOutputFile(path, context);
  try {
    await output.write(`${JSON.stringify(record, null, 2)}\n`);
    await output.publish();
  } finally {
    await output.discard();
  }
  if (path !== "-") context.error(`${phrase`Écrit : ${path}`}\n`);
}
