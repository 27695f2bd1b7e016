// What is imported and printed: filled grids taken back, the guide and the grid as pages.

import type { Page } from "playwright-core";
import { typeInGrid } from "../../support/type-in-grid.ts";
import type { Picture } from "./picture.ts";
import type { Stage } from "./stage.ts";

const CATEGORY = "EHPAD";

export function paperPictures({ address, campaign, empty, record }: Stage): readonly Picture[] {
  const path = record(empty, "importer");
  const grid = `${address}/campagnes/${campaign.year}/grille/${CATEGORY}.xlsx?etablissement=${empty}`;
  const figures = campaign.blocks
    .flatMap(({ elements }) => elements)
    .filter(({ shape, appliesTo }) => shape.type === "number" && appliesTo.includes(CATEGORY))
    .map(({ id }) => `DI_${id}`);
  const read = (texts: readonly string[]) => (page: Page) =>
    importGrids(page, grid, figures, texts);
  return [
    { name: "import", path },
    { name: "import-lu", path, act: read(["douze"]) },
    { name: "import-contradiction", path, act: read(["12", "13"]) },
    { name: "guide", path: `/campagnes/${campaign.year}/guide.html`, folded: true },
    { name: "grille", path: `/campagnes/${campaign.year}/grille/${CATEGORY}.html`, folded: true },
  ];
}

/** One grid for each thing that is typed in its first cell; eight more are filled. */
async function importGrids(
  page: Page,
  grid: string,
  names: readonly string[],
  typed: readonly string[],
): Promise<void> {
  const bytes = new Uint8Array(await (await fetch(grid)).arrayBuffer());
  const files = await Promise.all(
    typed.map(async (text, index) => {
      const others = names.slice(1, 9).map((name, at) => [name, String(10 * (at + 1))]);
      const cells = Object.fromEntries([[names[0], text], ...others]);
      const filled = await typeInGrid(bytes, { cells });
      return { name: `grille-${index + 1}.xlsx`, mimeType: "", buffer: Buffer.from(filled) };
    }),
  );
  await page.locator("input[type=file]").setInputFiles(files);
  await page.getByRole("button", { name: /^Enregistrer/ }).waitFor();
}
