// Broken catalogues: one fault each, the expected diagnostic at the expected place, nothing else.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { isSealed } from "../../../engine/check/kinds.ts";
import { type Diagnostic, linkCampaign, readEstablishments } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { publish } from "../../support/publish.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly replace?: string;
  readonly by?: string;
  /** Other files, whole: what the fault needs around it. */
  readonly around?: Readonly<Record<string, string>>;
  /** The fault stands where no marker can: in text that the edit removed or did not touch. */
  readonly pointsAt?: string;
  readonly at?: { readonly in?: string; readonly text: string; readonly occurrence?: string };
  /** Other diagnostics are true too: the edit breaks more than one thing. */
  readonly keepOnly?: string;
  /** The catalogue was published before the edit. */
  readonly published?: boolean;
  /** How many times it is expected, when each is a fault of its own. */
  readonly count?: number;
  readonly expect: {
    readonly code: string;
    readonly message?: string;
    readonly hint?: string;
    readonly related?: string;
  };
}

const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8"));
const toy = readCatalogue(TOY_CATALOGUE);
const published = await publish(toy, "2031");

test("the toy catalogue itself has nothing to report", async () => {
  expect((await linkCampaign(memoryHost(toy), "2031")).diagnostics).toEqual([]);
});

test.each(cases)("$name", async (one) => {
  const { files, start } = breakCatalogue(one);
  const host = memoryHost(files);
  // No campaign reads the establishments that it is shown with.
  const isShownWith = one.file.startsWith("demonstration/");
  const { diagnostics, value } = await (isShownWith
    ? readEstablishments(host)
    : linkCampaign(host, "2031"));
  const kept = diagnostics.filter(
    ({ code }) => one.keepOnly === undefined || code === one.keepOnly,
  );
  expect(kept.map(({ code }) => code)).toEqual(Array(one.count ?? 1).fill(one.expect.code));
  const found = kept[0]!;
  expect(found.at.file).toBe(one.at?.in ?? one.file);
  if (start !== undefined) expect(found.at.start).toBe(start);
  expectWords(found, one.expect);
  if (found.severity === "error") expect(value === undefined).toBe(isSealed(found.at.file));
});

function expectWords(found: Diagnostic, expected: Case["expect"]): void {
  const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ") ?? "";
  if (expected.message) expect(plain(found.message)).toContain(expected.message);
  if (expected.hint) expect(plain(found.hint)).toContain(expected.hint);
  if (expected.related) expect(found.related?.[0]?.at.file).toBe(expected.related);
}

/** Texts too big to be written in the cases. */
const SIZES: Readonly<Record<string, string>> = {
  "{{long}}": `▸evolutions: [] # ${"x".repeat(1_000_001)}`,
  "{{deep}}": `▸${"[".repeat(20_000)}`,
};

function breakCatalogue(one: Case): {
  readonly files: Record<string, string>;
  readonly start?: number;
} {
  const files: Record<string, string> = { ...(one.published ? published : toy), ...one.around };
  if (one.by === undefined) {
    delete files[one.file];
    return { files };
  }
  const whole = files[one.file] ?? "";
  if (one.replace !== undefined) expect(whole.split(one.replace)).toHaveLength(2);
  const by = SIZES[one.by] ?? one.by;
  const marked = one.replace === undefined ? by : whole.replace(one.replace, () => by);
  const text = marked.replace("▸", "").replace("◂", "");
  files[one.file] = text;
  if (one.at !== undefined) {
    const within = files[one.at.in ?? one.file]!;
    const line = within.indexOf(one.at.occurrence ?? one.at.text);
    return { files, start: within.indexOf(one.at.text, line) };
  }
  if (one.pointsAt !== undefined) return { files, start: text.indexOf(one.pointsAt) };
  const start = marked.indexOf("▸");
  return start === -1 ? { files } : { files, start };
}
