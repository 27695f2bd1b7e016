// What the two READMEs show is true: their fiches compile, their commands exist.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { compileCampaign, printDiagnostics } from "../engine/index.ts";
import { memoryHost } from "./support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "./support/read-catalogue.ts";

const ROOT = join(import.meta.dirname, "..");
const YEAR = "2023";
const readmes = ["README.md", "catalogue/README.md"].map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), "utf8"),
}));

const sheets = readmes.flatMap(({ path, text }) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map((match) => match[1]!)
    .filter((block) => /^indicateur:/m.test(block))
    .map((block) => ({ path, block, id: /^indicateur: (\w+)/m.exec(block)![1]! })),
);

test("each README shows a fiche", () => {
  expect(new Set(sheets.map(({ path }) => path))).toEqual(new Set(readmes.map(({ path }) => path)));
});

test.each(sheets)(
  "the fiche $id of $path stands in for the catalogue's own",
  async ({ block, id }) => {
    const files = readCatalogue(CATALOGUE);
    const own = Object.keys(files).find((path) =>
      new RegExp(`^indicateur: ${id}\\b`, "m").test(files[path]!),
    );
    expect(own).toBeDefined();
    const host = memoryHost({ ...files, [own!]: block });
    const { value, diagnostics, sources } = await compileCampaign(host, YEAR);
    expect(printDiagnostics(diagnostics, sources)).toBe("");
    expect(value).toBeDefined();
  },
);

test("the commands that the READMEs name are those of the program", async () => {
  const { commands } = await import("../server/cli/commands/commands.ts");
  const named = readmes.flatMap(({ text }) =>
    [...text.matchAll(/\bmillesime ([a-z]+)\b/g)].map((match) => match[1]!),
  );
  const known = commands.map(({ name }) => name);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !readmes[0]!.text.includes(`millesime ${name}`))).toEqual([]);
});
