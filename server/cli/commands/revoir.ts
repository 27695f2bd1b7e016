// The review of a campaign before it is published: what is still to be looked at, and by whom it was.

import { join } from "node:path";
import {
  type LedgerEntry,
  longDate,
  reviewPath,
  type Signature,
  writeLedger,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { chooseLines } from "../util/choose-lines.ts";
import { catalogueOption, factsOption, textOption, wantsJson } from "../util/common-options.ts";
import { createFile } from "../util/create-file.ts";
import { isPublished } from "../util/is-published.ts";
import { type Catalogue, chosenYears, openCatalogue, shownPath } from "../util/open-catalogue.ts";
import { type PlacedLine, printReview, reviewAsJson } from "../util/print-review.ts";
import { readSignature, signatureOptions } from "../util/read-signature.ts";
import { replaceFiles } from "../util/replace-files.ts";
import { type PlacedReview, reviewOrFail } from "../util/review-or-fail.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { schemaFolder } from "../util/schema-address.ts";
import { unknownName } from "../util/unknown-name.ts";

export const revoir: Command = {
  name: "revoir",
  summary: "Dit ce qui reste à relire d'une campagne avant de la publier, et note qui l'a relu",
  positionals: ["<campagne>"],
  options: [
    { name: "commencer", help: "ouvre la revue : toutes les lignes sont à relire" },
    {
      name: "valider",
      value: "<codes>",
      help: "ce que vous avez relu : des codes séparés par des virgules, inchanges, ou tout",
    },
    { name: "bloc", value: "<bloc>", help: "ne garde que ce bloc et ses données" },
    ...signatureOptions,
    factsOption,
    catalogueOption,
  ],
  notes: [
    "La campagne, le guide, chaque plateforme, bloc, donnée, fiche, contrôle, nomenclature et dimension",
    "sont à relire une fois ; une ligne qui change ensuite est à relire de nouveau. Une ligne comme l'an",
    "passé qui nomme une année passée n'est pas inchangée : elle se signe par son code, ou par tout.",
    "La revue se tient dans <campagne>/revue.yaml.",
  ],
  run: async (args, context) => {
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const wanted = textOption(args, "valider");
    const begins = args.options.has("commencer");
    const signature = wanted === undefined ? undefined : readSignature(args);
    if (begins || signature !== undefined) await refusePublished(catalogue, year);
    // Read before all else: who writes in it meanwhile loses nothing.
    const ledger = await readText(catalogue, reviewPath(year));
    const before = catalogue.years.filter((one) => one < year).at(-1);
    const review = await reviewOrFail(catalogue, year, before, context);
    if (begins && review.isBegun) {
      throw wrongUsage(phrase`La revue de la campagne ${year} a déjà commencé.`);
    }
    if (!begins && !review.isBegun && wanted !== undefined) {
      throw wrongUsage(
        phrase`La revue de la campagne ${year} n'a pas commencé : ajoutez --commencer.`,
      );
    }
    const block = textOption(args, "bloc");
    const chosen = wanted === undefined ? [] : chooseLines(inBlock(review, block), wanted);
    const seen = chosen.filter(({ isOpen }) => isOpen);
    const now = signature === undefined ? review : sign(review, seen, signature);
    if (begins || seen.length > 0) await write(catalogue, now, ledger, context);
    const state = { ...now, isBegun: begins || review.isBegun };
    const lines = inBlock(state, block);
    if (wantsJson(args)) {
      const facts = { ...reviewAsJson(state, lines), reviewed: seen.length };
      context.out(`${JSON.stringify(facts, null, 2)}\n`);
      return 0;
    }
    if (begins) context.out(`${phrase`La revue de la campagne ${year} est ouverte.`}\n`);
    if (signature === undefined) context.out(`${printReview(state, lines, catalogue)}\n`);
    else context.out(`${sayReviewed(chosen, lines, signature)}\n`);
    if (!state.isBegun) {
      context.out(`\n${phrase`La revue n'a pas commencé : ajoutez --commencer pour l'ouvrir.`}\n`);
    }
    return 0;
  },
};

async function refusePublished(catalogue: Catalogue, year: string): Promise<void> {
  if (!(await isPublished(catalogue, year))) return;
  throw wrongUsage(phrase`La campagne ${year} est publiée : sa revue est close.`);
}

async function readText({ host }: Catalogue, path: string): Promise<string | undefined> {
  const listed = await host.listFiles("");
  return listed.includes(path) ? host.readFile(path) : undefined;
}

function inBlock({ lines }: PlacedReview, block: string | undefined): readonly PlacedLine[] {
  if (block === undefined) return lines;
  const known = [...new Set(lines.flatMap((line) => line.block ?? []))];
  if (known.includes(block)) return lines.filter((line) => line.block === block);
  throw unknownName({ what: "Le bloc", word: block, known, title: "Blocs" });
}

function sign(
  review: PlacedReview,
  seen: readonly PlacedLine[],
  signature: Signature,
): PlacedReview {
  const lines = review.lines.map((line) => {
    const { type, id, fingerprint } = line;
    const reviewed = { type, id, fingerprint, ...signature };
    return seen.includes(line) ? { ...line, reviewed, isOpen: false } : line;
  });
  return { ...review, lines };
}

/** What is gone from the campaign goes from its ledger too. */
async function write(
  catalogue: Catalogue,
  { year, lines }: PlacedReview,
  ledger: string | undefined,
  context: CommandContext,
): Promise<void> {
  const path = reviewPath(year);
  const schema = `${schemaFolder(catalogue, path, context)}/revue.schema.json`;
  const entries = lines.flatMap(({ reviewed }): readonly LedgerEntry[] =>
    reviewed === undefined ? [] : [reviewed],
  );
  const after = writeLedger(year, schema, entries);
  if (ledger === undefined) {
    const created = await createFile(join(catalogue.folder, ...path.split("/")), after).catch(
      (error: unknown) => {
        const reason = saySystemError(error);
        throw wrongUsage(
          phrase`« ${shownPath(catalogue, path)} » ne peut pas être écrit : ${reason}.`,
        );
      },
    );
    if (created) return;
    throw wrongUsage(phrase`La revue de la campagne ${year} a déjà commencé.`);
  }
  const { refusal } = await replaceFiles(catalogue, [{ path, before: ledger, after }]);
  if (refusal !== undefined) throw wrongUsage(refusal);
}

function sayReviewed(
  chosen: readonly PlacedLine[],
  lines: readonly PlacedLine[],
  { by, date }: Signature,
): string {
  const before = chosen.flatMap(({ id, isOpen, reviewed }) =>
    isOpen || reviewed === undefined
      ? []
      : [phrase`« ${id} » : déjà relue par ${reviewed.by} le ${longDate(reviewed.date)}.`],
  );
  const count = chosen.length - before.length;
  const open = lines.filter(({ isOpen }) => isOpen).length;
  const left = open === 0 ? "tout est relu" : `${plural(open, "reste", "restent")} à revoir`;
  const seen = plural(count, "ligne relue", "lignes relues");
  const now =
    count === 0 && before.length > 0
      ? phrase`Rien n'est signé de nouveau ; ${left}.`
      : phrase`${seen} par ${by} le ${longDate(date)} ; ${left}.`;
  return [...before, now].join("\n");
}
