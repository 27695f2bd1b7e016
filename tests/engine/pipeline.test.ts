// Laws of the road from YAML to artefacts, on the real campaigns and on the toy one.

import fc from "fast-check";
import { expect, test } from "vitest";

import {
  compileCampaign,
  linkCampaign,
  listCampaigns,
  printDiagnostics,
} from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../support/read-catalogue.ts";

const real = readCatalogue(CATALOGUE);
const toy = readCatalogue(TOY_CATALOGUE);
const years = await listCampaigns(memoryHost(real));

test("the catalogue holds at least one campaign", () => {
  expect(years.length).toBeGreaterThan(0);
});

test.each(years)("campaign %s compiles without a word", async (year) => {
  const { diagnostics, sources, value } = await compileCampaign(memoryHost(real), year);
  expect(printDiagnostics(diagnostics, sources)).toBe("");
  expect(value?.artefacts.length).toBeGreaterThan(0);
});

test("the order of files does not change a byte", async () => {
  const [forward, backward] = await Promise.all(
    [false, true].map((reversed) => compileCampaign(memoryHost(real, reversed), years[0]!)),
  );
  expect(backward!.value!.artefacts).toEqual(forward!.value!.artefacts);
});

test("Windows line ends and a byte order mark do not change a byte", async () => {
  const windows = Object.fromEntries(
    Object.entries(toy).map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
  );
  const [unix, other] = await Promise.all(
    [toy, windows].map((files) => compileCampaign(memoryHost(files), "2031")),
  );
  expect(other!.value!.artefacts).toEqual(unix!.value!.artefacts);
});

test("the source texts are left as they were, the campaign is frozen", async () => {
  const files = readCatalogue(TOY_CATALOGUE);
  const { value } = await compileCampaign(memoryHost(files), "2031");
  expect(files).toEqual(toy);
  expect(Object.isFrozen(value!.campaign.blocks[0]!.elements[0]!.shape)).toBe(true);
});

test("every JSON artefact ends with a line end and reads back", async () => {
  const { value } = await compileCampaign(memoryHost(toy), "2031");
  for (const { path, content } of value!.artefacts) {
    expect(content.endsWith("\n"), path).toBe(true);
    if (path.endsWith(".json")) expect(() => JSON.parse(content), path).not.toThrow();
  }
});

test("an unknown year is a diagnostic, not an exception", async () => {
  const { value, diagnostics } = await linkCampaign(memoryHost(toy), "1999");
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("FORME-008");
});

const paths = Object.keys(toy).filter((path) => path.startsWith("2031/"));

/** Deletes, doubles or swaps a piece of one file: what a hurried hand does. */
const mutation = fc.record({
  path: fc.constantFrom(...paths),
  from: fc.nat(2000),
  length: fc.nat(40),
  insert: fc.oneof(
    fc.constantFrom("", ":", "[", '"', "\t", "- ", "{", "&a ", "*a", "%", "é"),
    fc.string({ maxLength: 8 }),
  ),
});

test("no edit of a valid catalogue throws, every diagnostic lies inside its file", async () => {
  await fc.assert(
    fc.asyncProperty(mutation, async ({ path, from, length, insert }) => {
      const text = toy[path]!;
      const start = from % text.length;
      const edited = text.slice(0, start) + insert + text.slice(start + length);
      const files: Record<string, string> = { ...toy, [path]: edited };
      const { value, diagnostics } = await linkCampaign(memoryHost(files), "2031");
      expect(value !== undefined || diagnostics.some(({ severity }) => severity === "error")).toBe(
        true,
      );
      for (const { at } of diagnostics) {
        expect(at.start).toBeLessThan(at.end);
        expect(at.start).toBeLessThanOrEqual(files[at.file]?.length ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
