// What changes from one campaign to another, and what each change entails.

import { type Campaign, type Change, compareCampaigns } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments } from "../command.ts";
import { type CommandFailure, wrongUsage } from "../command-failure.ts";
import { catalogueOption, textOption } from "../util/common-options.ts";
import { linkOrFail } from "../util/link-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { changesAsMarkdown, changesAsText } from "../util/print-changes.ts";
import { unknownName } from "../util/unknown-name.ts";

export const comparer: Command = {
  name: "comparer",
  summary: "Dit tout ce qui change d'une campagne à l'autre, et ce que chaque changement entraîne",
  positionals: ["<ancienne>", "<nouvelle>"],
  options: [
    { name: "categorie", value: "<sigle>", help: "ne garde que ce qui concerne cette catégorie" },
    {
      name: "format",
      value: "<format>",
      choices: ["texte", "markdown", "json"],
      help: "texte à lire (par défaut), Markdown, ou faits en JSON aux clés anglaises",
    },
    catalogueOption,
  ],
  notes: [
    "Quatre conséquences : rompt les dossiers en cours (une réponse d'avant ne convient plus), rompt",
    "la série (les deux années ne se comparent plus), se compare mais demande attention, sans effet.",
    "Les identités viennent de evolutions.yaml : ce qu'il ne dit pas est supprimé, ou nouveau.",
  ],
  run: async (args, context) => {
    const [old = "", recent = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [former = ""] = chosenYears(catalogue, old);
    const [latter = ""] = chosenYears(catalogue, recent);
    if (former > latter) throw backwards(former, latter);
    const before = await linkOrFail(catalogue, former, context);
    const after = await linkOrFail(catalogue, latter, context);
    const category = readCategory(args, before, after);
    const changes = compareCampaigns(before, after, category);
    context.out(`${print(args, before, after, changes)}\n`);
    return 0;
  },
};

/** What is added would be told as removed, and evolutions.yaml read against the grain. */
function backwards(former: string, latter: string): CommandFailure {
  const fact = phrase`La campagne ${former} est postérieure à ${latter} : l'ancienne vient d'abord.`;
  return wrongUsage(`${fact}\n${phrase`Écrivez « millesime comparer ${latter} ${former} ».`}`);
}

function print(
  args: CommandArguments,
  before: Campaign,
  after: Campaign,
  changes: readonly Change[],
): string {
  switch (textOption(args, "format")) {
    case "json":
      return JSON.stringify({ from: before.year, to: after.year, changes }, null, 2);
    case "markdown":
      return changesAsMarkdown(before.year, after.year, changes);
    default:
      return changesAsText(before.year, after.year, changes);
  }
}

function readCategory(
  args: CommandArguments,
  before: Campaign,
  after: Campaign,
): string | undefined {
  const wanted = textOption(args, "categorie");
  const known = [...new Set([...before.categories, ...after.categories].map(({ code }) => code))];
  if (wanted === undefined || known.includes(wanted)) return wanted;
  throw unknownName({ what: "La catégorie", word: wanted, known, title: "Catégories" });
}
