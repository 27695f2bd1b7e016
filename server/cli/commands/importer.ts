// Reads filled preparation grids back into a record, after showing what they change in it.

import { resolve } from "node:path";
import type { Submission } from "../../../engine/index.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import { fromPointer, toPointer } from "../../validation/json-pointer.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import type { ImportFault, ImportReport } from "../import/import-report.ts";
import { mergeGrids } from "../import/merge-grids.ts";
import { printImport } from "../import/print-import.ts";
import { type GridFile, readGridFile, refusal } from "../import/read-grid-file.ts";
import { catalogueOption, factsOption, textOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { createOutputFile } from "../util/output-file.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";

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
    factsOption,
    catalogueOption,
  ],
  notes: [
    "Une grille est un classeur .xlsx écrit par « millesime grille », rempli et enregistré. Plusieurs",
    "grilles, celles des services par exemple, sont réunies. Ce qu'elles changent est montré cellule par",
    "cellule ; rien n'est écrit sans --sortie, ni quand une cellule ne peut pas être lue, quand une",
    "réponse n'est pas admise ou quand deux grilles se contredisent : le code de sortie est alors 1.",
    "Une cellule vide ne change rien au dossier.",
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
    for (const path of paths) files.push(await readGridFile(path, served, context));
    return importGrids({ served, files, record, presentPath }, args, context);
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
  readonly files: readonly GridFile[];
  readonly record: Submission | undefined;
  readonly presentPath: string | undefined;
}

async function importGrids(
  { served, files, record, presentPath }: Import,
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const [first] = files;
  if (first === undefined) return 0;
  const { category } = first.identity;
  refuseOtherCategories(files, record, presentPath);
  const merged = mergeGrids(first.plan, files, record?.answers ?? {});
  const campaign = served.campaign.year;
  const candidate = { ...record, campaign, category, answers: merged.answers };
  const report: ImportReport = {
    campaign,
    category,
    workbooks: files.map(describeFile),
    changes: merged.changes,
    conflicts: merged.conflicts,
    faults: [...listCellFaults(files), ...checkMerged(served, candidate, files)],
    kept: merged.kept,
  };
  const output = textOption(args, "sortie");
  const text = wantsJson(args) ? `${JSON.stringify(report, null, 2)}\n` : printImport(report);
  // The record has the standard output to itself.
  if (output === "-") context.error(text);
  else context.out(text);
  if (report.conflicts.length + report.faults.length > 0) {
    if (output !== undefined) context.error(`${phrase`Rien n'est écrit.`}\n`);
    return 1;
  }
  if (output !== undefined) await writeRecord(candidate, output, context);
  return 0;
}

function checkPresent(served: ServedCampaign, candidate: unknown, path: string): Submission {
  const faults = served.checker.checkSubmission(candidate);
  if (faults.length === 0) return candidate as Submission;
  const told = faults.map((fault) => `${path}#${fault.path}\n  ${fault.message}`).join("\n");
  const message = `${told}\n\n${phrase`Le dossier actuel est à corriger d'abord : rien n'est importé.`}`;
  throw new CommandFailure(1, message, { faults });
}

function refuseOtherCategories(
  files: readonly GridFile[],
  record: Submission | undefined,
  presentPath = "",
): void {
  const [first] = files;
  const wanted = record?.category ?? first?.identity.category ?? "";
  const whose = record === undefined ? (first?.path ?? "") : presentPath;
  const other = files.find(({ identity }) => identity.category !== wanted);
  if (other === undefined) return;
  throw refusal(
    other.path,
    phrase`Cette grille est de la catégorie ${other.identity.category} ; « ${whose} » est de la catégorie ${wanted}.`,
  );
}

function describeFile({ path, identity, reading, warning }: GridFile) {
  return {
    path,
    ...(identity.service === undefined ? {} : { service: identity.service }),
    hash: identity.hash,
    read: reading.items.length,
    ...(warning === undefined ? {} : { warning }),
    remarks: reading.remarks,
  };
}

function listCellFaults(files: readonly GridFile[]): readonly ImportFault[] {
  return files.flatMap(({ path, reading }) =>
    reading.faults.map((fault) => ({ file: path, ...fault })),
  );
}

/** The faults of the record to be, each at the cell that gave the answer. */
function checkMerged(
  { checker }: ServedCampaign,
  candidate: Submission,
  files: readonly GridFile[],
): readonly ImportFault[] {
  return checker.checkSubmission(candidate).map(({ path, message }) => {
    const [, item = "", ...inside] = fromPointer(path);
    for (const { path: file, reading } of files) {
      const read = reading.items.find(({ question }) => question.id === item);
      if (read === undefined) continue;
      const place = placeOf(read.places, inside);
      const { reference, label } = read.question;
      return { file, place, item, reference, label, read: "", message };
    }
    return { file: "", place: path, item, reference: "", label: "", read: "", message };
  });
}

/** Of the part at fault, else of what it is in, else of any part of it. */
function placeOf(places: ReadonlyMap<string, string>, inside: readonly string[]): string {
  for (let length = inside.length; length >= 0; length--) {
    const pointer = toPointer(inside.slice(0, length));
    const near = [...places].find(([key]) => key === pointer || key.startsWith(`${pointer}/`));
    if (near !== undefined) return near[1];
  }
  return "";
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
