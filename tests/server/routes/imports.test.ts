// POST …/grids: what filled grids would change in a record. The command line says the same.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { renderGridWorkbook } from "../../../renderer/index.ts";
import { createUploadGate, MOST_UPLOADS } from "../../../server/import/upload-gate.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";
import { hostileWorkbooks } from "../../support/hostile-workbooks.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { type Typing, typeInGrid } from "../../support/type-in-grid.ts";
import { typingHabits } from "../../support/typing-habits.ts";
import { copyToy } from "../support/copy-toy.ts";
import { NOW, startServer, type TestServer } from "../support/start-server.ts";

const FINESS = "990000011";
/** Has answered nothing. */
const EMPTY = "990000037";
const GRIDS = `/api/campaigns/2031/establishments/${FINESS}/grids`;
const MIB = 1024 * 1024;

const toy = copyToy();
const compiled = (await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031")).value!;
const served = await serveCampaign(compiled);
const plan = served.grids.get("FOYER")!;

const establishment = (finess: string, category: string) => ({
  finess,
  name: `Établissement ${finess}`,
  category,
  town: "Essaimville",
  managingBody: "Association d'essai",
  managingBodyFiness: "990000995",
  demonstration: true,
});
const establishments = [
  establishment(FINESS, "FOYER"),
  establishment(EMPTY, "FOYER"),
  establishment("990000029", "SERVICE"),
];

const PRESENT = {
  effectif: 40,
  effectif_par_age: { aines: 10, adultes: 25 },
  statut_juridique: "public",
  charges: 1000.5,
  accords: [{ objet: "Temps de travail" }],
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ campaigns: new Map([["2031", served]]), establishments });
});
beforeEach(async () => {
  const record = await (await server.get(GRIDS.replace("grids", "record"))).json();
  for (const [item, value] of Object.entries(PRESENT)) {
    const version = record.answers[item]?.version ?? 0;
    expect((await server.put(FINESS, item, { value, version })).status).toBe(200);
  }
});
afterAll(() => server.close());

async function grid(typing: Typing = {}, options: object = {}): Promise<Uint8Array> {
  return typeInGrid(await renderGridWorkbook(plan, { answers: PRESENT, ...options }), typing);
}

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function formOf(files: readonly Sent[]): FormData {
  const form = new FormData();
  for (const { name, bytes } of files)
    form.append("grille", new Blob([new Uint8Array(bytes)]), name);
  return form;
}

