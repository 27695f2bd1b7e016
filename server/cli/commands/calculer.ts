// The results, findings and fill rate of one submission, or of each of a whole file, with the
// statistics of them all.

import { extname } from "node:path";
import { serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import { BATCH_FORMATS, type BatchRequest } from "../batch/batch-request.ts";
import { parseGrouping } from "../batch/grouping.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, textOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { printCalculation } from "../util/print-calculation.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";

const BATCH_EXTENSIONS = [".ndjson", ".jsonl"];

export const calculer: Command = {
  name: "calculer",
  summary:
    "Calcule les indicateurs, les constats et le taux de remplissage d'un dossier ou d'un lot",
  positionals: ["<campagne>", "<dossier>"],
  options: [
    {
      name: "lot",
      help: "un dossier par ligne, quel que soit le nom du fichier ; pour « - » aussi",
    },
    { name: "par", value: "<clés>", help: "lot : statistiques par groupe, « categorie,region »" },
    { name: "sortie", value: "<dossier>", help: "lot : dossier à écrire, absent ou vide" },
    {
      name: "format",
      value: "<format>",
      choices: BATCH_FORMATS,
      help: "texte à lire (par défaut), faits en JSON, ou statistiques d'un lot en CSV",
    },
    catalogueOption,
  ],
  notes: [
    "Un dossier est un fichier .json ou .yaml, ou « - » pour l'entrée standard :",
    '  { "campaign": "…", "category": "…", "answers": { … }, "previous": { … },',
    '    "establishment": { "finess": "…", "region": "…", "department": "…", "status": "…" } }',
    "« previous » et « establishment » sont facultatifs ; « establishment » porte au plus 20 textes.",
    "Un dossier d'essai du catalogue (dossiers/*.yaml : categorie, reponses, precedent) convient",
    "aussi ; ses résultats attendus sont vérifiés par « millesime verifier ».",
    "5 Mio au plus.",
    "",
    "Un lot est un fichier .ndjson ou .jsonl, d'un dossier par ligne, aussi long qu'on veut. Une ligne",
    "fautive est refusée, les autres sont calculées ; le code de sortie est alors 1. Sont écrits le",
    "décompte des dossiers et les statistiques de chaque résultat ; --format json écrit les faits de",
    "chaque dossier, ou, avec --par, les statistiques. --par prend categorie, region, departement,",
    "statut, une autre clé de « establishment », ou une donnée à réponse unique. Un groupe de trop peu",
    "d'établissements est masqué. --sortie écrit resultats.csv, absences.csv, constats.csv,",
    "statistiques.csv et colonnes/ ; les fichiers CSV ont des points-virgules, des virgules décimales",
    "et sont en UTF-8.",
  ],
  run: async (args, context) => {
    const [wanted = "", path = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const isBatch =
      args.options.has("lot") || BATCH_EXTENSIONS.includes(extname(path).toLowerCase());
    return isBatch
      ? calculateBatch({ path, year, catalogue }, args, context)
      : calculateOne({ path, year, catalogue }, args, context);
  },
};

interface Target {
  readonly path: string;
  readonly year: string;
  readonly catalogue: Catalogue;
}

async function calculateOne(
  { path, year, catalogue }: Target,
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  refuseBatchOptions(args);
  const file = await readSubmissionFile(path, year, context);
  const served = await serveCampaign(await compileOrFail(catalogue, year, context));
  const submission = checkOrFail(served, file, path);
  const calculation = served.calculation.calculate(submission);
  context.out(
    wantsJson(args)
      ? `${JSON.stringify(calculation, null, 2)}\n`
      : printCalculation(calculation, served.campaign, submission.category),
  );
  return 0;
}

function refuseBatchOptions(args: CommandArguments): void {
  const option = ["par", "sortie"].find((name) => args.options.has(name));
  const isCsv = textOption(args, "format") === "csv";
  if (option === undefined && !isCsv) return;
  const words = option === undefined ? "--format csv" : `--${option}`;
  throw wrongUsage(
    phrase`${words} s'emploie pour un lot : un fichier .ndjson ou .jsonl, ou avec --lot.`,
  );
}

async function calculateBatch(
  { path, year, catalogue }: Target,
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const served = await serveCampaign(await compileOrFail(catalogue, year, context));
  const words = textOption(args, "par");
  const request: BatchRequest = {
    path,
    served,
    format: (textOption(args, "format") ?? "texte") as BatchRequest["format"],
    keys: words === undefined ? [] : parseGrouping(words, served.campaign),
    output: textOption(args, "sortie"),
  };
  return runBatch(request, context);
}
