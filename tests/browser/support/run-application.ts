// The real server on a free port, with the application built from the sources and an empty store.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { build } from "vite";
import {
  compileCampaign,
  type Host,
  listCampaigns,
  readEstablishments,
} from "../../../engine/index.ts";
import { listen } from "../../../server/main.ts";
import { cachePapers } from "../../../server/papers.ts";
import { renderedPapers } from "../../../server/rendered-papers.ts";
import { type ServedCampaign, serveCampaign } from "../../../server/served-campaign.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";

export interface RunningApplication {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const CONFIG = join(import.meta.dirname, "../../../renderer/app/vite.config.ts");

/** Every campaign of the catalogue behind `host`; the application is built in a folder of its own. */
export async function runApplication(host: Host): Promise<RunningApplication> {
  const folder = await mkdtemp(join(tmpdir(), "millesime-browser-"));
  const appFolder = join(folder, "app");
  await buildForProduction(appFolder);
  const store = await openSqliteStore(join(folder, "store.sqlite"), new Date().toISOString());
  const establishments = (await readEstablishments(host)).value ?? [];
  const parts = {
    campaigns: await serveAll(host),
    establishments: establishments.map((one) => ({ ...one, demonstration: true })),
    store,
    clock: () => new Date(),
    log: pino({ level: "silent" }),
    appFolder,
    papers: cachePapers(renderedPapers),
  };
  const listening = await listen(parts, "127.0.0.1", 0);
  const close = async () => {
    await listening.close();
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { address: listening.address, close };
}

/** As people get it: under vitest, Vite would take React's other build, slower and talkative. */
async function buildForProduction(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build({ configFile: CONFIG, logLevel: "silent", build: { outDir } });
  process.env.NODE_ENV = before;
}

async function serveAll(host: Host): Promise<ReadonlyMap<string, ServedCampaign>> {
  const served = new Map<string, ServedCampaign>();
  for (const year of (await listCampaigns(host)).toReversed()) {
    const { value } = await compileCampaign(host, year);
    if (!value) throw new Error(`The campaign ${year} does not compile.`);
    served.set(year, await serveCampaign(value));
  }
  return served;
}