async function send(files: readonly Sent[], path = GRIDS) {
  // Not kept alive: this test holds the thread longer than a server waits for the next request.
  const headers = { Connection: "close" };
  const response = await server.request(path, { method: "POST", headers, body: formOf(files) });
  return { status: response.status, body: await response.json() };
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");

test("a grid changes what it changes, and nothing is saved", async () => {
  const before = await server.parts.store.readHistory({ year: "2031", finess: FINESS });
  const bytes = await grid({
    cells: { DI_effectif: "42", DI_effectif_par_age__adultes: "1 027", DI_charges: null },
  });
  const { status, body } = await send([{ name: "rendue.xlsx", bytes }]);
  expect(status).toBe(200);
  expect(body).toMatchObject({ campaign: "2031", category: "FOYER", kept: 1, refused: [] });
  expect(body.workbooks).toMatchObject([{ file: "rendue.xlsx", remarks: [] }]);
  expect(body.changes).toMatchObject([
    { item: "effectif", part: "", before: "40", after: "42", file: "rendue.xlsx" },
    { item: "effectif_par_age", pointer: "/adultes", before: "25", after: "1\u202F027" },
  ]);
  expect(body.items).toMatchObject({
    effectif: { before: 40, after: 42 },
    effectif_par_age: { after: { aines: 10, adultes: 1027 } },
  });
  expect(Object.keys(body.items)).toEqual(["effectif", "effectif_par_age"]);
  const key = { year: "2031", finess: FINESS };
  expect(await server.parts.store.readHistory(key)).toEqual(before);
});

test("each item comes with the version it was compared with, which the writing route takes", async () => {
  const bytes = await grid({ cells: { DI_effectif: 43 } });
  const { body } = await send([{ name: "a.xlsx", bytes }]);
  const { version, after } = body.items.effectif;
  await server.put(FINESS, "effectif", { value: 50, version });
  const late = await server.put(FINESS, "effectif", { value: after, version });
  expect(late.status).toBe(409);
  expect((await late.json()).current.value).toBe(50);
});

test("what a grid offers and nobody changed is told apart, with the answer it would be", async () => {
  const proposed = { effectif: 12, derniere_visite: "2030-04-03" };
  const bytes = await grid({}, { answers: undefined, proposed });
  const { body } = await send([{ name: "offerte.xlsx", bytes }]);
  expect([body.changes, body.conflicts, body.faults]).toEqual([[], [], []]);
  expect(body.proposals).toMatchObject([{ item: "derniere_visite", value: "03/04/2030" }]);
  expect(body.items).toEqual({
    derniere_visite: { before: null, version: expect.any(Number), after: "2030-04-03" },
  });
});

test("a value in conflict is in no answer until one is chosen", async () => {
  const one = await grid({ cells: { DI_effectif: 42, DI_effectif_par_age__adultes: 26 } });
  const two = await grid({
    cells: { DI_effectif: 43, DI_effectif_par_age__adultes: 27, DI_effectif_par_age__aines: 11 },
  });
  const { body } = await send([
    { name: "un.xlsx", bytes: one },
    { name: "deux.xlsx", bytes: two },
  ]);
  expect(body.conflicts).toMatchObject([
    {
      item: "effectif",
      before: "40",
      values: [
        { value: "42", file: "un.xlsx", answer: 42 },
        { value: "43", file: "deux.xlsx", answer: 43 },
      ],
    },
    { pointer: "/adultes", values: [{ answer: { adultes: 26 } }, { answer: { adultes: 27 } }] },
  ]);
  expect(body.changes).toMatchObject([{ pointer: "/aines", before: "10", after: "11" }]);
  expect(body.items).toMatchObject({
    effectif: { before: 40, after: 40 },
    effectif_par_age: { after: { aines: 11, adultes: 25 } },
  });
});

test("a list with a cell that cannot be read is left as it is", async () => {
  const cells = { DI_accords__1__objet: "Égalité", DI_accords__1__signature: "bientôt" };
  const { body } = await send([{ name: "a.xlsx", bytes: await grid({ cells }) }]);
  expect(body.changes).toEqual([]);
  expect(body.faults).toMatchObject([{ item: "accords", file: "a.xlsx", read: "bientôt" }]);
  expect(body.items).toEqual({});
});

test("an answer that the campaign refuses is told at its cell, and is not proposed", async () => {
  const lines = [1, 2, 3, 4, 5].map((line) => [`DI_accords__${line}__objet`, `n° ${line}`]);
  const bytes = await grid({
    cells: Object.fromEntries(lines),
    rework: (sheets) => {
      const staff = sheets.find((sheet) => sheet.name === "2. Personnel")!;
      staff.rows.push([null, "De plus", null, null, null, "n° 6"]);
    },
  });
  const { body } = await send([{ name: "a.xlsx", bytes }]);
  expect(body.faults).toMatchObject([{ item: "accords", reference: "2.7", read: "" }]);
  expect([body.changes, body.items]).toEqual([[], {}]);
});

test("files of one name are told apart; one that is no grid does not hold the others back", async () => {
  const bytes = await grid({ cells: { DI_effectif: 42 } });
  const { body } = await send([
    { name: "grille.xlsx", bytes },
    { name: "grille.xlsx", bytes: new TextEncoder().encode("n°;réponse\n") },
  ]);
  expect(body.workbooks).toMatchObject([{ file: "grille.xlsx" }]);
  expect(body.refused).toMatchObject([{ file: "grille.xlsx (2)" }]);
  expect(body.refused[0].message).toMatch(/CSV renommé/);
  expect(body.changes).toHaveLength(1);
});

test("the grid of another campaign, category or establishment is refused with a sentence", async () => {
  const other = { ...plan, campaign: "2030" };
  const service = served.grids.get("SERVICE")!;
  const neighbour = { establishment: { finess: "990000099", name: "Autre", town: "Ici" } };
  const mine = { establishment: { finess: FINESS, name: "Le mien", town: "Ici" } };
  const { body } = await send([
    { name: "2030.xlsx", bytes: await renderGridWorkbook(other) },
    { name: "service.xlsx", bytes: await renderGridWorkbook(service) },
    { name: "voisin.xlsx", bytes: await grid({}, neighbour) },
    { name: "mien.xlsx", bytes: await grid({}, mine) },
  ]);
  expect(body.workbooks).toMatchObject([{ file: "mien.xlsx" }]);
  expect(body.refused.map(({ message }: { message: string }) => plain(message))).toEqual([
    "Cette grille est celle de la campagne 2030 ; importez-la dans celle-ci, ou remplissez celle de 2031.",
    "Cette grille est de la catégorie SERVICE ; « Établissement 990000011 » est de la catégorie FOYER.",
    "Cette grille est celle de l'établissement 990000099 ; « Établissement 990000011 » a le numéro FINESS 990000011.",
  ]);
});

test("an answer erased, or set aside by the campaign, is answered upon its own version", async () => {
  const key = { year: "2031", finess: "990000011" };
  const store = await openSqliteStore(":memory:", NOW);
  const closed = await startServer({
    campaigns: new Map([["2031", served]]),
    establishments,
    store,
  });
  const common = { key, hash: "older", category: "FOYER", author: "a", at: NOW };
  await store.saveAnswer({ ...common, item: "effectif", version: 0, value: { jeunes: 2 } });
  const body = formOf([{ name: "a.xlsx", bytes: await grid({ cells: { DI_effectif: 42 } }) }]);
  const answered = await (await closed.request(GRIDS, { method: "POST", body })).json();
  expect(answered.items.effectif).toEqual({ before: null, version: 1, after: 42 });
  expect((await closed.put(FINESS, "effectif", { value: 42, version: 1 })).status).toBe(200);
  await closed.close();
});

test("a closed campaign says so, and reads nothing", async () => {
  const closed = await startServer({
    campaigns: new Map([["2031", served]]),
    establishments: establishments.map((one) => ({ ...one, demonstration: false })),
    clock: () => new Date("2040-01-01T08:00:00Z"),
  });
  const body = formOf([{ name: "a.xlsx", bytes: await grid() }]);
  const response = await closed.request(GRIDS, { method: "POST", body });
  expect(response.status).toBe(403);
  expect((await response.json()).title).toBe("Saisie fermée");
  await closed.close();
});

const multipart = (body: string) => ({
  headers: { "Content-Type": "multipart/form-data; boundary=x" },
  body,
});

test.each<[string, RequestInit & { readonly path?: string }, number, RegExp]>([
  ["JSON", { headers: { "Content-Type": "application/json" }, body: "{}" }, 415, /multipart/],
  ["a form of the web", { body: new URLSearchParams({ a: "b" }) }, 415, /multipart/],
  ["nothing", {}, 415, /multipart/],
  [
    "a compressed body",
    {
      headers: { "Content-Type": "multipart/form-data; boundary=x", "Content-Encoding": "gzip" },
      body: "x",
    },
    415,
    /sans compression/,
  ],
  [
    "no border",
    { headers: { "Content-Type": "multipart/form-data;" }, body: "x" },
    400,
    /illisible/,
  ],
  ["a cut body", multipart('--x\r\nContent-Disposition: form-data; name="a"'), 400, /illisible/],
  ["an empty form", multipart("--x--\r\n"), 400, /aucun fichier|illisible/],
  [
    "a field that is no file",
    multipart('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'),
    400,
    /aucun fichier/,
  ],
  [
    "another site",
    {
      headers: {
        "Content-Type": "multipart/form-data; boundary=x",
        "Sec-Fetch-Site": "cross-site",
      },
      body: "--x--\r\n",
    },
    403,
    /autre site/,
  ],
  ["an unknown establishment", { path: GRIDS.replace(FINESS, "123456789") }, 404, /123456789/],
  ["another method", { method: "PUT" }, 405, /répond à POST/],
])("%s is refused in French", async (_name, { path = GRIDS, ...init }, status, says) => {
  const response = await server.request(path, { method: "POST", ...init });
  const problem = await response.json();
  expect([response.status, problem.status]).toEqual([status, status]);
  expect(plain(problem.detail)).toMatch(says);
  expect(JSON.stringify(problem)).not.toMatch(/ at .*\.(ts|js):|node_modules/);
});

test("too many files, one too large, too much at once: refused, naming the file", async () => {
  const bytes = new Uint8Array(0);
  const many = await send(Array.from({ length: 21 }, (_, index) => ({ name: `${index}`, bytes })));
  expect([many.status, plain(many.body.detail)]).toEqual([
    413,
    "21 fichiers : c'est trop, 20 au plus à la fois.",
  ]);
  const large = await send([{ name: "gros.xlsx", bytes: new Uint8Array(20 * MIB + 1) }]);
  expect([large.status, plain(large.body.detail)]).toEqual([
    413,
    "« gros.xlsx » dépasse 20 Mio : ce n'est pas une grille.",
  ]);
  const three = Array.from({ length: 4 }, (_, index) => ({
    name: `${index}`,
    bytes: new Uint8Array(18 * MIB),
  }));
  const much = await send(three);
  expect(much.status).toBe(413);
  expect(plain(much.body.detail)).toMatch(/dépassent ensemble 60 Mio/);
});

test("parts are counted before they are read: a hundred thousand cost no more than a few", async () => {
  const part = '--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n\r\n';
  const many = { method: "POST", ...multipart(`${part.repeat(100_000)}--x--\r\n`) };
  const response = await server.request(GRIDS, many);
  expect([response.status, plain((await response.json()).detail)]).toEqual([
    413,
    "Plus de 40 fichiers : c'est trop, 20 au plus à la fois.",
  ]);
  const headers = `--x\r\n${"a: b\r\n".repeat(20_000)}\r\nb\r\n--x--\r\n`;
  const long = await server.request(GRIDS, { method: "POST", ...multipart(headers) });
  expect([long.status, plain((await long.json()).detail)]).toEqual([
    400,
    "L'envoi est incomplet ou illisible : choisissez les fichiers à nouveau.",
  ]);
});

test("one upload is read at a time; more than a few are asked to come again", async () => {
  const gate = createUploadGate();
  const told: string[] = [];
  const bodies = Array.from({ length: MOST_UPLOADS }, () => {
    let resolve: (body: number) => void = () => undefined;
    const promise = new Promise<number>((settle) => {
      resolve = settle;
    });
    return { promise, resolve: (body: number) => resolve(body) };
  });
  const passes = bodies.map(({ promise }, index) =>
    gate(
      () => promise,
      async (body) => {
        told.push(`${body} in`);
        await new Promise(setImmediate);
        told.push(`${body} out`);
        if (index === 0) throw new Error("unreadable");
        return body;
      },
    ),
  );
  const receive = vi.fn(async () => 9);
  await expect(gate(receive, async (body) => body)).rejects.toMatchObject({
    facts: { status: 429, detail: expect.stringMatching(/réessayez dans une minute/) },
  });
  expect(receive).not.toHaveBeenCalled();
  for (const [index, { resolve }] of bodies.entries()) resolve(index);
  const results = await Promise.allSettled(passes);
  expect(results.map(({ status }) => status)).toEqual([
    "rejected",
    ...Array.from({ length: MOST_UPLOADS - 1 }, () => "fulfilled"),
  ]);
  const order = Array.from({ length: MOST_UPLOADS }, (_, index) => [`${index} in`, `${index} out`]);
  expect(told).toEqual(order.flat());
  expect(await gate(receive, async (body) => body)).toBe(9);
});

test("every hostile workbook is refused by its own name, together with a true grid", async () => {
  const blank = await renderGridWorkbook(plan);
  // A few at a time: making and reading hold the thread.
  for (let start = 0; start < hostileWorkbooks.length; start += 6) {
    const some = hostileWorkbooks
      .slice(start, start + 6)
      .map(({ name, make, says }) => ({ name, bytes: make(blank), says }))
      .filter(({ bytes }) => bytes.length < MIB);
    const { body } = await send([...some, { name: "grille.xlsx", bytes: blank }]);
    expect(body.workbooks).toMatchObject([{ file: "grille.xlsx" }]);
    expect(body.refused).toHaveLength(some.length);
    for (const [index, { name, says }] of some.entries()) {
      expect(body.refused[index].file).toBe(name);
      expect(plain(body.refused[index].message)).toMatch(says);
    }
  }
});

test.each(typingHabits.map((one) => [one.name, one] as const))(
  "what people type is told as it is read: %s",
  async (_name, { typing, answers, faults = [] }) => {
    const bytes = await typeInGrid(await renderGridWorkbook(plan), typing);
    const { body } = await send([{ name: "a.xlsx", bytes }], GRIDS.replace(FINESS, EMPTY));
    const given = Object.entries(body.items).map(([item, one]) => [
      item,
      (one as { after: unknown }).after,
    ]);
    expect(Object.fromEntries(given)).toEqual(answers);
    expect(
      body.faults.map((one: { item: string; message: string }) => [one.item, plain(one.message)]),
    ).toEqual(faults.map(([item, says]) => [item, expect.stringMatching(says)]));
  },
);

const PARITY: readonly (readonly [string, readonly Typing[]])[] = [
  ["a grid that repeats the record", [{}]],
  ["French figures", [{ cells: { DI_effectif: "1 042", DI_charges: "2 000,75" } }]],
  ["a date as text", [{ cells: { DI_derniere_visite: "03/04/2030" } }]],
  ["blank cells", [{ cells: { DI_charges: null, DI_effectif_par_age__aines: null } }]],
  ["faults", [{ cells: { DI_effectif: "beaucoup", DI_sorties: -1, DI_protection: "OUI" } }]],
  ["a conflict", [{ cells: { DI_effectif: 42 } }, { cells: { DI_effectif: 43, DI_charges: 2 } }]],
  [
    "two lists",
    [
      { cells: { DI_accords__1__objet: "Égalité" } },
      { cells: { DI_accords__1__objet: "Égalité", DI_accords__2__objet: "Paye" } },
    ],
  ],
  ["a note beside", [{ rework: ([, sheet]) => sheet!.rows[3]!.splice(6, 1, "à vérifier") }]],
];

test.each(PARITY)(
  "the command line and the application say the same: %s",
  async (_name, typings) => {
    const folder = dirname(toy.folder);
    writeFileSync(
      join(folder, "dossier.json"),
      JSON.stringify({ campaign: "2031", category: "FOYER", answers: PRESENT }),
    );
    const files = await Promise.all(
      typings.map(async (typing, index) => ({ name: `${index}.xlsx`, bytes: await grid(typing) })),
    );
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const names = files.map(({ name }) => name);
    const words = ["--dossier", "dossier.json", "--format", "json"];
    const run = await toy.run("importer", "2031", ...names, ...words);
    const { items, refused, ...report } = (await send(files)).body;
    // The commands' outputs are read with ordinary spaces.
    expect(JSON.parse(plain(run.out))).toEqual(JSON.parse(plain(JSON.stringify(report))));
    expect(refused).toEqual([]);
    expect(run.exitCode).toBe(report.conflicts.length + report.faults.length > 0 ? 1 : 0);
    if (run.exitCode !== 0) return;
    await toy.run("importer", "2031", ...names, ...words, "--sortie", "reuni.json");
    const written = JSON.parse(readFileSync(join(folder, "reuni.json"), "utf8")).answers;
    const applied = Object.entries(items).map(([item, one]) => [
      item,
      (one as { after: unknown }).after,
    ]);
    expect(written).toEqual({ ...PRESENT, ...Object.fromEntries(applied) });
  },
);
