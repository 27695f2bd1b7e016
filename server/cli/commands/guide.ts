// Writes the indicator guide.

import { GUIDE_FORMATS, type GuideFormat } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { serveCampaign } from "../../served-campaign.ts";
import type { Command } from "../command.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { writeOutput } from "../util/write-output.ts";

export const guide: Command = {
  name: "guide",
  summary: "Écrit le guide des indicateurs d'une campagne",
  positionals: ["<campagne>"],
  options: [
    {
      name: "format",
      value: "<format>",
      choices: GUIDE_FORMATS,
      help: "PDF (par défaut) ou page HTML",
    },
    outputOption,
    catalogueOption,
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const format = (textOption(args, "format") ?? "pdf") as GuideFormat;
    const content = await renderedPapers.guide(served.guide, format);
    await writeOutput(textOption(args, "sortie") ?? `guide-${year}.${format}`, content, context);
    return 0;
  },
};
