// Checks campaigns and prints every diagnostic in one run.

import {
  type Campaign,
  countDiagnostics,
  linkCampaign,
  readEstablishments,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandArguments, CommandContext } from "../command.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { doubtfulLines, printDoubtful } from "../util/provenance.ts";
import { printReport, reportAsJson, type Told, tally } from "../util/report-diagnostics.ts";

export const verifier: Command = {
  name: "verifier",
  summary: "Vérifie le catalogue et dit toutes ses erreurs, avec fichier, ligne et colonne",
  positionals: ["[campagne]"],
  options: [
    { name: "provenance", help: "liste aussi ce qui n'est pas attesté par une source publique" },
    factsOption,
    catalogueOption,
  ],
  notes: ["Sans campagne, vérifie toutes celles du catalogue."],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const years = chosenYears(catalogue, args.positionals[0]);
    const checked: Checked[] = [];
    for (const year of years) checked.push(await check(catalogue, year));
    const print = wantsJson(args) ? printFacts : printText;
    print(checked, catalogue, args, context);
    return checked.some((one) => tally(one.told).errors > 0) ? 1 : 0;
  },
};

interface Checked {
  readonly year: string;
  readonly told: Told;
  readonly campaign: Campaign | undefined;
}

/** A campaign, and the demonstration establishments that it will be shown with. */
async function check(catalogue: Catalogue, year: string): Promise<Checked> {
  const linked = await linkCampaign(catalogue.host, year);
  const establishments = await readEstablishments(catalogue.host);
  const told = {
    diagnostics: [...linked.diagnostics, ...establishments.diagnostics],
    sources: [...linked.sources, ...establishments.sources],
  };
  return { year, told, campaign: linked.value };
}

type Print = (
  checked: readonly Checked[],
  catalogue: Catalogue,
  args: CommandArguments,
  context: CommandContext,
) => void;

const printText: Print = (checked, catalogue, args, context) => {
  for (const { year, told, campaign } of checked) {
    if (told.diagnostics.length > 0) {
      context.out(`${printReport(told, catalogue, context.outColours)}\n`);
    }
    if (campaign !== undefined && args.options.has("provenance")) {
      const lines = doubtfulLines(campaign, told.sources);
      context.out(`${printDoubtful(lines, catalogue.shown)}\n`);
    }
    const faultless = tally(told).errors === 0 && campaign !== undefined;
    const content = faultless ? `${phrase` ; `}${sayContent(campaign)}` : "";
    const subject = faultless || checked.length > 1 ? phrase`Campagne ${year} : ` : "";
    context.out(`${subject}${countDiagnostics(told.diagnostics)}${content}\n`);
  }
};

const printFacts: Print = (checked, _catalogue, args, context) => {
  const campaigns = checked.map(({ year, told, campaign }) => {
    const wanted = campaign !== undefined && args.options.has("provenance");
    const provenance = wanted ? { provenance: doubtfulLines(campaign, told.sources) } : {};
    const diagnostics = reportAsJson(told);
    return { campaign: year, ...tally(told), diagnostics, ...provenance };
  });
  context.out(`${JSON.stringify({ campaigns }, null, 2)}\n`);
};

/** « 45 données, 36 indicateurs, 23 contrôles, 6 dossiers d'essai » */
function sayContent(campaign: Campaign): string {
  const elements = campaign.blocks.flatMap((block) => block.elements);
  return [
    plural(elements.length, "donnée"),
    plural(campaign.indicators.length, "indicateur"),
    plural(campaign.controls.length, "contrôle"),
    plural(campaign.workedSubmissions.length, "dossier d'essai", "dossiers d'essai"),
  ].join(", ");
}
