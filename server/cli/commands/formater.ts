// Lays out the files of the catalogue in one way, comments kept.

import { type Diagnostic, formatFile, normalise, type SourceFile } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandContext } from "../command.ts";
import { catalogueOption, factsOption, wantsJson } from "../util/common-options.ts";
import type { FileChange } from "../util/draft-catalogue.ts";
import { isPublished } from "../util/is-published.ts";
import { type Catalogue, chosenYears, openCatalogue, shownPath } from "../util/open-catalogue.ts";
import { replaceFiles } from "../util/replace-files.ts";
import { printReport, reportAsJson } from "../util/report-diagnostics.ts";

export const formater: Command = {
  name: "formater",
  summary: "Met les fichiers du catalogue en forme : ordre des clés, décalages, guillemets",
  positionals: ["[campagne]"],
  options: [
    { name: "verifier", help: "n'écrit rien ; sort avec 1 si un fichier serait modifié" },
    factsOption,
    catalogueOption,
  ],
  notes: [
    "Les données et les commentaires ne changent pas. Sans campagne, met en forme toutes celles du",
    "catalogue et ce qu'elles partagent. Une campagne publiée n'est pas touchée.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const years = chosenYears(catalogue, args.positionals[0]);
    const published: string[] = [];
    for (const year of years) if (await isPublished(catalogue, year)) published.push(year);
    const all = args.positionals.length === 0;
    const folders = [
      ...years.filter((year) => !published.includes(year)),
      ...(all ? ["commun", "demonstration"] : []),
    ];
    const laidOut = await layOut(catalogue, folders);
    const isTrial = args.options.has("verifier");
    const { changes } = laidOut;
    const { refusal } = isTrial ? {} : await replaceFiles(catalogue, changes);
    const outcome = { ...laidOut, published, refusal, isTrial };
    if (wantsJson(args)) context.out(`${JSON.stringify(asFacts(outcome), null, 2)}\n`);
    else print(outcome, catalogue, context);
    const isWanting = isTrial && changes.length > 0;
    return isWanting || refusal !== undefined || laidOut.unread.length > 0 ? 1 : 0;
  },
};

interface LaidOut {
  readonly files: number;
  readonly changes: readonly FileChange[];
  /** Files left as they are: what is in them would change too. */
  readonly left: readonly string[];
  /** Why files could not be read. */
  readonly unread: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

interface Outcome extends LaidOut {
  readonly published: readonly string[];
  readonly refusal: string | undefined;
  readonly isTrial: boolean;
}

async function layOut({ host }: Catalogue, folders: readonly string[]): Promise<LaidOut> {
  const listed = await Promise.all(folders.map((folder) => host.listFiles(folder)));
  const paths = listed.flat().filter((path) => /\.ya?ml$/i.test(path));
  paths.sort();
  const changes: FileChange[] = [];
  const left: string[] = [];
  const unread: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  for (const path of paths) {
    const before = await host.readFile(path);
    const { value: after, diagnostics, isLeft } = formatFile({ path, text: before });
    if (isLeft === true) left.push(path);
    if (after === undefined) {
      unread.push(...diagnostics);
      // Places are counted without the byte order mark, and in lines that end alike.
      sources.push({ path, text: normalise(before) });
    } else if (after !== before) changes.push({ path, before, after });
  }
  return { files: paths.length, changes, left, unread, sources };
}

function print(outcome: Outcome, catalogue: Catalogue, context: CommandContext): void {
  const { files, changes, left, unread, sources, published, refusal, isTrial } = outcome;
  if (unread.length > 0) {
    const told = { diagnostics: unread, sources };
    context.out(`${printReport(told, catalogue, context.outColours)}\n`);
  }
  for (const path of left) {
    const why = "le mettre en forme changerait son contenu";
    context.out(`${phrase`${shownPath(catalogue, path)} est laissé tel quel : ${why}.`}\n`);
  }
  for (const year of published) {
    context.out(`${phrase`La campagne ${year} est publiée : ses fichiers ne changent plus.`}\n`);
  }
  if (refusal !== undefined) {
    context.error(`${refusal}\n`);
    return;
  }
  for (const { path } of changes) context.out(`${shownPath(catalogue, path)}\n`);
  const count = plural(changes.length, "fichier", "fichiers");
  const said = isTrial ? `${count} à mettre en forme` : `${count} mis en forme`;
  const unreadFiles = new Set(unread.map(({ at }) => at.file)).size;
  const unreadWords = plural(
    unreadFiles,
    "illisible, laissé tel quel",
    "illisibles, laissés tels quels",
  );
  context.out(`${said} sur ${files}${unreadFiles === 0 ? "" : `, ${unreadWords}`}.\n`);
}

function asFacts({ files, changes, left, unread, sources, published, refusal, isTrial }: Outcome) {
  const isDone = !isTrial && refusal === undefined;
  return {
    files,
    [isDone ? "formatted" : "toFormat"]: changes.map(({ path }) => path),
    left,
    published,
    diagnostics: reportAsJson({ diagnostics: unread, sources }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}
