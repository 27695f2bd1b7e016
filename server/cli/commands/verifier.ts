// Checks campaigns and prints every diagnostic in one run; corrects what has but one repair.

import {
  type Campaign,
  countDiagnostics,
  type Host,
  linkCampaign,
  readEstablishments,
} from "../../../engine/index.ts";
import { publicationFacts } from "../../publication-facts.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import { correctCampaign } from "../util/correct-campaign.ts";
import { countLines, printCounts } from "../util/count-lines.ts";
import { coverageFacts, printCoverage } from "../util/coverage.ts";
import { followCampaigns } from "../util/follow-campaigns.ts";
import { isPublished } from "../util/is-published.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import {
  type CorrectionAsJson,
  correctionsAsJson,
  printCorrections,
} from "../util/print-corrections.ts";
import { doubtfulLines, printDoubtful } from "../util/provenance.ts";
import { replaceFiles } from "../util/replace-files.ts";
import { printReport, reportAsJson, type Told, tally } from "../util/report-diagnostics.ts";
import { sayPublication } from "../util/say-publication.ts";

export const verifier: Command = {
  name: "verifier",
  summary: "Vérifie le catalogue et dit toutes ses erreurs, avec fichier, ligne et colonne",
  positionals: ["[campagne]"],
  options: [
    { name: "provenance", help: "liste aussi ce qui n'est pas attesté par une source publique" },
    { name: "couverture", help: "liste aussi les branches de formules qu'aucun exemple n'atteint" },
    { name: "corriger", help: "fait dans les fichiers les corrections certaines, dit lesquelles" },
    { name: "suivre", help: "vérifie de nouveau à chaque enregistrement, jusqu'à Ctrl+C" },
    factsOption,
    catalogueOption,
  ],
  notes: ["Sans campagne, vérifie toutes celles du catalogue."],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const years = chosenYears(catalogue, args.positionals[0]);
    if (args.options.has("suivre")) return follow(catalogue, years, args, context);
    const treat = args.options.has("corriger") ? correct : verify;
    const checked: Checked[] = [];
    for (const year of years) checked.push(await treat(catalogue, year));
    const print = wantsJson(args) ? printFacts : printText;
    print(checked, catalogue, args, context);
    const failed = ({ told, corrected }: Checked) =>
      tally(told).errors > 0 || corrected?.refusal !== undefined;
    return checked.some(failed) ? 1 : 0;
  },
};

interface Checked {
  readonly year: string;
  readonly told: Told;
  readonly campaign: Campaign | undefined;
  /** What --corriger did, and why it did not do all. */
  readonly corrected?: {
    readonly corrections: readonly CorrectionAsJson[];
    readonly refusal?: string;
  };
}

/** A person who saves reads the whole report again: neither corrections nor facts are of use. */
async function follow(
  catalogue: Catalogue,
  years: readonly string[],
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const refused = args.options.has("corriger") ? "--corriger" : wantsJson(args) && "--format json";
  if (refused !== false) throw wrongUsage(phrase`--suivre ne va pas avec ${refused}.`);
  await followCampaigns(catalogue, years, context, {
    whole: (checked) => printText(checked, catalogue, args, context),
    first: ([checked]) => {
      if (checked === undefined || checked.told.diagnostics.length === 0) return;
      context.out(`${printReport(checked.told, catalogue, context.outColours)}\n`);
    },
  });
  return 0;
}

async function verify({ host }: Catalogue, year: string): Promise<Checked> {
  const { campaign, ...told } = await check(host, year);
  return { year, told, campaign };
}

/** Nothing is written that was not checked; what is told afterwards is what the disk holds. */
async function correct(catalogue: Catalogue, year: string): Promise<Checked> {
  if (await isPublished(catalogue, year)) return leavePublished(catalogue, year);
  const { corrections, changes, checked } = await correctCampaign(catalogue.host, (host) =>
    check(host, year),
  );
  const { written, ...outcome } = await replaceFiles(catalogue, changes);
  const made = corrections.filter(({ file }) => written.has(file));
  const corrected = { corrections: correctionsAsJson(made, checked.sources), ...outcome };
  if (outcome.refusal !== undefined) return { ...(await verify(catalogue, year)), corrected };
  const { campaign, ...told } = checked;
  return { year, told, campaign, corrected };
}

