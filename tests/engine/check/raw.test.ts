import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { generateRaw } from "../../support/generate-raw.ts";

const committed = readFileSync(join(import.meta.dirname, "../../../engine/check/raw.ts"), "utf8");

test("the types of the YAML files are those of the schemas: run `npm run generate`", async () => {
  expect(committed).toBe(await generateRaw());
});
