// What forbids to publish a campaign without error, all of whose lines were looked at.

import {
  type Campaign,
  findPublication,
  findRedefinedItems,
  longDate,
  type Publication,
  positionAt,
  type Signature,
  type SourceFile,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";
import type { PlacedLine } from "./print-review.ts";
import { doubtfulLines } from "./provenance.ts";

/** Who publishes has before them what was signed: not on a day before the last signature. */
export function refuseBackdated(lines: readonly PlacedLine[], { date }: Signature): void {
  const dates = lines.flatMap(({ reviewed }) => reviewed?.date ?? []).sort();
  const newest = dates.at(-1);
  if (newest === undefined || newest <= date) return;
  throw wrongUsage(
    phrase`--le ${date} : la dernière ligne a été relue le ${longDate(newest)}. On ne publie pas avant.`,
  );
}

/** Dates and rates that nobody attested would be sealed. */
export function refuseUnattested(
  campaign: Campaign,
  sources: readonly SourceFile[],
  catalogue: Catalogue,
): void {
  const { year } = campaign;
  const lines = doubtfulLines(campaign, sources).filter(
    ({ kind, status }) => status === "toComplete" && (kind === "campaign" || kind === "platform"),
  );
  if (lines.length === 0) return;
  const shown = lines.map(
    ({ file, line, label, reason }) =>
      phrase`${shownPath(catalogue, file)}:${line}  ${label} : ${reason ?? "sans raison donnée"}`,
  );
  const count = plural(lines.length, "provenance est", "provenances sont");
  const message = phrase`La campagne ${year} n'est pas publiée : ${count} « a_completer » dans campagne.yaml. Vérifiez les dates et les taux, puis écrivez leur provenance : statut atteste, et sa source.`;
  const unattested = lines.map(({ kind, id, file, line }) => ({ kind, id, file, line }));
  throw new CommandFailure(1, [...shown, "", message].join("\n"), { unattested });
}

/** The answers of every published year are kept under the same codes. */
export async function refuseRedefined(
  campaign: Campaign,
  sources: readonly SourceFile[],
  catalogue: Catalogue,
): Promise<void> {
  const { year } = campaign;
  const items = findRedefinedItems(campaign, await earlierPublications(catalogue, year));
  if (items.length === 0) return;
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const redefined = items.map(({ at, ...item }) => {
    const { line } = positionAt(texts.get(at.file) ?? "", at.start);
    return { ...item, file: at.file, line };
  });
  const shown = redefined.map(
    ({ file, line, label, id, published, before, after }) =>
      phrase`${shownPath(catalogue, file)}:${line}  ${label} (${id}) : ${after} ; publiée en ${published} : ${before}`,
  );
  const count = plural(items.length, "donnée n'a", "données n'ont");
  const message = phrase`La campagne ${year} n'est pas publiée : ${count} plus le type ou l'unité de sa publication. Un code garde les siens pour toujours : remettez-les, ou donnez à la nouvelle question un nouveau code (voir evolutions.yaml pour dire d'où elle vient).`;
  throw new CommandFailure(1, [...shown, "", message].join("\n"), { redefined });
}

async function earlierPublications(
  { host, years }: Catalogue,
  year: string,
): Promise<readonly Publication[]> {
  const earlier = years.filter((one) => one < year);
  const found = await Promise.all(
    earlier.map(async (one) => ({ one, ...(await findPublication(host, one)) })),
  );
  const damaged = found.find(({ diagnostics }) => diagnostics.length > 0);
  if (damaged === undefined) return found.flatMap(({ value }) => value ?? []);
  throw new CommandFailure(
    1,
    phrase`La campagne ${year} n'est pas publiée : ce qui a été publié en ${damaged.one} ne se lit pas. « millesime verifier ${damaged.one} » dit pourquoi.`,
  );
}
