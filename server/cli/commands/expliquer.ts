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
    "L'indicateur est son identifiant ou son numéro ; pour une ligne d'un indicateur par dimension :",
    "indicateur.ligne. Le dossier s'écrit comme pour « millesime calculer ».",
  ],
  run: async (args, context) => {
    const [wanted = "", path = "", result = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const file = await readSubmissionFile(path, year, context);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const submission = checkOrFail(served, file, path);
    const explanation = served.calculation.explain(submission, findResult(served, result));
    if (explanation === undefined) throw wrongUsage(phrase`« ${result} » n'est pas un résultat.`);
    context.out(wantsJson(args) ? `${JSON.stringify(explanation, null, 2)}\n` : print(explanation));
    return 0;
  },
};

/** By identifier, or by the number printed beside the indicator. */
function findResult({ campaign }: ServedCampaign, wanted: string): string {
  const { results, elements } = campaign.program;
  const numbered = campaign.indicators.find(({ reference }) => reference === wanted.toUpperCase());
  const id = numbered?.id ?? wanted;
  if (results.some((result) => result.id === id)) return id;
  const lines = results.filter((result) => result.indicator === id);
  if (lines.length > 0) {
    const known = lines.map((line) => line.id).join(", ");
    throw wrongUsage(`${phrase`« ${wanted} » a un résultat par ligne : `}${known}.`);
  }
  if (elements.some((element) => element.id === wanted)) {
    throw wrongUsage(
      phrase`« ${wanted} » est une donnée : elle se saisit, elle ne s'explique pas.`,
    );
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
