// The server's addresses, as functions.

import type { Answer, FormPlan } from "../../../engine/index.ts";
import type { Fetched } from "./fetched.ts";
import { requestJson } from "./request-json.ts";
import type {
  CampaignSummary,
  EstablishmentRecord,
  EstablishmentSummary,
  ImportPreview,
} from "./types.ts";

export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

export interface ApiClient {
  readonly campaigns: () => Promise<Fetched<readonly CampaignSummary[]>>;
  readonly establishments: (year: string) => Promise<Fetched<readonly EstablishmentSummary[]>>;
  readonly form: (year: string, category: string) => Promise<Fetched<FormPlan>>;
  readonly record: (year: string, finess: string) => Promise<Fetched<EstablishmentRecord>>;
  /** `version` is the one last known, 0 before the first; `null` erases the answer. */
  readonly saveAnswer: (
    year: string,
    finess: string,
    item: string,
    body: { readonly value: Answer | null; readonly version: number },
  ) => Promise<Fetched<Saved>>;
  /** What filled grids would change; saves nothing. */
  readonly readGrids: (
    year: string,
    finess: string,
    files: readonly File[],
  ) => Promise<Fetched<ImportPreview>>;
}

export function createApiClient(fetch: typeof window.fetch): ApiClient {
  const establishment = (year: string, finess: string) =>
    `/api/campaigns/${encodeURIComponent(year)}/establishments/${encodeURIComponent(finess)}`;
  return {
    campaigns: () => requestJson(fetch, "/api/campaigns"),
    establishments: (year) =>
      requestJson(fetch, `/api/campaigns/${encodeURIComponent(year)}/establishments`),
    form: (year, category) =>
      requestJson(
        fetch,
        `/api/campaigns/${encodeURIComponent(year)}/forms/${encodeURIComponent(category)}`,
      ),
    record: (year, finess) => requestJson(fetch, `${establishment(year, finess)}/record`),
    saveAnswer: (year, finess, item, body) =>
      requestJson(fetch, `${establishment(year, finess)}/answers/${encodeURIComponent(item)}`, {
        method: "PUT",
        headers: { Accept: "application/json", "Content-Type": "application/json" },
        body: JSON.stringify(body),
        // The tab may be closing: the browser finishes sending without it.
        keepalive: true,
      }),
    readGrids: (year, finess, files) => {
      const body = new FormData();
      for (const file of files) body.append("grille", file);
      return requestJson(fetch, `${establishment(year, finess)}/grids`, {
        method: "POST",
        headers: { Accept: "application/json" },
        body,
      });
    },
  };
}
