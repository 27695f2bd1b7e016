import { pino } from "pino";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

test("each request is one line, which holds no answer", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const server = await startServer({ log });
  await server.put("990000001", "nom", { value: "confidentiel", version: 0 });
  await server.put("990000001", "nom", { value: "confidentielle", version: 1 });
  await server.close();
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: "request", method: "PUT", status: 422 },
    { msg: "request", method: "PUT", status: 422 },
  ]);
  expect(lines.join("")).not.toContain("confidentiel");
});

test("an unexpected error is logged in full and told without a trace", async () => {
  const lines: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  const server = await startServer({ log });
  await server.parts.store.close();
  const response = await server.get("/api/campaigns/2031/establishments");
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    title: "Erreur du serveur",
    status: 500,
    detail: "Une erreur inattendue s'est produite. Rien n'a été enregistré par cette demande.",
  });
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ level: 50, err: { type: "Error" } });
  await server.close().catch(() => undefined);
});
