import { expect, test } from "vitest";
import { createApiClient } from "../../../../renderer/app/api/api-client.ts";

/** Each request that a call makes, as the network sees it. */
async function requestsOf(
  call: (api: ReturnType<typeof createApiClient>) => Promise<unknown>,
): Promise<readonly RequestInit[]> {
  const seen: RequestInit[] = [];
  const fetch = (async (_: string, init?: RequestInit) => {
    seen.push(init ?? {});
    return Response.json({});
  }) as typeof window.fetch;
  await call(createApiClient(fetch));
  return seen;
}

test("no request waits for ever: a connection that was cut may answer nothing", async () => {
  const body = { value: 1, version: 0 };
  const file = new File(["x"], "grille.xlsx");
  const calls: Parameters<typeof requestsOf>[0][] = [
    (api) => api.campaigns(),
    (api) => api.record("2031", "990000011"),
    (api) => api.changes("2031", "990000011", 3),
    (api) => api.signOff("2031", "990000011"),
    (api) => api.saveAnswer("2031", "990000011", "beds", body),
    (api) => api.readGrids("2031", "990000011", [file]),
    (api) => api.revokeDelegation("2031", "990000011", "d1"),
  ];
  for (const call of calls) {
    const [request] = await requestsOf(call);
    expect(request?.signal, call.toString()).toBeInstanceOf(AbortSignal);
  }
});

test("a write says who gave what it brings; a name that was not said is said to be none", async () => {
  const authorOf = async (author: string | undefined) => {
    const [request] = await requestsOf((api) =>
      api.saveAnswer("2031", "990000011", "beds", { value: 1, version: 0 }, author),
    );
    return new Headers(request?.headers).get("Millesime-Author");
  };
  expect(await authorOf("Zoé Müller")).toBe("Zo%C3%A9%20M%C3%BCller");
  expect(await authorOf("")).toBe("");
  expect(await authorOf(undefined)).toBe(null);
});
