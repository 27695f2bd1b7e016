import { expect, test } from "vitest";
import { areTemplatesCurrent } from "../../support/generate-templates.ts";

test("the compiled templates are those of the folder: run `npm run generate`", async () => {
  expect(await areTemplatesCurrent()).toBe(true);
});
