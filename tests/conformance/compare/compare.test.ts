// Pairs of campaigns: what changed is named, with its consequence, and nothing else is.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Campaign, compareCampaigns, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

interface Edit {
  readonly file: string;
  /** The new text of the file, or the file that it is first a copy of. */
  readonly text?: string;
  readonly copyOf?: string;
  readonly replace?: string;
  readonly by?: string;
  readonly replaceAll?: Readonly<Record<string, string>>;
  readonly removeItem?: string;
  readonly dropExamples?: boolean;
}

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly evolutions?: string;
  readonly expect: readonly (readonly [string, string, string])[];
}

const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8"));
const toy = readCatalogue(TOY_CATALOGUE);

/** The toy campaign one year later: same folder, no worked submission, nothing said of last year. */
function nextYear(evolutions: string | undefined): Record<string, string> {
  const files: Record<string, string> = { ...toy };
  for (const [path, text] of Object.entries(toy)) {
    if (!path.startsWith("2031/") || path.startsWith("2031/dossiers/")) continue;
    files[path.replace("2031/", "2032/")] = text
      .replaceAll("2031", "2032")
      .replaceAll("2030", "2031");
  }
  const said = evolutions === undefined ? " []" : `\n  ${evolutions}`;
  files["2032/evolutions.yaml"] = `evolutions:${said}\n`;
  return files;
}

function apply(files: Record<string, string>, edit: Edit): void {
  const path = `2032/${edit.file}`;
  const source = edit.copyOf === undefined ? path : `2032/${edit.copyOf}`;
  let text = edit.text ?? files[source]!;
  if (edit.replace !== undefined) {
    expect(text).toContain(edit.replace);
    text = text.replace(edit.replace, edit.by!);
  }
  for (const [from, to] of Object.entries(edit.replaceAll ?? {})) text = text.replaceAll(from, to);
  if (edit.removeItem !== undefined) {
    text = text.replace(new RegExp(`  ${edit.removeItem}:\\n(?:    .*\\n)+`), "");
  }
  if (edit.dropExamples) text = text.replace(/exemples:\n(?: {2}.*\n)+/, "");
  files[path] = text;
}

async function link(files: Record<string, string>, year: string): Promise<Campaign> {
  const { value, diagnostics } = await linkCampaign(memoryHost(files), year);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return value!;
}

test.each(cases)("$name", async ({ edits, evolutions, expect: expected }) => {
  const files = nextYear(evolutions);
  for (const edit of edits) apply(files, edit);
  const [before, after] = [await link(files, "2031"), await link(files, "2032")];
  const changes = compareCampaigns(before, after).filter(({ kind }) => kind !== "datesChanged");
  expect(changes.map(({ kind, subject, consequence }) => [kind, subject.id, consequence])).toEqual(
    expected,
  );
  for (const { sentence } of changes) expect(sentence).not.toMatch(/undefined|\[object|« »/);
});

test("a campaign does not differ from itself", async () => {
  const campaign = await link(toy, "2031");
  expect(compareCampaigns(campaign, campaign)).toEqual([]);
});
