// An id is a name: another one, written everywhere instead, changes nothing but names.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Compilation, compileCampaign } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";

const YEAR = "2023";
const texts = readCatalogue(CATALOGUE);
const original = await compile(texts);
const ids = renameable(original);

async function compile(files: Readonly<Record<string, string>>): Promise<Compilation> {
  const { value, diagnostics } = await compileCampaign(memoryHost(files), YEAR);
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return value;
}

/** Ids of items, indicators and controls that are no word of a text, and name nothing else. */
function renameable({ campaign: { program } }: Compilation): readonly string[] {
  const { elements, results, controls } = program;
  const taken = new Set(
    elements.flatMap(({ cells, options = [] }) => [
      ...options,
      ...cells.flatMap(({ line = "", column = "" }) => [line, column]),
    ]),
  );
  const names = [
    ...elements.map(({ id }) => id),
    ...results.map(({ indicator }) => indicator),
    ...controls.map(({ control }) => control),
  ];
  return [...new Set(names)].filter((id) => id.includes("_") && !taken.has(id));
}

/** Each chosen id becomes its rank in the list, wherever it stands as a whole word. */
function createRenaming(chosen: readonly string[]): (text: string) => string {
  const words = new RegExp(`(?<![\\p{L}\\d_])(?:${chosen.join("|")})(?![\\p{L}\\d_])`, "gu");
  return (text) => text.replaceAll(words, (id) => `autre_nom_${ids.indexOf(id)}`);
}

function artefact({ artefacts }: Compilation, path: string): string {
  return artefacts.find((one) => one.path === path)!.content;
}

test("there are ids enough to rename", () => {
  expect(ids.length).toBeGreaterThan(100);
});

test("renamed ids change neither nodes, nor slots, nor code, and data by their names only", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...ids], { minLength: 1 }), async (chosen) => {
      const rename = createRenaming(chosen);
      const renamed = await compile(
        Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, rename(text)])),
      );
      const { program } = original.campaign;
      const after = renamed.campaign.program;
      expect(after.hash).not.toBe(program.hash);
      expect(after.nodes).toEqual(program.nodes);
      const rehash = (text: string): string => text.replaceAll(program.hash, after.hash);
      expect(JSON.stringify(after)).toBe(rehash(rename(JSON.stringify(program))));
      expect(artefact(renamed, "columns.js")).toBe(rehash(artefact(original, "columns.js")));
      const module = artefact(original, "calculation.js");
      expect(artefact(renamed, "calculation.js")).toBe(rehash(rename(module)));
      const [code] = module.split("export const program = ");
      expect(artefact(renamed, "calculation.js").startsWith(code!)).toBe(true);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
