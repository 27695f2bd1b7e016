// Writes every artefact of a campaign.

import { join, resolve } from "node:path";
import { type ChangesPlan, type Compilation, compileChanges } from "../../../engine/index.ts";
import { buildArtefacts } from "../../build-artefacts.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { catalogueOption, factsOption, textOption, wantsJson } from "../util/common-options.ts";
import { compileOrFail } from "../util/compile-or-fail.ts";
import { earlierCampaign } from "../util/earlier-campaign.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { packageVersion } from "../util/package-version.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { writeFolder } from "../util/write-folder.ts";

export const compiler: Command = {
  name: "compiler",
  summary: "Écrit tout ce qu'une campagne produit : schémas, calcul, formulaires, grilles, guide",
  positionals: ["[campagne]"],
  options: [
    { name: "sortie", value: "<dossier>", help: "où écrire (par défaut : dist)" },
    factsOption,
    catalogueOption,
  ],
  notes: [
    "Sans campagne, compile toutes celles du catalogue. Le dossier <sortie>/<campagne> est",
    "remplacé d'un coup, à la fin ; manifest.json donne l'empreinte de chaque fichier.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const output = textOption(args, "sortie") ?? "dist";
    const facts: unknown[] = [];
    // All are compiled before any is written: with errors in one, nothing is.
    const compiled: Compiled[] = [];
    for (const year of chosenYears(catalogue, args.positionals[0])) {
      const start = performance.now();
      const compilation = await compileOrFail(catalogue, year, context);
      const before = await earlierCampaign(catalogue, year, context);
      const changes = before && compileChanges(before, compilation.campaign);
      compiled.push({ compilation, changes, milliseconds: performance.now() - start });
    }
    for (const one of compiled) {
      const written = await writeCampaign(one, output, context);
      facts.push(written);
      if (!wantsJson(args)) context.out(`${sayWritten(written)}\n`);
    }
    if (wantsJson(args)) context.out(`${JSON.stringify({ campaigns: facts }, null, 2)}\n`);
    return 0;
  },
};

interface Written {
  readonly campaign: string;
  readonly hash: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

interface Compiled {
  readonly compilation: Compilation;
  readonly changes: ChangesPlan | undefined;
  readonly milliseconds: number;
}

async function writeCampaign(
  { compilation, changes, milliseconds }: Compiled,
  output: string,
  context: CommandContext,
): Promise<Written> {
  const start = performance.now();
  const { year, hash } = compilation.campaign;
  const engine = packageVersion(context.packageFolder);
  const files = await buildArtefacts(compilation, renderedPapers, engine, changes);
  const folder = join(output, year);
  await writeFolder(resolve(context.currentFolder, folder), files).catch((error: unknown) => {
    throw wrongUsage(phrase`« ${folder} » ne peut pas être écrit : ${saySystemError(error)}.`);
  });
  return {
    campaign: year,
    hash,
    folder,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.content.byteLength, 0),
    milliseconds: Math.round(milliseconds + performance.now() - start),
  };
}

function sayWritten({ campaign, folder, files, bytes, milliseconds }: Written): string {
  const count = plural(files, "fichier écrit", "fichiers écrits");
  const size = oneDecimal(bytes / 2 ** 20);
  const seconds = oneDecimal(milliseconds / 1000);
  return phrase`Campagne ${campaign} : ${count} dans ${folder} (${size} Mio, ${seconds} s).`;
}

function oneDecimal(value: number): string {
  return value.toFixed(1).replace(".", ",");
}
