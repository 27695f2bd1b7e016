// The road from a folder of YAML to artefacts. Nothing else in the engine calls a stage.

import { check, checkEstablishments } from "./check/check.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Outcome } from "./diagnostics/outcome.ts";
import { link } from "./link/link.ts";
import { readEstablishments as readShapes } from "./link/read/read-establishments.ts";
import type { Campaign } from "./model/campaign.ts";
import type { Establishment } from "./model/establishment.ts";
import type { Host } from "./source/host.ts";
import { load } from "./source/load.ts";
import { parse } from "./source/parse.ts";
import type { Artefact } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";
import type { SourceFile } from "./text/source-file.ts";
import { compareText } from "./util/compare-text.ts";
import { sha256 } from "./util/sha256.ts";

const SHARED_FOLDER = "commun";
const DEMONSTRATION_FOLDER = "demonstration";

/** What a stage concluded, with the texts that its diagnostics point into. */
export interface Verdict<T> extends Outcome<T> {
  readonly sources: readonly SourceFile[];
}

export interface Compilation {
  readonly campaign: Campaign;
  readonly artefacts: readonly Artefact[];
}

/**
 *   catalogue/<year>/**.yaml
 *         │ load     host.readFile                               SourceFile[]
 *         │ parse    YAML, every offset kept          YAML-…     ParsedFile[]
 *         │ check    shape, by JSON Schema            FORME-…    RawCampaign
 *         ▼ link     names, formulas, types, units    LIEN-… FORMULE-… EXEMPLE-…
 *   Campaign
 */
export async function linkCampaign(host: Host, year: string): Promise<Verdict<Campaign>> {
  const sources = await load(host, [SHARED_FOLDER, year]);
  const parsed = parse(sources);
  if (hasError(parsed.diagnostics)) {
    // Shapes of the files that could be read are checked all the same: all faults in one run.
    const shapes = check(parsed.value ?? [], year, "").diagnostics.filter(
      isAboutReadFile(parsed.diagnostics),
    );
    return { sources, diagnostics: inReadingOrder([...parsed.diagnostics, ...shapes]) };
  }
  const raw = check(parsed.value!, year, hashOf(sources));
  if (raw.value === undefined) return { sources, diagnostics: inReadingOrder(raw.diagnostics) };
  const linked = link(raw.value);
  return {
    ...linked,
    sources,
    diagnostics: inReadingOrder([...raw.diagnostics, ...linked.diagnostics]),
  };
}

/**
 *   Campaign
 *         │ compile  one pure function per target                Plan
 *         ▼ emit     plan → text                                 Artefact[]
 *   schemas · types · calculation module · forms · grids · guide
 */
export async function compileCampaign(host: Host, year: string): Promise<Verdict<Compilation>> {
  const { value: campaign, ...verdict } = await linkCampaign(host, year);
  if (campaign === undefined) return verdict;
  const artefacts = targets.flatMap((target) => target(campaign));
  return { ...verdict, value: { campaign, artefacts } };
}

/** The years that the catalogue holds, oldest first. */
export async function listCampaigns(host: Host): Promise<readonly string[]> {
  const paths = await host.listFiles("");
  const years = paths.flatMap((path) => /^(\d{4})\//.exec(path)?.[1] ?? []);
  return [...new Set(years)].sort(compareText);
}

/** The fictitious establishments that the application is tried with. */
export async function readEstablishments(host: Host): Promise<Verdict<readonly Establishment[]>> {
  const sources = await load(host, [DEMONSTRATION_FOLDER]);
  const parsed = parse(sources);
  if (hasError(parsed.diagnostics)) return { sources, diagnostics: parsed.diagnostics };
  const { value, diagnostics } = checkEstablishments(parsed.value!);
  return value === undefined
    ? { sources, diagnostics }
    : { sources, diagnostics, value: readShapes(value) };
}

/** Of paths and texts, so that moving a file counts; the same on every machine. */
function hashOf(sources: readonly SourceFile[]): string {
  return sha256(JSON.stringify(sources.map(({ path, text }) => [path, text])));
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A file that could not be read is not also missing. */
function isAboutReadFile(unread: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const files = new Set(unread.map(({ at }) => at.file));
  return ({ at }) => !files.has(at.file);
}

function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.at.file, b.at.file) || a.at.start - b.at.start,
  );
}
