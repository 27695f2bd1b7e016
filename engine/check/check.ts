// Shapes: every file against the JSON Schema of its kind, every compulsory file present.

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { ParsedFile } from "../source/parsed-file.ts";
import { type Memory, NO_MEMORY } from "../util/memory.ts";
import { checkShape } from "./check-shape.ts";
import { report } from "./diagnostics.ts";
import { keepSureRepairs } from "./keep-sure-repairs.ts";
import { type KindName, kinds } from "./kinds.ts";
import type { FichierEtablissements } from "./raw.ts";
import type { RawCampaign, RawFile } from "./raw-campaign.ts";
import { withholds } from "./withholds.ts";

type FilesByKind = ReadonlyMap<KindName, readonly ParsedFile[]>;

/**
 * The files of one campaign and of what outlives it, once each has the shape of its kind; one that
 * is outside the seal and has not is left out.
 * `publishedAt`: the ISO date of its publication, if any.
 */
export function check(
  files: readonly ParsedFile[],
  year: string,
  hash: string,
  publishedAt?: string,
  memory: Memory = NO_MEMORY,
): Outcome<RawCampaign> {
  const { value: byKind, diagnostics } = checkFiles(files, memory);
  const missing = [
    ...requireFile(byKind!, "categories", "commun/categories.yaml"),
    ...requireFile(byKind!, "units", "commun/unites.yaml"),
    ...requireFile(byKind!, "sources", "commun/sources.yaml"),
    ...requireFile(byKind!, "campaign", `${year}/campagne.yaml`),
    ...requireFile(byKind!, "guide", `${year}/guide.yaml`),
  ];
  const all = [...diagnostics, ...missing];
  if (all.some(withholds)) return { diagnostics: all };
  const published = publishedAt === undefined ? {} : { publishedAt };
  return { value: { ...sortOut(byKind!, year, hash), ...published }, diagnostics: all };
}

/** The demonstration establishments alone. */
export function checkEstablishments(
  files: readonly ParsedFile[],
): Outcome<readonly RawFile<FichierEtablissements>[]> {
  const { value: byKind, diagnostics } = checkFiles(files, NO_MEMORY);
  if (diagnostics.length > 0) return { diagnostics };
  return { value: raw(byKind!, "establishments"), diagnostics };
}

function checkFiles(files: readonly ParsedFile[], memory: Memory): Outcome<FilesByKind> {
  const diagnostics: Diagnostic[] = [];
  const byKind = new Map<KindName, ParsedFile[]>();
  for (const file of files) {
    const kind = kinds.find((candidate) => candidate.path.test(file.source.path));
    if (kind === undefined) {
      diagnostics.push(report.unknownFile({ file: file.source.path, start: 0, end: 1 }, {}));
      continue;
    }
    const path = file.source.path;
    const faults = memory.recall(`shape ${path}`, [file], () => checkShape(file, kind));
    diagnostics.push(...faults);
    if (kind.outsideSeal === true && faults.some(({ severity }) => severity === "error")) continue;
    byKind.set(kind.name, [...(byKind.get(kind.name) ?? []), file]);
  }
  return { value: byKind, diagnostics: keepSureRepairs(diagnostics, files) };
}

function requireFile(byKind: FilesByKind, kind: KindName, path: string): readonly Diagnostic[] {
  if (byKind.has(kind)) return [];
  return [report.missingFile({ file: path, start: 0, end: 1 }, { path })];
}

function sortOut(byKind: FilesByKind, year: string, hash: string): RawCampaign {
  return {
    stage: "raw",
    year,
    hash,
    categories: one(byKind, "categories"),
    units: one(byKind, "units"),
    sources: one(byKind, "sources"),
    campaign: one(byKind, "campaign"),
    guide: one(byKind, "guide"),
    codeLists: raw(byKind, "codeList"),
    dimensions: raw(byKind, "dimension"),
    blocks: raw(byKind, "block"),
    sheets: raw(byKind, "sheet"),
    controls: raw(byKind, "controls"),
    evolutions: raw(byKind, "evolutions"),
    kits: raw(byKind, "kit"),
    exports: raw(byKind, "export"),
    workedSubmissions: raw(byKind, "workedSubmission"),
    simulations: raw(byKind, "simulation"),
    corrections: raw(byKind, "corrections"),
    reviews: raw(byKind, "review"),
  };
}

function one<Shape>(byKind: FilesByKind, kind: KindName): RawFile<Shape> {
  return raw<Shape>(byKind, kind)[0]!;
}

/** The schema has just vouched for the shape: the one place where the type is asserted. */
function raw<Shape>(byKind: FilesByKind, kind: KindName): readonly RawFile<Shape>[] {
  return (byKind.get(kind) ?? []).map((file) => ({ file, value: file.value as Shape }));
}
