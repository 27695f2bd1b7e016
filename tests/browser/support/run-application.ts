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
import type { AppParts } from "../../../server/app-parts.ts";
import { listen } from "../../../server/main.ts";
import { cachePapers } from "../../../server/papers.ts";
import { renderedPapers } from "../../../server/rendered-papers.ts";
import { type ServedCampaign, serveCampaign } from "../../../server/served-campaign.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";

export interface RunningApplication {
  readonly address: string;
  /** Nothing answers at its address until `start`, on the same file. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const CONFIG = join(import.meta.dirname, "../../../renderer/app/vite.config.ts");

/** Every campaign of the catalogue behind `host`; the application is built in a folder of its own. */
export async function runApplication(host: Host): Promise<RunningApplication> {
  const folder = await mkdtemp(join(tmpdir(), "millesime-browser-"));
  const appFolder = join(folder, "app");
  await buildForProduction(appFolder);
  const establishments = (await readEstablishments(host)).value ?? [];
  const parts = {
    campaigns: await serveAll(host),
    establishments: establishments.map((one) => ({ ...one, demonstration: true })),
    clock: () => new Date(),
    log: pino({ level: "silent" }),
    appFolder,
    papers: cachePapers(renderedPapers),
  };
  const file = join(folder, "store.sqlite");
  let running = await serve(parts, file, 0);
  const { address } = running;
  return {
    address,
    stop: () => running.stop(),
    start: async () => {
      running = await serve(parts, file, Number(new URL(address).port));
    },
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(parts: Omit<AppParts, "store">, file: string, port: number) {
  const store = await openSqliteStore(file, new Date().toISOString());
  const { address, close } = await listen({ ...parts, store }, "127.0.0.1", port);
  const stop = async () => {
    await close();
    await store.close();
  };
  return { address, stop };
}

/** As people get it: under vitest, Vite would take React's other build, slower and talkative. */
async function buildForProduction(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build({ configFile: CONFIG, logLevel: "silent", build: { outDir } });
  process.env.NODE_ENV = before;
}

/** Newest first, each with the campaign of the year before it. */
async function serveAll(host: Host): Promise<ReadonlyMap<string, ServedCampaign>> {
  const served: (readonly [string, ServedCampaign])[] = [];
  for (const year of await listCampaigns(host)) {
    const { value, diagnostics } = await compileCampaign(host, year);
    if (!value) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    served.push([year, await serveCampaign(value, served.at(-1)?.[1].campaign)]);
  }
  return new Map(served.toReversed());
}
