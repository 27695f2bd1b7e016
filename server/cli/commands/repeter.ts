// What a draft campaign would have made of last year's records: which controls speak, which
// indicators move and why, which answers carry over.

import { serveCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { findSourceYear } from "../rehearsal/find-source-year.ts";
import { REHEARSAL_FORMATS, type RehearsalRequest } from "../rehearsal/rehearsal-request.ts";
import { runRehearsal } from "../rehearsal/run-rehearsal.ts";
import { catalogueOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { unknownName } from "../util/unknown-name.ts";

export const repeter: Command = {
  name: "repeter",
  summary:
    "Répète une campagne en projet sur les dossiers de l'an dernier : ce qui bouge, et pourquoi",
  positionals: ["<campagne>"],
  options: [
    {
      name: "sur",
      value: "<dossiers>",
      help: "les dossiers de l'an dernier, un par ligne (.ndjson)",
    },
    { name: "categorie", value: "<sigle>", help: "ne répète que les dossiers de cette catégorie" },
    {
      name: "sortie",
      value: "<dossier>",
      help: "dossier de fichiers CSV à écrire, absent ou vide",
    },
    {
      name: "format",
      value: "<format>",
      choices: REHEARSAL_FORMATS,
      help: "texte à lire (par défaut), Markdown, ou faits en JSON aux clés anglaises",
    },
    catalogueOption,
  ],
  notes: [
    "Les dossiers sont ceux d'une campagne antérieure du catalogue, que dit leur premier dossier ; ils",
    "sont lus et vérifiés comme un lot de « millesime calculer » : une ligne fautive est refusée, les",
    "autres sont répétées, le code de sortie est alors 1. « - » lit l'entrée standard.",
    "",
    "Chaque réponse passe par evolutions.yaml, qu'elle porte « reprise » ou non ; ce qui ne convient",
    "plus est compté « à adapter » et laissé de côté. Les réponses d'alors tiennent aussi lieu d'année",
    "précédente : ce qui compare les deux ne bouge pas.",
    "",
    "--sortie écrit repetition-controles.csv, repetition-indicateurs.csv et repetition-donnees.csv.",
    "Les quartiles de moins d'établissements que l'effectif minimal d'un groupe ne sont pas donnés ;",
    "les effectifs le sont : une répétition est un document de travail, qui ne se publie pas.",
  ],
  run: async (args, context) => {
    const [wanted = ""] = args.positionals;
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, wanted);
    const path = textOption(args, "sur");
    if (path === undefined) {
      throw wrongUsage(
        phrase`Il manque --sur : le fichier des dossiers d'une campagne antérieure à ${year}.`,
      );
    }
    const source = await findSourceYear(path, context, context.interruption());
    try {
      const former = checkSource(source.year, { path, year, catalogue });
      return await rehearse({ path, former, year, catalogue }, args, source.context);
    } finally {
      await source.close();
    }
  },
};

interface Target {
  readonly path: string;
  /** The draft. */
  readonly year: string;
  readonly catalogue: Catalogue;
}

/** The campaign of the records; throws wrong usage when it cannot be rehearsed from. */
function checkSource(former: string, { path, year, catalogue: { years } }: Target): string {
  const earlier = years.filter((one) => one < year);
  const list = earlier.length === 0 ? "aucune" : earlier.join(", ");
  const known = `${phrase`Campagnes antérieures : `}${list}.`;
  if (!years.includes(former)) {
    const fact = phrase`« ${path} » est de la campagne « ${former} », qui n'est pas au catalogue.`;
    throw wrongUsage(`${fact}\n${known}`);
  }
  if (earlier.includes(former)) return former;
  const fact =
    former === year
      ? phrase`« ${path} » est de la campagne ${year} elle-même : il faut les dossiers d'avant.`
      : phrase`« ${path} » est de la campagne ${former}, postérieure à ${year}.`;
  throw wrongUsage(`${fact}\n${known}`);
}

async function rehearse(
  { path, former, year, catalogue }: Target & { readonly former: string },
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const before = await serveCampaign(await compileOrFail(catalogue, former, context));
  const after = await serveCampaign(await compileOrFail(catalogue, year, context));
  const request: RehearsalRequest = {
    path,
    before,
    after,
    category: readCategory(args, after),
    format: (textOption(args, "format") ?? "texte") as RehearsalRequest["format"],
    output: textOption(args, "sortie"),
  };
  return runRehearsal(request, context);
}

function readCategory(
  args: CommandArguments,
  { campaign }: RehearsalRequest["after"],
): string | undefined {
  const wanted = textOption(args, "categorie");
  const known = campaign.categories.map(({ code }) => code);
  if (wanted === undefined || known.includes(wanted)) return wanted;
  throw unknownName({ what: "La catégorie", word: wanted, known, title: "Catégories" });
}
