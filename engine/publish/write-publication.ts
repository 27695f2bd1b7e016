// The text of `publication.json`: one line per file, item, indicator and control.

import { isSealed } from "../check/kinds.ts";
import type { Campaign } from "../model/campaign.ts";
import type { SourceFile } from "../text/source-file.ts";
import { sha256 } from "../util/sha256.ts";
import { listResolved } from "./list-resolved.ts";
import type { Publication, Signature } from "./publication.ts";
import { sealOf } from "./read-publication.ts";

/**
 * `sources` are those the campaign was linked from, `engine` the version of the program. The same
 * campaign signed the same way gives the same bytes.
 */
export function writePublication(
  campaign: Campaign,
  sources: readonly SourceFile[],
  { by, date }: Signature,
  engine: string,
): string {
  const isOwn = ({ path }: SourceFile) => path.startsWith(`${campaign.year}/`);
  const sealed: Omit<Publication, "seal"> = {
    campaign: campaign.year,
    reportingYear: campaign.reportingYear,
    title: campaign.title,
    hash: campaign.hash,
    publishedAt: date,
    publishedBy: by,
    engine,
    files: sources
      .filter((source) => isOwn(source) && isSealed(source.path))
      .map(({ path, text }) => ({ path, sha256: sha256(text) })),
    shared: sources.filter((source) => !isOwn(source)).map(({ path, text }) => ({ path, text })),
    resolved: listResolved(campaign),
  };
  return `${print({ ...sealed, seal: sealOf(sealed) }, "", 0)}\n`;
}

/** As many levels are laid out as a person reads: `resolved` is one deeper than the rest. */
const LEVELS = 3;

function print(value: unknown, indent: string, depth: number): string {
  if (depth === LEVELS || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const line = (one: unknown) => print(one, inner, Array.isArray(value) ? LEVELS : depth + 1);
  const lines = Array.isArray(value)
    ? value.map(line)
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${line(one)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((one) => `${inner}${one}`).join(",\n")}\n${indent}${close}`;
}
