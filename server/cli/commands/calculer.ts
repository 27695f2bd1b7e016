// The results, findings and fill rate of one submission.

import type { Calculation } from "../../../engine/index.ts";
import { serveCampaign } from "../../served-campaign.ts";
import type { Command } from "../command.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { printCalculation } from "../util/print-calculation.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";

export const calculer: Command = {
  name: "calculer",
  summary: "Calcule les indicateurs, les constats et le taux de remplissage d'un dossier",
  positionals: ["<campagne>", "<dossier>"],
  options: [factsOption, catalogueOption],
  notes: [
    "Le dossier est un fichier .json ou .yaml, ou « - » pour l'entrée standard :",
    '  { "campaign": "…", "category": "…", "answers": { … }, "previous": { … } }',
    "Un dossier d'essai du catalogue (dossiers/*.yaml : categorie, reponses, precedent) convient",
    "aussi ; ses résultats attendus sont vérifiés par « millesime verifier ».",
    "5 Mio au plus.",
  ],
  run: async (args, context) => {
    const [wanted = "", path = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const file = await readSubmissionFile(path, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const submission = checkOrFail(served, file, path);
    const calculation: Calculation = served.calculation.calculate(submission);
    context.out(
      wantsJson(args)
        ? `${JSON.stringify(calculation, null, 2)}\n`
        : printCalculation(calculation, served.campaign, submission.category),
    );
    return 0;
  },
};
