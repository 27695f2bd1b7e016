// The toy campaign served, with a year before it: controls, a common question, hidden questions.

import { compileCampaign } from "../../../engine/index.ts";
import type { AppParts } from "../../../server/app-parts.ts";
import { type ServedCampaign, serveCampaign } from "../../../server/served-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { startServer, type TestServer } from "./start-server.ts";

export const FOYER = "990000011";
export const SERVICE = "990000029";
export const BODY = "990000995";
export const ESTABLISHMENT = `/api/campaigns/2031/establishments/${FOYER}`;

/** What a FOYER may sign: everything that is required, and no control speaks. */
export const COMPLETE: Readonly<Record<string, unknown>> = {
  effectif: 40,
  effectif_par_age: { adultes: 30, aines: 10 },
  accueil: {
    permanent: { places: 40, journees: 14235 },
    temporaire: { places: 0, journees: 0 },
  },
  sorties: 3,
  durees: 540,
  protection: "non",
  statut_juridique: "public",
  etp_par_metier: { soin: 10, infirmier: 4, autre_soin: 6, accueil: 2 },
  charges: 900_000,
  aides: ["public"],
  derniere_visite: "2029-05-14",
  accords: [{ objet: "Temps" }],
};

export interface ToyServer extends TestServer {
  /** `path` is relative to the FOYER. */
  readonly json: (path: string) => ReturnType<Response["json"]>;
  readonly send: (
    method: "PUT" | "POST",
    path: string,
    body: unknown,
    author?: string,
  ) => Promise<Response>;
  /** Answers, or erases with null, whatever stands there. */
  readonly answer: (answers: Readonly<Record<string, unknown>>, at?: StoredAt) => Promise<void>;
}

export interface StoredAt {
  readonly year?: string;
  readonly finess?: string;
  readonly author?: string;
}

/** By year, newest first: 2031 follows 2030, whose questions are the same. `edit` changes any file. */
export async function serveToy(
  edit: (text: string, path: string) => string = (text) => text,
): Promise<ReadonlyMap<string, ServedCampaign>> {
  const files = Object.fromEntries(
    Object.entries(readCatalogue(TOY_CATALOGUE)).map(([path, text]) => [path, edit(text, path)]),
  );
  const before = Object.entries(files)
    .filter(([path]) => path.startsWith("2031/") && !path.includes("evolutions"))
    .map(([path, text]) => [
      path.replace("2031/", "2030/"),
      text.replaceAll("2030", "2029").replaceAll("2031", "2030"),
    ]);
  const host = memoryHost({ ...files, ...Object.fromEntries(before) });
  const former = (await compileCampaign(host, "2030")).value!;
  const served = await serveCampaign((await compileCampaign(host, "2031")).value!, former.campaign);
  return new Map([
    ["2031", served],
    ["2030", await serveCampaign(former)],
  ]);
}

export async function startToyServer(
  campaigns: ReadonlyMap<string, ServedCampaign>,
  changes: Partial<AppParts> = {},
): Promise<ToyServer> {
  const server = await startServer({
    campaigns,
    establishments: [place(FOYER, "FOYER"), place(SERVICE, "SERVICE")],
    ...changes,
  });
  const send: ToyServer["send"] = (method, path, body, author = "Anne") =>
    server.request(`${ESTABLISHMENT}${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        "Millesime-Author": encodeURIComponent(author),
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    ...server,
    send,
    json: async (path) => (await server.get(`${ESTABLISHMENT}${path}`)).json(),
    answer: async (answers, { year = "2031", finess = FOYER, author = "Anne" } = {}) => {
      const key = { year, finess };
      const record = await server.parts.store.readRecord(key);
      for (const [item, value] of Object.entries(answers)) {
        const outcome = await server.parts.store.saveAnswer({
          key,
          hash: campaigns.get(year)!.campaign.hash,
          category: "FOYER",
          item,
          value: value as never,
          version: record?.answers.get(item)?.version ?? 0,
          author,
          at: server.parts.clock().toISOString(),
        });
        if (outcome.kind !== "saved") throw new Error(`${item}: ${outcome.kind}`);
      }
    },
  };
}

function place(finess: string, category: string) {
  return {
    finess,
    category,
    name: `Établissement ${finess}`,
    town: "Essaimville",
    managingBody: "Association d'essai",
    managingBodyFiness: BODY,
    demonstration: true,
  };
}
