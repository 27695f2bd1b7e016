// `npm run pages`: the pages of every printed document as pictures, side by side, into pages/.
// For eyes, not for comparison. Words after `--` keep the documents whose name holds one of them.

import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { listPapers, type PrintedPaper } from "../support/list-papers.ts";

const FOLDER = join(import.meta.dirname, "../../pages");
const DOTS_PER_INCH = "75";
/** A guide has some 170 pages: its cover, contents and first fiches are what one looks at. */
const MOST_PAGES = 24;
const COLUMNS = 6;
const PAGE_WIDTH = 420;

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const papers = (await listPapers()).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const browser = await launchChromium();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const paper of papers) await draw(browser, paper);
  await browser.close();
  process.stdout.write(`${papers.length} documents in pages/\n`);
}

/** The document, a picture per page, and one of all of them. */
async function draw(browser: Browser, { name, print }: PrintedPaper): Promise<void> {
  const slug = name.replace(/[^\w]+/g, "-");
  const file = join(FOLDER, `${slug}.pdf`);
  const folder = join(FOLDER, slug);
  await mkdir(folder);
  await writeFile(file, print());
  const limits = ["-r", DOTS_PER_INCH, "-l", String(MOST_PAGES)];
  execFileSync("pdftoppm", ["-png", ...limits, file, join(folder, "page")], { stdio: "ignore" });
  const names = (await readdir(folder)).sort();
  const pictures = await Promise.all(
    names.map(async (one) => (await readFile(join(folder, one))).toString("base64")),
  );
  const columns = Math.min(COLUMNS, pictures.length);
  const page = await browser.newPage({ viewport: { width: columns * PAGE_WIDTH, height: 600 } });
  await page.setContent(sideBySide(pictures, columns));
  await page.screenshot({ path: join(FOLDER, `${slug}.png`), fullPage: true });
  await page.close();
}

function sideBySide(pictures: readonly string[], columns: number): string {
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png}">`).join("");
  return `<body style="margin:0;padding:8px;background:#999;display:grid;gap:8px;
    grid-template-columns:repeat(${columns},1fr)"><style>img{width:100%}</style>${images}</body>`;
}

await main();
