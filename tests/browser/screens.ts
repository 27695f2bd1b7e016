// `npm run screens`: a picture of every page at 1280 and 390 px, light and dark, into screens/.
// For eyes, not for comparison: pixels differ from one machine to the next.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Campaign, linkCampaign, listCampaigns } from "../../engine/index.ts";
import { launchChromium } from "../support/chromium.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { typeInGrid } from "../support/type-in-grid.ts";
import { runApplication } from "./support/run-application.ts";

const FOLDER = join(import.meta.dirname, "../../screens");
const WIDTHS = [1280, 390];
const SCHEMES = ["light", "dark"] as const;

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** The first screen only, for what is told at the top. */
  readonly folded?: boolean;
}

async function main(): Promise<void> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const year = (await listCampaigns(host)).at(-1)!;
  const campaign = (await linkCampaign(host, year)).value!;
  const application = await runApplication(host);
  const browser = await launchChromium();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const pictures = await picturesOf(application.address, campaign);
  for (const picture of pictures) await takeAll(browser, application.address, picture);
  await browser.close();
  await application.close();
  process.stdout.write(
    `${pictures.length * WIDTHS.length * SCHEMES.length} pictures in screens/\n`,
  );
}

async function takeAll(browser: Browser, address: string, picture: Picture): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
        locale: "fr-FR",
        timezoneId: "Europe/Paris",
      });
      const page = await context.newPage();
      page.on("dialog", (dialog) => dialog.accept());
      await page.goto(address + picture.path, { waitUntil: "networkidle" });
      await picture.act?.(page);
      const path = join(FOLDER, `${picture.name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: !picture.folded });
      await context.close();
    }
  }
}

/** One establishment is filled from the catalogue's worked submission, another is left empty. */
async function picturesOf(address: string, campaign: Campaign): Promise<readonly Picture[]> {
  const api = `${address}/api/campaigns/${campaign.year}/establishments`;
  const establishments: readonly { finess: string; category: string }[] = await (
    await fetch(api)
  ).json();
  const [empty, filled] = establishments;
  const worked = campaign.workedSubmissions.find(
    ({ submission }) => submission.category === filled!.category,
  );
  for (const [item, value] of Object.entries(worked?.submission.answers ?? {})) {
    await fetch(`${api}/${filled!.finess}/answers/${item}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ value, version: 0 }),
    });
  }
  const blocks = campaign.blocks.filter(({ elements }) =>
    elements.some(({ appliesTo }) => appliesTo.includes(filled!.category)),
  );
  const record = (finess: string, section: string) => `/${campaign.year}/${finess}/${section}`;
  const first = record(empty!.finess, blocks[0]!.id);
  const grid = `${address}/campagnes/${campaign.year}/grille/${empty!.category}.xlsx?etablissement=${empty!.finess}`;
  const figures = campaign.blocks
    .flatMap(({ elements }) => elements)
    .filter(
      ({ shape, appliesTo }) => shape.type === "number" && appliesTo.includes(empty!.category),
    )
    .map(({ id }) => `DI_${id}`);
  return [
    { name: "accueil", path: "/" },
    { name: "inconnue", path: "/nulle-part" },
    { name: "vide", path: first },
    ...blocks.map(({ id }) => ({ name: `rempli-${id}`, path: record(filled!.finess, id) })),
    { name: "rempli-haut", path: record(filled!.finess, blocks[0]!.id), folded: true },
    { name: "faute", path: first, act: typeWrongly, folded: true },
    { name: "hors-ligne", path: first, act: typeOffline, folded: true },
    { name: "import", path: record(empty!.finess, "importer") },
    {
      name: "import-lu",
      path: record(empty!.finess, "importer"),
      act: (page) => importGrids(page, grid, figures, ["douze"]),
    },
    {
      name: "import-contradiction",
      path: record(empty!.finess, "importer"),
      act: (page) => importGrids(page, grid, figures, ["12", "13"]),
    },
    { name: "guide", path: `/campagnes/${campaign.year}/guide.html`, folded: true },
    {
      name: "grille",
      path: `/campagnes/${campaign.year}/grille/${filled!.category}.html`,
      folded: true,
    },
  ];
}

async function typeWrongly(page: Page): Promise<void> {
  await page.getByRole("textbox").first().fill("douze");
  await page.keyboard.press("Enter");
}

async function typeOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.getByRole("textbox").first().fill("12");
  await page.keyboard.press("Tab");
  await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
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

await main();
