// Writes what changes since an earlier campaign, for one category or for all.

import { type Campaign, compileChanges, listAskedCategories } from "../../../engine/index.ts";
import { CHANGES_FORMATS, type ChangesFormat } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { linkOrFail } from "../util/link-or-fail.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { unknownName } from "../util/unknown-name.ts";
import { writeOutput } from "../util/write-output.ts";

export const changements: Command = {
  name: "changements",
  summary: "Écrit, pour une catégorie, ce qui change depuis la campagne précédente",
  positionals: ["<campagne>"],
  options: [
    { name: "depuis", value: "<campagne>", help: "la campagne d'avant (par défaut : la dernière)" },
    { name: "categorie", value: "<code>", help: "la catégorie (par défaut : toutes)" },
    {
      name: "format",
      value: "<format>",
      choices: CHANGES_FORMATS,
      help: "PDF (par défaut) ou page HTML",
    },
    outputOption,
    catalogueOption,
  ],
  notes: [
    "Le document s'adresse à l'établissement : questions nouvelles, reformulées (les deux textes côte",
    "à côte) ou supprimées, réponses de l'an dernier à reprendre. « comparer » s'adresse au rédacteur.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const former = findFormer(catalogue, year, textOption(args, "depuis"));
    const before = await linkOrFail(catalogue, former, context);
    const after = await linkOrFail(catalogue, year, context);
    const category = readCategory(args, after);
    const format = (textOption(args, "format") ?? "pdf") as ChangesFormat;
    const plan = compileChanges(before, after, category);
    const content = await renderedPapers.changes(plan, format);
    const name = ["changements", year, category].filter(Boolean).join("-");
    await writeOutput(textOption(args, "sortie") ?? `${name}.${format}`, content, context);
    return 0;
  },
};

function findFormer(catalogue: Catalogue, year: string, wanted: string | undefined): string {
  const earlier = catalogue.years.filter((one) => one < year);
  const [former] = wanted === undefined ? earlier.slice(-1) : chosenYears(catalogue, wanted);
  if (former === undefined) {
    const fact = phrase`La campagne ${year} est la première du catalogue : rien ne la précède.`;
    throw wrongUsage(`${fact}\n${phrase`Campagnes : `}${catalogue.years.join(", ")}.`);
  }
  if (former < year) return former;
  throw wrongUsage(
    phrase`La campagne ${former} ne précède pas ${year} : --depuis attend une campagne antérieure.`,
  );
}

function readCategory(args: CommandArguments, campaign: Campaign): string | undefined {
  const code = textOption(args, "categorie")?.toUpperCase();
  const known = listAskedCategories(campaign);
  if (code === undefined || known.includes(code)) return code;
  throw unknownName({ what: "La catégorie", word: code, known, title: "Catégories" });
}
