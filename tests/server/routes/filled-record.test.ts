import { expect, test } from "vitest";
import type { AppParts } from "../../../server/app-parts.ts";
import { cachePapers } from "../../../server/papers.ts";
import { NOW, smallParts, startServer } from "../support/start-server.ts";

const PAGE = "/campagnes/2031/dossier/990000001";

test("prints the saved answers of an establishment, its name, the day in Paris", async () => {
  const server = await startServer();
  await server.put("990000001", "effectif", { value: 12, version: 0 });
  const response = await server.get(`${PAGE}.pdf`);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  expect(response.headers.get("Content-Disposition")).toBe(
    'inline; filename="dossier-2031-990000001.pdf"',
  );
  expect(await response.json()).toEqual({
    establishment: { name: "Les Tilleuls", finess: "990000001", town: "Villebourg" },
    answers: { effectif: 12 },
    standing: { signature: null, common: [], justifications: {} },
    printedOn: "2031-05-02",
    format: "pdf",
  });
  await server.close();
});

test.each(["pdf", "html"])("no cache keeps a record in %s", async (format) => {
  const server = await startServer();
  const response = await server.get(`${PAGE}.${format}`);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  await server.close();
});

test.each([
  ["/campagnes/2031/dossier/990000009.pdf", "Aucun établissement n'a le numéro FINESS"],
  ["/campagnes/2031/dossier/constructor.pdf", "Aucun établissement n'a le numéro FINESS"],
  ["/campagnes/2031/dossier/990000003.pdf", "n'interroge pas la catégorie SANS_QUESTION"],
  ["/campagnes/2031/dossier/990000001.docx", "n'est pas le nom d'un dossier. Formats"],
  ["/campagnes/2031/dossier/990000001", "n'est pas le nom d'un dossier. Formats"],
  ["/campagnes/2030/dossier/990000001.pdf", "La campagne « 2030 » n'existe pas."],
])("%s is not found", async (path, says) => {
  const server = await startServer();
  const response = await server.get(path);
  expect(response.status).toBe(404);
  const { detail } = await response.json();
  expect(detail.replace(/[\u00A0\u202F]/g, " ")).toContain(says);
  await server.close();
});

test("a record is only read: another method is refused", async () => {
  const server = await startServer();
  expect((await server.request(`${PAGE}.pdf`, { method: "POST" })).status).toBe(405);
  await server.close();
});

test("a record is printed once, and again for other answers or another establishment", async () => {
  const made: string[] = [];
  const server = await startServer();
  const { papers } = server.parts;
  await server.close();
  const record: AppParts["papers"]["record"] = async ({ establishment, answers }) => {
    made.push(`${establishment.finess} ${JSON.stringify(answers)}`);
    return new Uint8Array();
  };
  const cached = await startServer({ papers: cachePapers({ ...papers, record }) });
  await Promise.all([cached.get(`${PAGE}.pdf`), cached.get(`${PAGE}.pdf`)]);
  await cached.put("990000001", "effectif", { value: 12, version: 0 });
  await cached.get(`${PAGE}.pdf`);
  await cached.get("/campagnes/2031/dossier/990000002.pdf");
  expect(made).toEqual(["990000001 {}", '990000001 {"effectif":12}', "990000002 {}"]);
  await cached.close();
});

test("a record bears the day it is printed on: the next day it is another paper", async () => {
  const { parts, close } = await startServer();
  await close();
  let now = "2031-05-02T21:59:00.000Z";
  const server = await startServer({
    papers: cachePapers(parts.papers),
    clock: () => new Date(now),
  });
  const printedOn = async () => (await (await server.get(`${PAGE}.pdf`)).json()).printedOn;
  expect(await printedOn()).toBe("2031-05-02");
  // Midnight in Paris, in summer.
  now = "2031-05-02T22:00:00.000Z";
  expect(await printedOn()).toBe("2031-05-03");
  await server.close();
});

test("a record is printed again when somebody has justified, or signed", async () => {
  let made = 0;
  const { papers, ...rest } = await smallParts();
  await rest.store.close();
  const record: AppParts["papers"]["record"] = async () => {
    made++;
    return new Uint8Array();
  };
  const server = await startServer({ papers: cachePapers({ ...papers, record }) });
  await server.get(`${PAGE}.pdf`);
  const by = { key: { year: "2031", finess: "990000001" }, hash: "h", author: "Léa", at: NOW };
  const value = { reason: "", text: "Vérifié." };
  const subject = "control:stable";
  const { store } = server.parts;
  await store.saveJustification({ ...by, category: "ALPHA", subject, value, version: 0 });
  await server.get(`${PAGE}.pdf`);
  expect(made).toBe(2);
  const facts = {
    revision: 1,
    alongside: [],
    dropped: [],
    sealed: { common: new Map(), previous: null },
  };
  await store.sign({ ...by, category: "ALPHA", ...facts });
  await server.get(`${PAGE}.pdf`);
  expect(made).toBe(3);
  await server.get(`${PAGE}.pdf`);
  expect(made).toBe(3);
  await server.close();
});
