// One result told with the dossier's own numbers.

import type { Explanation } from "../../../engine/index.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { checkOrFail } from "../util/check-or-fail.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { readSubmissionFile } from "../util/read-submission-file.ts";
import { table } from "../util/table.ts";
import { unknownName } from "../util/unknown-name.ts";

export const expliquer: Command = {
  name: "expliquer",
  summary: "Explique un résultat d'un dossier : numérateur, dénominateur ou ce qui manque",
  positionals: ["<campagne>", "<dossier>", "<indicateur>"],
  options: [factsOption, catalogueOption],
  notes: [
    "L'indicateur est son identifiant ; pour une ligne d'un indicateur par dimension :",
    "indicateur.ligne. Le dossier s'écrit comme pour « millesime calculer ».",
  ],
  run: async (args, context) => {
    const [wanted = "", path = "", result = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const file = await readSubmissionFile(path, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    checkResult(served, result);
    const submission = checkOrFail(served, file, path);
    const explanation = served.calculation.explain(submission, result);
    if (explanation === undefined) throw wrongUsage(phrase`« ${result} » n'est pas un résultat.`);
    context.out(wantsJson(args) ? `${JSON.stringify(explanation, null, 2)}\n` : print(explanation));
    return 0;
  },
};

function checkResult({ campaign }: ServedCampaign, wanted: string): void {
  const { results } = campaign.program;
  if (results.some((result) => result.id === wanted)) return;
  const lines = results.filter((result) => result.indicator === wanted);
  if (lines.length > 0) {
    const known = lines.map((line) => line.id).join(", ");
    throw wrongUsage(`${phrase`« ${wanted} » a un résultat par ligne : `}${known}.`);
  }
  const known = [...new Set(results.map((result) => result.indicator))];
  throw unknownName({ what: "L'indicateur", word: wanted, known, title: "Indicateurs" });
}

function print(explanation: Explanation): string {
  const { reference, label, result, sentence, terms } = explanation;
  const rows = terms.map((term) => [`  ${term.reference}`, term.label, term.display]);
  return [`${reference} ${label}`, `  ${result.display}`, "", sentence, ...table(rows), ""].join(
    "\n",
  );
}
