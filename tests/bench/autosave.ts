// One answer saved as the application saves it, through the real route on a SQLite file, beside the
// same rows written in bare transactions by the same driver with the same durability.
//
// What is measured: writes acknowledged a second. The route is asked by eight connections kept open,
// from the same process, so that the client's own work weighs on it; the bare driver is asked in a
// loop. Rounds alternate; each file is read back at the end, and must hold what was acknowledged.

import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { compileCampaign, listCampaigns, readEstablishments } from "../../engine/index.ts";
import type { AppParts } from "../../server/app-parts.ts";
import { listen } from "../../server/main.ts";
import { cachePapers } from "../../server/papers.ts";
import { renderedPapers } from "../../server/rendered-papers.ts";
import { serveCampaign } from "../../server/served-campaign.ts";
import { openSqliteDatabase } from "../../server/store/sqlite-database.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { printTable } from "./util/print-table.ts";

const ROUNDS = 7;
const WRITES = 400;
const CONNECTIONS = 8;
const SHARE = 0.5;

type Writer = (count: number) => Promise<void>;

export async function benchAutosave(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "millesime-autosave-"));
  const route = await openRoute(join(folder, "route.sqlite"));
  const bare = await openBare(join(folder, "bare.sqlite"));
  const rates = { bare: [] as number[], route: [] as number[], ratio: [] as number[] };
  await bare.write(WRITES);
  await route.write(WRITES);
  for (let round = 0; round < ROUNDS; round += 1) {
    const driver = await rate(bare.write);
    const ours = await rate(route.write);
    rates.bare.push(driver);
    rates.route.push(ours);
    rates.ratio.push(ours / driver);
  }
  await bare.close();
  await route.close();
  await rm(folder, { recursive: true });
  const share = median(rates.ratio);
  printTable("Autosave, writes a second", [
    ["", "median", "to the driver", "budget"],
    ["bare driver, one transaction each", median(rates.bare).toFixed(0), "1.00", ""],
    [
      "PUT …/answers/:item",
      median(rates.route).toFixed(0),
      share.toFixed(2),
      `≥ ${SHARE} ${share >= SHARE ? "ok" : "UNDER"}`,
    ],
  ]);
}

async function rate(write: Writer): Promise<number> {
  const started = performance.now();
  await write(WRITES);
  return (WRITES * 1000) / (performance.now() - started);
}

interface Contender {
  readonly write: Writer;
  /** Throws when the file does not hold what was acknowledged. */
  readonly close: () => Promise<void>;
}

/** Each connection writes an answer of its own establishment, over and over. */
async function openRoute(file: string): Promise<Contender> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const year = (await listCampaigns(host)).at(-1)!;
  const served = await serveCampaign((await compileCampaign(host, year)).value!);
  const establishments = (await readEstablishments(host)).value ?? [];
  const store = await openSqliteStore(file, new Date().toISOString());
  const parts: AppParts = {
    campaigns: new Map([[year, served]]),
    establishments: establishments.map((one) => ({ ...one, demonstration: true })),
    store,
    clock: () => new Date(),
    log: pino({ level: "silent" }),
    appFolder: file,
    papers: cachePapers(renderedPapers),
  };
  const { address, close } = await listen(parts, "127.0.0.1", 0);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const places = establishments.slice(0, CONNECTIONS).map(({ finess, category }) => {
    const elements = served.campaign.blocks.flatMap((block) => block.elements);
    const { id } = elements.find(
      ({ shape, appliesTo }) =>
        shape.type === "number" &&
        shape.value.maximum === undefined &&
        appliesTo.includes(category),
    )!;
    const path = `/api/campaigns/${year}/establishments/${finess}/answers/${id}`;
    return { path, finess, item: id, version: 0 };
  });
  const write: Writer = async (count) => {
    await Promise.all(
      places.map(async (place) => {
        for (let done = 0; done < count / CONNECTIONS; done += 1) {
          const body = JSON.stringify({ value: place.version + 1, version: place.version });
          place.version = await put(agent, address + place.path, body);
        }
      }),
    );
  };
  return {
    write,
    close: async () => {
      agent.destroy();
      await close();
      for (const { finess, item, version } of places) {
        const record = await store.readRecord({ year, finess });
        if (record?.answers.get(item)?.value !== version) throw new Error(`${finess} lost writes`);
      }
      await store.close();
    },
  };
}

function put(agent: Agent, address: string, body: string): Promise<number> {
  const headers = { "Content-Type": "application/json", "Content-Length": body.length };
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, method: "PUT", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text).version);
        else reject(new Error(text));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The rows that one answer takes, and nothing else: the answer, its line of history. */
async function openBare(file: string): Promise<Contender> {
  await (await openSqliteStore(file, new Date().toISOString())).close();
  const database = await openSqliteDatabase(file);
  const run = (sql: string, ...values: readonly unknown[]) => database.prepare(sql).run(values);
  const key = ["2031", "990000001"];
  run("INSERT INTO records VALUES (?, ?, ?, ?, ?)", ...key, "hash", "ALPHA", "2031-01-01");
  let version = 0;
  const write: Writer = async (count) => {
    for (let done = 0; done < count; done += 1) {
      const before = String(version);
      version += 1;
      run("begin");
      run(
        `INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
          SET value = excluded.value, version = excluded.version, saved_at = excluded.saved_at`,
        ...key,
        "effectif",
        String(version),
        version,
        "2031-01-01",
      );
      run(
        `INSERT INTO history (year, finess, item, version, campaign_hash, author, saved_at,
          value_before, value_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...key,
        "effectif",
        version,
        "hash",
        "bench",
        "2031-01-01",
        before,
        String(version),
      );
      run("commit");
    }
  };
  return {
    write,
    close: async () => {
      const [row] = database.prepare("SELECT version FROM answers").all([]) as {
        version: number;
      }[];
      database.close();
      if (row?.version !== version) throw new Error("The bare driver lost writes");
    },
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