/** What is published is put back as it was by hand: nothing else is its repair. */
async function leavePublished(catalogue: Catalogue, year: string): Promise<Checked> {
  const checked = await verify(catalogue, year);
  if (checked.told.diagnostics.every(({ fix }) => fix === undefined)) return checked;
  const refusal = phrase`La campagne ${year} est publiée : --corriger n'y touche pas.`;
  return { ...checked, corrected: { corrections: [], refusal } };
}

/** A campaign, and the demonstration establishments that it will be shown with. */
async function check(
  host: Host,
  year: string,
): Promise<Told & { readonly campaign: Campaign | undefined }> {
  const linked = await linkCampaign(host, year);
  const establishments = await readEstablishments(host);
  return {
    diagnostics: [...linked.diagnostics, ...establishments.diagnostics],
    sources: [...linked.sources, ...establishments.sources],
    campaign: linked.value,
  };
}

type Print = (
  checked: readonly Checked[],
  catalogue: Catalogue,
  args: CommandArguments,
  context: CommandContext,
) => void;

const printText: Print = (checked, catalogue, args, context) => {
  for (const { year, told, campaign, corrected } of checked) {
    if (corrected !== undefined) {
      context.out(`${printCorrections(corrected.corrections, catalogue)}\n\n`);
      if (corrected.refusal !== undefined) context.error(`${corrected.refusal}\n`);
    }
    if (told.diagnostics.length > 0) {
      context.out(`${printReport(told, catalogue, context.outColours)}\n`);
    }
    if (campaign !== undefined && args.options.has("provenance")) {
      const lines = doubtfulLines(campaign, told.sources);
      context.out(`${printDoubtful(lines, catalogue.shown)}\n`);
    }
    if (campaign !== undefined && args.options.has("couverture")) {
      const coverage = coverageFacts(campaign, told.sources);
      context.out(`${printCoverage(coverage, catalogue)}\n\n`);
    }
    if (corrected?.refusal === undefined) {
      context.out(sayRepairs(told, corrected === undefined));
    }
    const faultless = tally(told).errors === 0 && campaign !== undefined;
    if (faultless) context.out(`${printCounts(countLines(campaign))}\n`);
    if (faultless) context.out(sayPublication(campaign));
    const content = faultless ? `${phrase` ; `}${sayContent(campaign)}` : "";
    const subject = faultless || checked.length > 1 ? phrase`Campagne ${year} : ` : "";
    context.out(`${subject}${countDiagnostics(told.diagnostics)}${content}\n`);
  }
};

/** One line: the repairs that --corriger would make, or those that it has left. */
function sayRepairs({ diagnostics }: Told, offered: boolean): string {
  const count = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (count === 0) return "";
  if (offered) {
    const repairs = plural(count, "correction certaine", "corrections certaines");
    return `${phrase`${repairs} : ajoutez --corriger pour ${count > 1 ? "les" : "la"} faire.`}\n`;
  }
  const repairs = plural(count, "correction laissée", "corrections laissées");
  const reason = "une autre erreur apparaîtrait à sa place, ou le fichier ne se lirait pas";
  return `${phrase`${repairs} : `}${reason}.\n`;
}

const printFacts: Print = (checked, _catalogue, args, context) => {
  const campaigns = checked.map(({ year, told, campaign, corrected }) => {
    const wanted = campaign !== undefined && args.options.has("provenance");
    const provenance = wanted ? { provenance: doubtfulLines(campaign, told.sources) } : {};
    const covered = campaign !== undefined && args.options.has("couverture");
    const coverage = covered ? { coverage: coverageFacts(campaign, told.sources) } : {};
    const counts = campaign === undefined ? {} : { counts: countLines(campaign) };
    const diagnostics = reportAsJson(told);
    const publication = campaign === undefined ? undefined : publicationFacts(campaign);
    const published = publication === undefined ? {} : { publication };
    const facts = { ...counts, ...published, diagnostics, ...provenance, ...coverage };
    return { campaign: year, ...tally(told), ...corrected, ...facts };
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
