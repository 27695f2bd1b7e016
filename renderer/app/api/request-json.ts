import type { Fetched } from "./fetched.ts";

/** A connection that was cut may answer nothing, for ever; a slow line brings a whole form in less. */
const LONGEST_WAIT_MS = 60_000;

/** Fetches JSON. Never rejects: a cut network and a server at fault are values too. */
export async function requestJson<Value>(
  fetch: typeof window.fetch,
  address: string,
  init: RequestInit = {},
): Promise<Fetched<Value>> {
  try {
    const response = await fetch(address, {
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      ...init,
    });
    if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
    const body: unknown = await response.json();
    if (response.ok) return { kind: "found", value: body as Value };
    return refusal(response.status, body as Readonly<Record<string, unknown>>);
  } catch {
    return { kind: "unreachable" };
  }
}

function refusal(status: number, body: Readonly<Record<string, unknown>>): Fetched<never> {
  return {
    kind: "refused",
    status,
    title: String(body.title ?? ""),
    detail: String(body.detail ?? ""),
    body,
  };
}
