// Broken catalogues: one fault each, the expected diagnostic at the expected place, nothing else.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { type Diagnostic, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly replace?: string;
  readonly by?: string;
  /** The fault stands where no marker can: in text that the edit removed or did not touch. */
  readonly pointsAt?: string;
  readonly at?: { readonly in?: string; readonly text: string; readonly occurrence?: string };
  /** Other diagnostics are true too: the edit breaks more than one thing. */
  readonly keepOnly?: string;
  readonly expect: {
    readonly code: string;
    readonly message?: string;
    readonly hint?: string;
    readonly related?: string;
  };
}

const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8"));
const toy = readCatalogue(TOY_CATALOGUE);

test("the toy catalogue itself has nothing to report", async () => {
  expect((await linkCampaign(memoryHost(toy), "2031")).diagnostics).toEqual([]);
});

test.each(cases)("$name", async (one) => {
  const { files, start } = breakCatalogue(one);
  const { diagnostics, value } = await linkCampaign(memoryHost(files), "2031");
  const kept = diagnostics.filter(
    ({ code }) => one.keepOnly === undefined || code === one.keepOnly,
  );
  expect(kept.map(({ code }) => code)).toEqual([one.expect.code]);
  const found = kept[0]!;
  expect(found.at.file).toBe(one.at?.in ?? one.file);
  if (start !== undefined) expect(found.at.start).toBe(start);
  expectWords(found, one.expect);
  if (found.severity === "error") expect(value).toBeUndefined();
});

function expectWords(found: Diagnostic, expected: Case["expect"]): void {
  const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ") ?? "";
  if (expected.message) expect(plain(found.message)).toContain(expected.message);
  if (expected.hint) expect(plain(found.hint)).toContain(expected.hint);
  if (expected.related) expect(found.related?.[0]?.at.file).toBe(expected.related);
}

function breakCatalogue(one: Case): {
  readonly files: Record<string, string>;
  readonly start?: number;
} {
  const files = { ...toy };
  if (one.by === undefined) {
    delete files[one.file];
    return { files };
  }
  const whole = files[one.file]!;
  if (one.replace !== undefined) expect(whole.split(one.replace)).toHaveLength(2);
  const marked = one.replace === undefined ? one.by : whole.replace(one.replace, () => one.by!);
  const text = marked.replace("▸", "").replace("◂", "");
  files[one.file] = text;
  if (one.at !== undefined) {
    const within = files[one.at.in ?? one.file]!;
    const line = within.indexOf(one.at.occurrence ?? one.at.text);
    return { files, start: within.indexOf(one.at.text, line) };
  }
  if (one.pointsAt !== undefined) return { files, start: text.indexOf(one.pointsAt) };
  return { files, start: marked.indexOf("▸") };
}
