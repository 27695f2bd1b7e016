// The server's addresses, as functions.

import type { Answer, FormPlan } from "../../../engine/index.ts";
import { authorHeader } from "./author-header.ts";
import type { Delegations, GivenDelegation, NewDelegation } from "./delegation-types.ts";
import type { Fetched } from "./fetched.ts";
import type { ImportPreview } from "./import-types.ts";
import { requestJson } from "./request-json.ts";
import type { SignatureLine, SignOffState } from "./sign-off-types.ts";
import type {
  CampaignSummary,
  CommonRecord,
  EstablishmentRecord,
  EstablishmentSummary,
  HistoryEntry,
  Justification,
  ManagingBodySummary,
  QuestionSheet,
  RecordChanges,
  SectionOfAll,
  Signature,
} from "./types.ts";

export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

export interface ApiClient {
  /** Whose name the history would keep with what is given now; undefined when there is none. */
  readonly author: () => string | undefined;
  readonly campaigns: () => Promise<Fetched<readonly CampaignSummary[]>>;
  readonly establishments: (year: string) => Promise<Fetched<readonly EstablishmentSummary[]>>;
  readonly form: (year: string, category: string) => Promise<Fetched<FormPlan>>;
  readonly record: (year: string, finess: string) => Promise<Fetched<EstablishmentRecord>>;
  /**
   * `version` is the one last known, 0 before the first; `null` erases the answer. `author` gave it,
   * whoever sits there now; empty: they did not say; undefined: who sits there.
   */
  readonly saveAnswer: (
    year: string,
    finess: string,
    item: string,
    body: { readonly value: Answer | null; readonly version: number },
    author?: string,
  ) => Promise<Fetched<Saved>>;
  /** By the same rules; `subject` is `control:<id>`, `control:<id>.<line>` or `item:<id>`. */
  readonly saveJustification: (
    year: string,
    finess: string,
    subject: string,
    body: { readonly value: Justification | null; readonly version: number },
    author?: string,
  ) => Promise<Fetched<Saved>>;
  /** Of one answer, newest first. */
  readonly history: (
    year: string,
    finess: string,
    item: string,
  ) => Promise<Fetched<readonly HistoryEntry[]>>;
  readonly justificationHistory: (
    year: string,
    finess: string,
    subject: string,
  ) => Promise<Fetched<readonly HistoryEntry<Justification>[]>>;
  /** What was written since a revision. */
  readonly changes: (
    year: string,
    finess: string,
    since: number,
  ) => Promise<Fetched<RecordChanges>>;
  readonly signOff: (year: string, finess: string) => Promise<Fetched<SignOffState>>;
  /**
   * Signs what was read. 409: it, or the campaign, has changed since, `body.changed` says what, each
   * with an item, its reference, its label, the author and the instant; 422: `body.obstacles`.
   */
  readonly sign: (
    year: string,
    finess: string,
    read: Pick<SignOffState, "revision" | "hash">,
  ) => Promise<Fetched<Signature>>;
  readonly reopen: (
    year: string,
    finess: string,
    reason: string,
  ) => Promise<Fetched<SignatureLine>>;
  /** What the guide says of one question. */
  readonly questionSheet: (year: string, item: string) => Promise<Fetched<QuestionSheet>>;
  readonly managingBody: (year: string, finess: string) => Promise<Fetched<ManagingBodySummary>>;
  readonly commonRecord: (year: string, finess: string) => Promise<Fetched<CommonRecord>>;
  /** By the rules of an establishment's own answers. */
  readonly saveCommonAnswer: ApiClient["saveAnswer"];
  readonly sectionOfAll: (
    year: string,
    finess: string,
    section: string,
  ) => Promise<Fetched<SectionOfAll>>;
  readonly delegations: (year: string, finess: string) => Promise<Fetched<Delegations>>;
  readonly giveSections: (
    year: string,
    finess: string,
    body: NewDelegation,
  ) => Promise<Fetched<GivenDelegation>>;
  readonly revokeDelegation: (year: string, finess: string, id: string) => Promise<Fetched<object>>;
  /** What filled grids would change; saves nothing. */
  readonly readGrids: (
    year: string,
    finess: string,
    files: readonly File[],
  ) => Promise<Fetched<ImportPreview>>;
}

