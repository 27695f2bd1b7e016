// Writes the indicator guide.

import { compileChanges } from "../../../engine/index.ts";
import { GUIDE_FORMATS, type GuideFormat } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { serveCampaign } from "../../served-campaign.ts";
import type { Command } from "../command.ts";
import { catalogueOption, outputOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { earlierCampaign } from "../util/earlier-campaign.ts";
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
  notes: [
    "Un chapitre dit ce qui change depuis la campagne précédente du catalogue, s'il y en a une.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const served = await serveCampaign(await compileOrFail(catalogue, year, context));
    const before = await earlierCampaign(catalogue, year, context);
    const changes = before && compileChanges(before, served.campaign);
    const format = (textOption(args, "format") ?? "pdf") as GuideFormat;
    const content = await renderedPapers.guide(served.guide, format, changes);
    await writeOutput(textOption(args, "sortie") ?? `guide-${year}.${format}`, content, context);
    return 0;
  },
};
