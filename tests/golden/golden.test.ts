// What the toy campaign becomes, file by file. `npm run record` rewrites; read the difference.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

import { compileCampaign } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../support/read-catalogue.ts";

const EXPECTED = join(import.meta.dirname, "toy/expected");
const recording = process.env.RECORD !== undefined;

const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
const artefacts = new Map(
  value!.artefacts.map(({ path, content }) => [path, withoutRuntime(content)]),
);

if (recording) {
  rmSync(EXPECTED, { recursive: true, force: true });
  for (const [path, content] of artefacts) {
    mkdirSync(dirname(join(EXPECTED, path)), { recursive: true });
    writeFileSync(join(EXPECTED, path), content);
  }
}

test("no artefact is missing, none is left over", () => {
  const recorded = existsSync(EXPECTED)
    ? readdirSync(EXPECTED, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(EXPECTED.length + 1)
            .replaceAll("\\", "/"),
        )
    : [];
  expect(recorded.sort()).toEqual([...artefacts.keys()].sort());
});

test.each([...artefacts.keys()])("%s", (path) => {
  expect(artefacts.get(path)).toBe(readFileSync(join(EXPECTED, path), "utf8"));
});

/** The runtime is engine/calculation, tested there: a golden of it would hide every other change. */
function withoutRuntime(content: string): string {
  return content.replace(/^const runtime = .*$/m, "const runtime = /* engine/calculation */;");
}
