// Writes one submission with its results, findings and explanations.

import { parse } from "node:path";
import { createFilledRecord } from "../../filled-record.ts";
import { RECORD_FORMATS, type RecordFormat } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { serveCampaign } from "../../served-campaign.ts";
import type { Command } from "../command.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";
import { writeOutput } from "../util/write-output.ts";

export const dossier: Command = {
  name: "dossier",
  summary: "Écrit un dossier à lire et à conserver : constats, résultats expliqués, réponses",
  positionals: ["<campagne>", "<dossier>"],
  options: [
    {
      name: "format",
      value: "<format>",
      choices: RECORD_FORMATS,
      help: "PDF (par défaut) ou page HTML",
    },
    outputOption,
    catalogueOption,
  ],
  notes: [
    "Le dossier s'écrit comme pour « millesime calculer » ; « establishment » peut dire de qui il",
    'est : { "name": "…", "finess": "…", "town": "…" }. Le même dossier donne toujours le même',
    "fichier, octet pour octet : la date d'impression n'y est pas.",
  ],
  run: async (args, context) => {
    const [wanted = "", path = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const file = await readSubmissionFile(path, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const submission = checkOrFail(served, file, path, "write");
    const format = (textOption(args, "format") ?? "pdf") as RecordFormat;
    const content = await renderedPapers.record(createFilledRecord(served, submission), format);
    const name = ["dossier", year, submission.category, path === "-" ? "" : parse(path).name];
    const usual = `${name.filter(Boolean).join("-")}.${format}`;
    await writeOutput(textOption(args, "sortie") ?? usual, content, context);
    return 0;
  },
};
