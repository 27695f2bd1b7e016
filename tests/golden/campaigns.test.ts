// What the real campaigns become, block by block. `npm run record` rewrites; read the difference.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileCampaign, listCampaigns } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { arrangeCampaign } from "./arrange-campaign.ts";

const GOLDENS = join(import.meta.dirname, "campaigns");
/** Beyond, nobody reads a difference. */
const LARGEST = 200_000;

const host = memoryHost(readCatalogue(CATALOGUE));

describe.each(await listCampaigns(host))("%s", async (year) => {
  const folder = join(GOLDENS, year);
  const { value } = await compileCampaign(host, year);
  const arranged = arrangeCampaign(value!.artefacts, value!.campaign.hash);
  if (process.env.RECORD !== undefined) record(folder, arranged);

  test("no file is missing, none is left over", () => {
    expect(filesOf(folder)).toEqual([...arranged.keys()].sort());
  });

  test("every file is small enough to be read", () => {
    const sizes = [...arranged].map(([path, text]) => [path, Buffer.byteLength(text)] as const);
    expect(sizes.filter(([, size]) => size > LARGEST)).toEqual([]);
  });

  test.each([...arranged.keys()])("%s", (path) => {
    expect(arranged.get(path)).toBe(readFileSync(join(folder, path), "utf8"));
  });
});

function record(folder: string, arranged: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of arranged) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