/** `author`: who sits there, when it is known. */
export function createApiClient(
  fetch: typeof window.fetch,
  author: () => string | undefined = () => undefined,
): ApiClient {
  const establishment = (year: string, finess: string) =>
    `/api/campaigns/${encodeURIComponent(year)}/establishments/${encodeURIComponent(finess)}`;
  const managingBody = (year: string, finess: string) =>
    `/api/campaigns/${encodeURIComponent(year)}/managing-bodies/${encodeURIComponent(finess)}`;
  return {
    author,
    campaigns: () => requestJson(fetch, "/api/campaigns"),
    establishments: (year) =>
      requestJson(fetch, `/api/campaigns/${encodeURIComponent(year)}/establishments`),
    form: (year, category) =>
      requestJson(
        fetch,
        `/api/campaigns/${encodeURIComponent(year)}/forms/${encodeURIComponent(category)}`,
      ),
    record: (year, finess) => requestJson(fetch, `${establishment(year, finess)}/record`),
    saveAnswer: (year, finess, item, body, by) =>
      requestJson(
        fetch,
        `${establishment(year, finess)}/answers/${encodeURIComponent(item)}`,
        sendJson("PUT", body, by),
      ),
    saveJustification: (year, finess, subject, body, by) =>
      requestJson(
        fetch,
        `${establishment(year, finess)}/justifications/${encodeURIComponent(subject)}`,
        sendJson("PUT", body, by),
      ),
    history: (year, finess, item) =>
      requestJson(
        fetch,
        `${establishment(year, finess)}/answers/${encodeURIComponent(item)}/history`,
      ),
    justificationHistory: (year, finess, subject) =>
      requestJson(
        fetch,
        `${establishment(year, finess)}/justifications/${encodeURIComponent(subject)}/history`,
      ),
    changes: (year, finess, since) =>
      requestJson(fetch, `${establishment(year, finess)}/changes?since=${since}`, {
        headers: { Accept: "application/json" },
        signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      }),
    signOff: (year, finess) => requestJson(fetch, `${establishment(year, finess)}/sign-off`),
    sign: (year, finess, { revision, hash }) =>
      requestJson(
        fetch,
        `${establishment(year, finess)}/sign-off`,
        sendJson("POST", { revision, hash }),
      ),
    reopen: (year, finess, reason) =>
      requestJson(fetch, `${establishment(year, finess)}/reopening`, sendJson("POST", { reason })),
    questionSheet: (year, item) =>
      requestJson(
        fetch,
        `/api/campaigns/${encodeURIComponent(year)}/guide/${encodeURIComponent(item)}`,
      ),
    managingBody: (year, finess) => requestJson(fetch, managingBody(year, finess)),
    commonRecord: (year, finess) => requestJson(fetch, `${managingBody(year, finess)}/record`),
    saveCommonAnswer: (year, finess, item, body, by) =>
      requestJson(
        fetch,
        `${managingBody(year, finess)}/answers/${encodeURIComponent(item)}`,
        sendJson("PUT", body, by),
      ),
    sectionOfAll: (year, finess, section) =>
      requestJson(fetch, `${managingBody(year, finess)}/sections/${encodeURIComponent(section)}`),
    delegations: (year, finess) => requestJson(fetch, `${establishment(year, finess)}/delegations`),
    giveSections: (year, finess, body) =>
      requestJson(fetch, `${establishment(year, finess)}/delegations`, sendJson("POST", body)),
    revokeDelegation: (year, finess, id) =>
      requestJson(fetch, `${establishment(year, finess)}/delegations/${encodeURIComponent(id)}`, {
        method: "DELETE",
        headers: { Accept: "application/json" },
      }),
    readGrids: (year, finess, files) => {
      const body = new FormData();
      for (const file of files) body.append("grille", file);
      return requestJson(fetch, `${establishment(year, finess)}/grids`, {
        method: "POST",
        headers: { Accept: "application/json" },
        body,
        // A server that reads sixty sheets takes its time, and so does a slow line.
        signal: AbortSignal.timeout(LONGEST_UPLOAD_MS),
      });
    },
  };
}

/** Browsers refuse to outlive a tab for more than 64 KB; a character is three bytes at most. */
const LONGEST_KEPT_ALIVE = 20_000;
/** A connection that a sleep or a roaming cut answers nothing for minutes. */
const LONGEST_WAIT_MS = 20_000;
const LONGEST_UPLOAD_MS = 180_000;

function sendJson(method: "PUT" | "POST", body: unknown, author?: string): RequestInit {
  const text = JSON.stringify(body);
  return {
    method,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      ...(author !== undefined && authorHeader(author)),
    },
    body: text,
    // The tab may be closing: the browser finishes sending without it.
    keepalive: text.length <= LONGEST_KEPT_ALIVE,
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  };
}
