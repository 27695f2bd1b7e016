// The road from a folder of YAML to artefacts. Nothing else in the engine calls a stage.

import { check, checkEstablishments } from "./check/check.ts";
import { isSealed } from "./check/kinds.ts";
import { withholds } from "./check/withholds.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Outcome } from "./diagnostics/outcome.ts";
import { link } from "./link/link.ts";
import { readEstablishments as readShapes } from "./link/read/read-establishments.ts";
import type { Campaign } from "./model/campaign.ts";
import type { Establishment } from "./model/establishment.ts";
import { loadCampaign } from "./publish/load-campaign.ts";
import { reviewPath } from "./review/ledger.ts";
import { type ReadCampaign, type Review, review } from "./review/review.ts";
import type { Host } from "./source/host.ts";
import { load } from "./source/load.ts";
import { parse } from "./source/parse.ts";
import type { Artefact } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";
import type { SourceFile } from "./text/source-file.ts";
import { compareText } from "./util/compare-text.ts";
import { type Memory, NO_MEMORY } from "./util/memory.ts";
import { sha256 } from "./util/sha256.ts";

const SHARED_FOLDER = "commun";
const DEMONSTRATION_FOLDER = "demonstration";
/** Of a campaign that is only followed. */
const UNKNOWN_HASH = "";

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
 *         │ load     host.readFile                    PUBLICATION-…  SourceFile[]
 *         │ parse    YAML, every offset kept          YAML-…     ParsedFile[]
 *         │ check    shape, by JSON Schema            FORME-…    RawCampaign
 *         ▼ link     names, formulas, types, units    LIEN-… FORMULE-… EXEMPLE-…
 *   Campaign
 *
 * No value when a file that the campaign is made of has an error. A faulty file outside its seal is
 * told and left out: no simulation, no corrections.
 */
export async function linkCampaign(host: Host, year: string): Promise<Verdict<Campaign>> {
  return followCampaign(host, year, NO_MEMORY);
}

/**
 * The same for a campaign that is checked at each change of its files, by what `memory` keeps from
 * one call to the next. `tell` is given what has been found before examples and worked submissions
 * are executed. The hash is not worked out, which would take longer than many a change: nothing can
 * be made of such a campaign but a report.
 */
export async function followCampaign(
  host: Host,
  year: string,
  memory: Memory,
  tell?: (verdict: Verdict<never>) => void,
): Promise<Verdict<Campaign>> {
  const { value, ...verdict } = await readCampaign(host, year, memory, tell);
  return value === undefined ? verdict : { ...verdict, value: value.campaign };
}

async function readCampaign(
  host: Host,
  year: string,
  memory: Memory = NO_MEMORY,
  tell?: (verdict: Verdict<never>) => void,
): Promise<Verdict<ReadCampaign>> {
  const { sources, publication, diagnostics: seal } = await loadCampaign(host, year, SHARED_FOLDER);
  const parsed = parse(sources, memory);
  if (parsed.diagnostics.some(withholds)) {
    // Shapes of the files that could be read are checked all the same: all faults in one run.
    const shapes = check(parsed.value ?? [], year, "", undefined, memory).diagnostics.filter(
      isAboutReadFile(parsed.diagnostics),
    );
    return { sources, diagnostics: inReadingOrder([...seal, ...parsed.diagnostics, ...shapes]) };
  }
  const isIntact = publication !== undefined && seal.length === 0;
  const hash = isIntact ? publication.hash : memory.isKept ? UNKNOWN_HASH : hashOf(sources);
  const raw = check(parsed.value!, year, hash, publication?.publishedAt, memory);
  const read = [...seal, ...parsed.diagnostics, ...raw.diagnostics];
  const tellSoFar = (found: readonly Diagnostic[]) =>
    tell?.({ sources, diagnostics: inReadingOrder([...read, ...found]) });
  const linked: Outcome<Campaign> =
    raw.value === undefined ? { diagnostics: [] } : link(raw.value, memory, tellSoFar);
  const diagnostics = inReadingOrder([...read, ...linked.diagnostics]);
  const campaign = linked.value;
  if (diagnostics.some(withholds) || raw.value === undefined || campaign === undefined) {
    return { sources, diagnostics };
  }
  return { value: { campaign, raw: raw.value }, sources, diagnostics };
}

/**
 * What is to be looked at before `year` is published, compared with the campaign `before` when it
 * is given; the diagnostics of either when they have errors, or when what says who reviewed it has.
 */
export async function reviewCampaign(
  host: Host,
  year: string,
  before?: string,
): Promise<Verdict<Review>> {
  const { value: now, ...verdict } = await readCampaign(host, year);
  const isLedger = ({ at }: Diagnostic) => at.file === reviewPath(year);
  // An unread ledger is not one that says nothing: it would be begun again, and its signatures lost.
  if (now === undefined || hasError(verdict.diagnostics.filter(isLedger))) return verdict;
  if (before === undefined) return { ...verdict, value: review(now) };
  const former = await readCampaign(host, before);
  if (former.value === undefined) {
    return { sources: former.sources, diagnostics: former.diagnostics };
  }
  return { ...verdict, value: review(now, former.value) };
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
  return value === undefined ? { sources, diagnostics } : { sources, ...readShapes(value) };
}

/** Of paths and texts, so that moving a file counts; the same on every machine. */
function hashOf(sources: readonly SourceFile[]): string {
  const sealed = sources.filter(({ path }) => isSealed(path));
  return sha256(JSON.stringify(sealed.map(({ path, text }) => [path, text])));
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
