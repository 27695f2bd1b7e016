import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileRequests } from "./support/hostile-requests.ts";
import { startServer, type TestServer } from "./support/start-server.ts";

const KEY = { year: "2031", finess: "990000001" };
const ANSWERS = `/api/campaigns/2031/establishments/${KEY.finess}/answers/`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.put(KEY.finess, "effectif", { value: 7, version: 0 });
});
afterAll(() => server.close());

test.each(hostileRequests.map((one) => [one.name, one] as const))(
  "refuses %s, in French, and keeps what was stored",
  async (_name, { method = "PUT", path, headers, body, status, at, says }) => {
    const before = await server.parts.store.readHistory(KEY);
    const response = await server.request(path.startsWith("/") ? path : ANSWERS + path, {
      method,
      headers: headers ?? { "Content-Type": "application/json", "Millesime-Author": "Anne" },
      ...(body === undefined ? {} : { body }),
    });
    const problem = await response.json();
    expect(problem).toMatchObject({ status, title: expect.any(String) });
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toMatch("application/problem+json");
    expect(plain(problem.detail)).toContain(says);
    if (at !== undefined) expect(problem.faults[0].path).toBe(at);
    expect(JSON.stringify(problem)).not.toMatch(/ at .*\.(ts|js):|node_modules|SqliteError/);
    expect(await server.parts.store.readHistory(KEY)).toEqual(before);
    expect(before).toHaveLength(1);
  },
);

/** Expectations are typed with ordinary spaces. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
