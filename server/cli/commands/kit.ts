// Writes the kit of a category, or of one establishment: a folder, and the same in an archive.

import { join, resolve } from "node:path";
import { compileKit } from "../../../engine/index.ts";
import { type KitRequest, kitName } from "../../kit/kit-request.ts";
import { listKitFiles } from "../../kit/list-kit-files.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import { oneLine } from "../../util/one-line.ts";
import { phrase } from "../../util/phrase.ts";
import type { Command, CommandArguments, CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { catalogueOption, textOption } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { earlierCampaign } from "../util/earlier-campaign.ts";
import { lastCampaign } from "../util/last-campaign.ts";
import { type Catalogue, chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { addressOption, readAddress } from "../util/read-address.ts";
import { type PersonalGrid, readEstablishment } from "../util/read-establishment.ts";
import { readKitArchive } from "../util/read-kit-archive.ts";
import { unknownName } from "../util/unknown-name.ts";
import { writeKit } from "../util/write-kit.ts";

export const kit: Command = {
  name: "kit",
  summary:
    "Écrit le kit de préparation d'une catégorie ou d'un établissement, en dossier et en .zip",
  positionals: ["<campagne>"],
  options: [
    { name: "categorie", value: "<code>", help: "la catégorie ; inutile avec --etablissement" },
    {
      name: "etablissement",
      value: "<fichier>",
      help: "grilles et courriers à son nom, avec ses réponses de l'an passé",
    },
    addressOption,
    { name: "sortie", value: "<dossier>", help: "où écrire le kit (par défaut : ici)" },
    catalogueOption,
  ],
  notes: [
    "Le kit réunit le guide, la grille, une feuille et un courrier par service, ce qui change, le",
    "rétroplanning (PDF et agenda) et la liste de contrôle. Un kit déjà écrit est remplacé d'un coup,",
    "sauf si un de ses fichiers a été modifié ou ajouté.",
  ],
  run: async (args, context) => {
    const address = readAddress(args, context);
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const isPersonal = args.options.has("etablissement");
    const before = isPersonal ? await lastCampaign(catalogue, year, context) : undefined;
    const served = await serveCampaign(await compileOrFail(catalogue, year, context), before);
    const request = {
      ...(await readRequest(served, catalogue, args, context)),
      ...(address === undefined ? {} : { address }),
    };
    const output = textOption(args, "sortie") ?? ".";
    const name = kitName(request);
    const shown = join(output, name);
    // Papers take long to make: an archive that stops the command is told before.
    const archive = resolve(context.currentFolder, `${shown}.zip`);
    await readKitArchive(archive, { name, shown: `${shown}.zip` });
    const files = await listKitFiles(request, renderedPapers, (file) =>
      context.error(`${phrase`${name} : ${file}`}\n`),
    );
    await writeKit({ output, name }, files, context);
    context.error(`${phrase`Écrit : ${shown} (${files.length} fichiers) et ${shown}.zip`}\n`);
    return 0;
  },
};

async function readRequest(
  served: ServedCampaign,
  catalogue: Catalogue,
  args: CommandArguments,
  context: CommandContext,
): Promise<KitRequest> {
  const { campaign } = served;
  const path = textOption(args, "etablissement");
  const personal = path === undefined ? undefined : await readEstablishment(served, path, context);
  const category = findCategory(served, textOption(args, "categorie"), personal);
  const plan = compileKit(campaign, category, personal && ownerOf(personal));
  if (plan === undefined) {
    throw new CommandFailure(
      1,
      phrase`La campagne ${campaign.year} n'a pas de kit : il manque le fichier ${campaign.year}/kit.yaml.`,
    );
  }
  const before = await earlierCampaign(catalogue, campaign.year, context);
  return {
    served,
    plan,
    ...(before === undefined ? {} : { before }),
    ...(personal === undefined ? {} : { personal }),
  };
}

/** A name stands in the middle of sentences, and among the lines of a plain text. */
function ownerOf({ establishment: { name, finess, town } }: PersonalGrid) {
  return { name: oneLine(name), finess: oneLine(finess), town: oneLine(town) };
}

function findCategory(
  { grids }: ServedCampaign,
  wanted: string | undefined,
  personal: PersonalGrid | undefined,
): string {
  const code = wanted?.toUpperCase() ?? personal?.category;
  const known = [...grids.keys()];
  if (code === undefined) {
    throw wrongUsage(
      `${phrase`Il manque --categorie ou --etablissement. Catégories : `}${known.join(", ")}.`,
    );
  }
  if (!grids.has(code)) {
    throw unknownName({ what: "La catégorie", word: code, known, title: "Catégories" });
  }
  if (personal === undefined || personal.category === code) return code;
  throw wrongUsage(phrase`L'établissement est de la catégorie ${personal.category}, pas ${code}.`);
}
