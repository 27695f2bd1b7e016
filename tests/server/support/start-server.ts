// A real server on a free port, made of the small campaign and a store of one's choice.

import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { AppParts } from "../../../server/app-parts.ts";
import { listen } from "../../../server/main.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";
import { establishments, smallCompilation } from "./small-campaign.ts";

export const NOW = "2031-05-02T08:00:00.000Z";

export interface TestServer {
  readonly parts: AppParts;
  /** « http://localhost:3000 » */
  readonly address: string;
  readonly get: (path: string) => Promise<Response>;
  readonly request: (path: string, init: RequestInit) => Promise<Response>;
  readonly put: (finess: string, item: string, body: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** `changes` replaces any part: the clock, the establishments, the papers. */
export async function startServer(changes: Partial<AppParts> = {}): Promise<TestServer> {
  const parts = { ...(await smallParts()), ...changes };
  const { address, close } = await listen(parts, "127.0.0.1", 0);
  const request = (path: string, init: RequestInit) => fetch(`${address}${path}`, init);
  return {
    parts,
    address,
    request,
    get: (path) => request(path, {}),
    put: (finess, item, body) =>
      request(`/api/campaigns/2031/establishments/${finess}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    close: async () => {
      await close();
      await parts.store.close();
    },
  };
}

export async function smallParts(path = ":memory:"): Promise<AppParts> {
  return {
    campaigns: new Map([["2031", await serveCampaign(smallCompilation())]]),
    establishments: establishments.map((one) => ({ ...one, demonstration: true })),
    store: await openSqliteStore(path, NOW),
    clock: () => new Date(NOW),
    log: pino({ level: "silent" }),
    appFolder: fileURLToPath(new URL("./small-application", import.meta.url)),
    papers: {
      grid: async (plan, request) =>
        new TextEncoder().encode(JSON.stringify({ grid: plan.category.code, ...request })),
      guide: async (plan, format) => new TextEncoder().encode(`${plan.campaign} ${format}`),
      record: async ({ establishment, answers, standing, printedOn }, format) =>
        new TextEncoder().encode(
          JSON.stringify({ establishment, answers, standing, printedOn, format }),
        ),
      changes: async ({ campaign, formerCampaign, category }, format) =>
        new TextEncoder().encode(JSON.stringify({ campaign, formerCampaign, category, format })),
      kitPage: async (plan, page) =>
        new TextEncoder().encode(JSON.stringify({ category: plan.category.code, ...page })),
      kit: async ({ plan, before }) =>
        new TextEncoder().encode(JSON.stringify({ kit: plan.category.code, before: before?.year })),
    },
  };
}
