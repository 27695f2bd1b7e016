// The files that a campaign is read from. A published one keeps its own copy of what years share.

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../source/host.ts";
import { load } from "../source/load.ts";
import type { SourceFile } from "../text/source-file.ts";
import { compareText } from "../util/compare-text.ts";
import { checkSeal } from "./check-seal.ts";
import { type Publication, publicationPath } from "./publication.ts";
import { readPublication } from "./read-publication.ts";

export interface LoadedCampaign {
  /** Ordered by path. */
  readonly sources: readonly SourceFile[];
  /** Absent when the campaign is not published, or when what says so cannot be believed. */
  readonly publication?: Publication;
  /** How the folder differs from what was published. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `shared`: the folder that all years read, until they are published. */
export async function loadCampaign(
  host: Host,
  year: string,
  shared: string,
): Promise<LoadedCampaign> {
  const { value: publication, diagnostics } = await findPublication(host, year);
  if (publication === undefined) {
    return { sources: await load(host, [shared, year]), diagnostics };
  }
  const own = await load(host, [year]);
  const sources = [...publication.shared, ...own].sort((a, b) => compareText(a.path, b.path));
  return { sources, publication, diagnostics: checkSeal(publication, own) };
}

/** Nothing, and nothing to say, for a campaign that is not published. */
export async function findPublication(
  host: Host,
  year: string,
): Promise<ReturnType<typeof readPublication>> {
  const path = publicationPath(year);
  const isPublished = (await host.listFiles(year)).includes(path);
  return isPublished ? readPublication(await host.readFile(path), year) : { diagnostics: [] };
}
