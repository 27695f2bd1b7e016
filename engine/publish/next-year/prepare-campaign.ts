// The folder of a campaign, copied for a later year: years and dates moved, history left behind.

import { type Kind, kinds } from "../../check/kinds.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { applyFixes } from "../../source/apply-fixes.ts";
import { normalise } from "../../source/normalise.ts";
import { parse } from "../../source/parse.ts";
import { lineText, positionAt } from "../../text/position.ts";
import type { SourceFile } from "../../text/source-file.ts";
import { listYearsLeft } from "./list-years-left.ts";
import { shiftFile } from "./shift-file.ts";
import type { YearShift } from "./year-shift.ts";

export interface PreparedCampaign {
  readonly files: readonly SourceFile[];
  /** Lines that still name a year of the former campaign, to be read again. */
  readonly toReread: readonly {
    readonly path: string;
    readonly line: number;
    readonly text: string;
  }[];
}

/** What is said of the campaign itself begins anew with each. */
const LEFT_BEHIND: readonly Kind["name"][] = ["corrections", "review"];

/**
 * `sources`: the files of the year's folder, as written, without errors. `schemas`: the folder of
 * the schemas, as a file at that path of the catalogue names it. What no edit touches is kept to
 * the byte.
 */
export function prepareCampaign(
  sources: readonly SourceFile[],
  shift: YearShift,
  schemas: (path: string) => string,
): PreparedCampaign {
  const [from, to] = [shift.from, shift.from + shift.years].map((year) => `${year}/`);
  const prepared = sources.flatMap((source) => {
    const kind = kinds.find(({ path }) => path.test(source.path));
    const path = source.path.replace(from!, to!);
    // A file that no part of the campaign reads is its author's: it goes with the rest.
    if (kind === undefined) return [{ path, text: source.text, lines: [] }];
    if (LEFT_BEHIND.includes(kind.name)) return [];
    return [prepareFile(source, kind, path, shift, `${schemas(path)}/${schemaName(kind)}`)];
  });
  return {
    files: prepared.map(({ path, text }) => ({ path, text })),
    toReread: prepared.flatMap(({ path, lines }) => lines.map((line) => ({ path, ...line }))),
  };
}

function prepareFile(
  { path: former, text: written }: SourceFile,
  kind: Kind,
  path: string,
  shift: YearShift,
  schema: string,
) {
  if (kind.name === "evolutions") return { path, text: noEvolutions(shift, schema), lines: [] };
  const [file] = parse([{ path: former, text: normalise(written) }]).value ?? [];
  // Its campaign has no error: a file that cannot be read is none of it.
  if (file === undefined) return { path, text: written, lines: [] };
  const { text: before } = file.source;
  const edits = [...schemaLine(former, before, schema), ...shiftFile(file, kind.name, shift)];
  const text = applyFixes(written, edits);
  const after = normalise(text);
  const left = listYearsLeft(file, edits, shift).map((offset) => {
    const { line } = positionAt(after, moved(offset, edits));
    return { line, text: lineText(after, line).trim() };
  });
  return { path, text, lines: left.filter(({ line }, at) => line !== left[at - 1]?.line) };
}

/** Where what stood at `offset` stands after the edits. */
function moved(offset: number, edits: readonly Fix[]): number {
  return edits
    .filter(({ at }) => at.end <= offset)
    .reduce((place, { at, text }) => place + text.length - (at.end - at.start), offset);
}

/** The first line that gives text editors their help: added, or put right for its kind. */
function schemaLine(path: string, text: string, schema: string): readonly Fix[] {
  const [line = "", address] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? [];
  const at = { file: path, start: 0, end: line.length };
  if (address === undefined) return [{ at, text: `# yaml-language-server: $schema=${schema}\n` }];
  if (lastPart(address) === lastPart(schema)) return [];
  return [{ at, text: `# yaml-language-server: $schema=${schema}` }];
}

function schemaName({ schema }: Kind): string {
  return lastPart(schema.$id ?? "");
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

function noEvolutions({ from, years }: YearShift, schema: string): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# Ce que la campagne ${from + years} dit des données de la campagne ${from} : renommées, réunies, partagées, déplacées,`,
    "# ou dont la série est rompue. Une donnée dont le code n'a pas changé se retrouve d'elle-même.",
    "evolutions: []",
    "",
  ].join("\n");
}
