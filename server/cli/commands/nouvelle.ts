// Prepares the campaign of a later year from the one before: a whole folder, nothing inherited.

import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  countDiagnostics,
  type Host,
  linkCampaign,
  type PreparedCampaign,
  prepareCampaign,
  reviewPath,
  type SourceFile,
  writeLedger,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { catalogueOption, factsOption, textOption, wantsJson } from "../util/common-options.ts";
import { linkOrFail } from "../util/link-or-fail.ts";
import { type Catalogue, chosenYears, openCatalogue, shownPath } from "../util/open-catalogue.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { schemaFolder } from "../util/schema-address.ts";
import { writeFolder } from "../util/write-folder.ts";

export const nouvelle: Command = {
  name: "nouvelle",
  summary: "Prépare la campagne d'une autre année : copie, dates décalées, revue à faire",
  positionals: ["<campagne>"],
  options: [
    {
      name: "depuis",
      value: "<campagne>",
      help: "la campagne à copier (par défaut : la dernière)",
    },
    factsOption,
    catalogueOption,
  ],
  notes: [
    "Décale l'année, l'exercice, les dates de campagne.yaml et, dans les formules, les exemples et les",
    "dossiers, celles de l'exercice ou d'après ; vide evolutions.yaml ; ouvre la revue. Le reste est",
    "copié tel quel : les lignes qui nomment encore une année passée sont à relire, et sont listées.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const year = args.positionals[0] ?? "";
    const wanted = textOption(args, "depuis") ?? catalogue.years.at(-1);
    const [from = ""] = chosenYears(catalogue, wanted);
    refuseYear(catalogue, year, from);
    const { reportingYear } = await linkOrFail(catalogue, from, context);
    const prepared = prepareCampaign(
      await readFolder(catalogue.host, from),
      {
        from: Number(from),
        reportingYear: Number(reportingYear),
        years: Number(year) - Number(from),
      },
      (path) => schemaFolder(catalogue, path, context),
    );
    const files = [...prepared.files, emptyLedger(catalogue, year, context)];
    await write(catalogue, year, files);
    const { diagnostics } = await linkCampaign(catalogue.host, year);
    const told = { campaign: year, from, files: files.length };
    if (wantsJson(args)) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      context.out(`${JSON.stringify({ ...told, errors, toReread: prepared.toReread }, null, 2)}\n`);
      return 0;
    }
    const lines = tellToReread(prepared, catalogue);
    const copied = plural(files.length, "fichier");
    context.out(lines === "" ? "" : `${lines}\n\n`);
    context.out(
      `${phrase`Campagne ${year} préparée depuis ${from} dans ${shownPath(catalogue, year)} : ${copied} ; `}${countDiagnostics(diagnostics)}.\n`,
    );
    context.out(`${phrase`Ensuite : millesime verifier ${year}, millesime revoir ${year}.`}\n`);
    return 0;
  },
};

function refuseYear({ years }: Catalogue, year: string, from: string): void {
  if (!/^[1-9]\d{3}$/.test(year)) {
    throw wrongUsage(phrase`« ${year} » n'est pas une année : il faut quatre chiffres.`);
  }
  if (years.includes(year)) throw wrongUsage(phrase`La campagne ${year} existe déjà.`);
  if (year > from) return;
  throw wrongUsage(
    phrase`La campagne ${year} n'est pas après ${from} : on prépare l'avenir, pas le passé.`,
  );
}

/** Bytes as they are: what no edit touches is copied as it was written. */
async function readFolder(host: Host, year: string): Promise<readonly SourceFile[]> {
  const paths = [...(await host.listFiles(year))].filter((path) => !path.endsWith(".json")).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await host.readFile(path) })));
}

function emptyLedger(catalogue: Catalogue, year: string, context: CommandContext): SourceFile {
  const path = reviewPath(year);
  const schema = `${schemaFolder(catalogue, path, context)}/revue.schema.json`;
  return { path, text: writeLedger(year, schema, []) };
}

/** Whole or not at all, and never over a folder that is there. */
async function write(
  catalogue: Catalogue,
  year: string,
  files: readonly SourceFile[],
): Promise<void> {
  const waiting = join(catalogue.folder, `.${year}.nouveau-${process.pid}`);
  const encoder = new TextEncoder();
  try {
    await writeFolder(
      waiting,
      files.map(({ path, text }) => ({
        path: path.slice(path.indexOf("/") + 1),
        content: encoder.encode(text),
      })),
    );
    await rename(waiting, join(catalogue.folder, year));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY" || code === "EEXIST") {
      throw wrongUsage(phrase`Le dossier « ${shownPath(catalogue, year)} » existe déjà.`);
    }
    const reason = saySystemError(error);
    throw wrongUsage(phrase`« ${shownPath(catalogue, year)} » ne peut pas être écrit : ${reason}.`);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

function tellToReread({ toReread }: PreparedCampaign, catalogue: Catalogue): string {
  if (toReread.length === 0) return "";
  const lines = toReread.map(
    ({ path, line, text }) => `${shownPath(catalogue, path)}:${line}  ${text}`,
  );
  const count = plural(toReread.length, "ligne nomme", "lignes nomment");
  return [phrase`À relire : ${count} une année passée.`, ...lines].join("\n");
}
