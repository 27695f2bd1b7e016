// From a record to its signature and back. On the toy campaign.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NOW } from "../support/start-server.ts";
import {
  BODY,
  COMPLETE,
  ESTABLISHMENT,
  FOYER,
  serveToy,
  startToyServer,
  type ToyServer,
} from "../support/toy-server.ts";

let campaigns: Awaited<ReturnType<typeof serveToy>>;
let server: ToyServer;
beforeAll(async () => {
  campaigns = await serveToy();
});
beforeEach(async () => {
  server = await startToyServer(campaigns);
});
afterEach(() => server.close());

const SIGNATURE = () => ({
  author: "Léa",
  at: NOW,
  hash: campaigns.get("2031")!.campaign.hash,
});

async function sign(author = "Léa") {
  return server.send("POST", "/sign-off", await read(), author);
}

/** What somebody who signs has before their eyes. */
async function read(of = server) {
  const { revision, hash } = await of.json("/sign-off");
  return { revision, hash };
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("what stands in the way", () => {
  test("a complete record has nothing in its way; what is apart from the rate is counted apart", async () => {
    await server.answer({ ...COMPLETE, commentaire: "Rien à dire." });
    const state = await server.json("/sign-off");
    expect(state).toMatchObject({
      closing: null,
      obstacles: [],
      findings: [],
      departures: [],
      dropped: [],
      setAside: [],
      signatures: [],
    });
    // Five questions are compulsory as long as nobody is protected; the comment is excluded by the
    // campaign, and seven others are optional: all eight have an answer.
    expect(state.fill).toMatchObject({ rate: 100, required: 90, answered: 5, expected: 5 });
    const { excluded, excludedAnswered } = state.fill;
    expect(excluded).toContain("commentaire");
    expect(excluded).toContain("durees");
    expect([excluded.length, excludedAnswered]).toEqual([8, 8]);
    expect(state).not.toHaveProperty("signature");
  });

  test("an empty record is told how many answers it lacks, and which", async () => {
    const state = await server.json("/sign-off");
    const [obstacle] = state.obstacles;
    const { expected, missing } = state.fill;
    expect(missing).toHaveLength(expected);
    expect(obstacle).toMatchObject({ kind: "fill", items: missing });
    const lacking = Math.ceil(0.9 * expected);
    expect(plain(obstacle.message)).toBe(
      `0 % des réponses attendues sont données, et il en faut 90 % : répondez encore à ${lacking} questions au moins.`,
    );
  });

  test("a blocking control prevents; an advisory one is told with its justification", async () => {
    await server.answer({ effectif: 20 }, { year: "2030" });
    await server.answer({ ...COMPLETE, effectif_par_age: { adultes: 30, aines: 9 } });
    const value = { reason: "travaux", text: "Extension." };
    await server.send("PUT", "/justifications/control:effectif_stable", { value, version: 0 });
    const state = await server.json("/sign-off");
    expect(state.findings).toMatchObject([
      { subject: "control:somme_ages", severity: "blocking", justification: null },
      { subject: "control:effectif_stable", severity: "advisory", justification: value },
    ]);
    expect(state.obstacles).toMatchObject([
      { kind: "finding", items: ["effectif_par_age", "effectif"] },
    ]);
    const refused = await sign();
    expect(refused.status).toBe(422);
    const problem = await refused.json();
    expect(plain(problem.detail)).toContain("Contrôle K01 : La somme des âges (39 personnes)");
    expect(problem.obstacles).toEqual(state.obstacles);
    expect((await server.json("/record")).editable).toBe(true);
  });

  test("an answer that is not the common one prevents until somebody says why", async () => {
    await server.answer({ statut_juridique: "prive" }, { finess: BODY });
    await server.answer(COMPLETE);
    const before = await server.json("/sign-off");
    expect(before.departures).toEqual([
      {
        item: "statut_juridique",
        subject: "item:statut_juridique",
        reference: "2.1",
        label: "Statut juridique",
        value: "Public",
        common: "Privé",
        justification: null,
      },
    ]);
    expect(before.obstacles).toMatchObject([{ kind: "departure", items: ["statut_juridique"] }]);
    expect((await sign()).status).toBe(422);
    const value = { reason: "", text: "Budget annexe d'un hôpital." };
    await server.send("PUT", "/justifications/item:statut_juridique", { value, version: 0 });
    const after = await server.json("/sign-off");
    expect(after).toMatchObject({ obstacles: [], departures: [{ justification: value }] });
    expect((await sign()).status).toBe(200);
  });

  test("an own answer that says the same as the common one departs from nothing", async () => {
    await server.answer({ statut_juridique: "public" }, { finess: BODY });
    await server.answer(COMPLETE);
    expect(await server.json("/sign-off")).toMatchObject({ departures: [], obstacles: [] });
  });
});

describe("the signature", () => {
  test("locks the record for answers, justifications and grids, and says who signed", async () => {
    await server.answer(COMPLETE);
    const signed = await sign();
    expect(signed.status).toBe(200);
    expect(await signed.json()).toEqual(SIGNATURE());
    const state = await server.json("/sign-off");
    expect(state).toMatchObject({
      signature: SIGNATURE(),
      signatures: [{ kind: "signed", ...SIGNATURE(), reason: "" }],
    });
    const record = await server.json("/record");
    expect(record).toMatchObject({ editable: false, signature: SIGNATURE() });
    const form = new FormData();
    form.append("grille", new File(["a"], "grille.xlsx"));
    const value = { reason: "verifie", text: "" };
    for (const refused of [
      await server.send("PUT", "/answers/effectif", { value: 41, version: 1 }),
      await server.send("PUT", "/justifications/control:effectif_stable", { value, version: 0 }),
      await server.request(`${ESTABLISHMENT}/grids`, { method: "POST", body: form }),
    ]) {
      expect(refused.status).toBe(403);
      const problem = await refused.json();
      expect(problem).toMatchObject({ title: "Dossier signé", detail: record.reason });
      expect(plain(problem.detail)).toContain("signé le 2 mai 2031 par Léa");
    }
    expect((await server.json("/record")).answers).toMatchObject({ effectif: { value: 40 } });
  });

  test("asked again, gives the one that is there", async () => {
    await server.answer(COMPLETE);
    await sign();
    const again = await sign("Zoé");
    expect(await again.json()).toEqual(SIGNATURE());
  });

  test("drops hidden answers and those that are no longer taken; the history keeps them", async () => {
    await server.answer({ ...COMPLETE, proteges: 4, disparue: [1], durees: "longues" });
    const state = await server.json("/sign-off");
    expect(state.dropped).toEqual([
      { item: "proteges", reference: "1.7", label: "Personnes protégées", value: "4" },
    ]);
    expect(state.setAside).toEqual([
      { item: "disparue", reference: "", label: "disparue", value: "[1]" },
      {
        item: "durees",
        reference: "1.5",
        label: "Durées des personnes sorties",
        value: "longues",
      },
    ]);
    expect((await sign()).status).toBe(200);
    const kept = await server.parts.store.readRecord({ year: "2031", finess: FOYER });
    const complete = Object.keys(COMPLETE).filter((item) => item !== "durees");
    expect([...(kept?.answers.keys() ?? [])].sort()).toEqual(complete.sort());
    expect(await server.json("/answers/proteges/history")).toMatchObject([
      { author: "Léa", from: 4, to: null },
      { from: null, to: 4 },
    ]);
  });

  test("is refused when somebody wrote since it was read, and what they wrote is said", async () => {
    await server.answer(COMPLETE);
    const seen = await read();
    await server.answer({ effectif: 41 }, { author: "Zoé" });
    await server.answer({ statut_juridique: "public" }, { finess: BODY, author: "Siège" });
    // Of no concern to a FOYER: it is not common.
    await server.answer({ effectif: 7 }, { finess: BODY });
    const refused = await server.send("POST", "/sign-off", seen);
    expect(refused.status).toBe(409);
    const problem = await refused.json();
    expect(plain(problem.detail)).toBe(
      "Le dossier a changé depuis que vous l'avez relu : « 1.1 Effectif au 31/12 », par Zoé ; « 2.1 Statut juridique », par Siège. Rien n'a été signé : relisez-le, puis signez.",
    );
    expect(problem.changed).toEqual([
      {
        kind: "answer",
        item: "effectif",
        reference: "1.1",
        label: "Effectif au 31/12",
        author: "Zoé",
        at: NOW,
      },
      expect.objectContaining({ kind: "common", item: "statut_juridique", author: "Siège" }),
    ]);
    expect((await server.json("/record")).editable).toBe(true);
  });

  test("of a signature and an answer sent at once, one wins and the other is told", async () => {
    await server.answer(COMPLETE);
    let sorties = 3;
    for (let turn = 0; turn < 12; turn++) {
      const seen = await read();
      const { version } = (await server.json("/record")).answers.sorties;
      const signs = () => server.send("POST", "/sign-off", seen, "Léa");
      const writes = () =>
        server.send("PUT", "/answers/sorties", { value: ++sorties, version }, "Zoé");
      const isFirst = turn % 2 === 0;
      const sent = isFirst ? [signs(), writes()] : [writes(), signs()];
      const [one, other] = await Promise.all(sent);
      const [signed, written] = isFirst ? [one!, other!] : [other!, one!];
      const { value } = (await server.json("/record")).answers.sorties;
      const outcome = `${signed.status} ${written.status} ${value === sorties}`;
      // Signed without it, or saved and not signed.
      expect(["200 403 false", "409 200 true"]).toContain(outcome);
      await server.send("POST", "/reopening", { reason: "Encore" });
    }
  });

  test("is not refused for what the managing body wrote that does not concern it", async () => {
    await server.answer(COMPLETE);
    const seen = await read();
    await server.answer({ effectif: 7 }, { finess: BODY });
    const signed = await server.send("POST", "/sign-off", seen);
    expect(signed.status).toBe(200);
  });

  test("holds the common answers as they were; reopened, the record has those of today", async () => {
    await server.answer({ statut_juridique: "public" }, { finess: BODY });
    const { statut_juridique: _, ...own } = COMPLETE;
    await server.answer(own);
    expect((await sign()).status).toBe(200);
    await server.answer({ statut_juridique: "prive" }, { finess: BODY });
    const common = async () => (await server.json("/record")).common;
    expect(await common()).toMatchObject({ statut_juridique: { value: "public", version: 1 } });
    expect(await server.json("/answers/statut_juridique/history")).toEqual([]);
    await server.send("POST", "/reopening", { reason: "Le siège a corrigé." });
    expect(await common()).toMatchObject({ statut_juridique: { value: "prive", version: 2 } });
    expect(await server.json("/sign-off")).toMatchObject({ departures: [], obstacles: [] });
  });
});

describe("what is signed is what was read", () => {
  const past = { year: "2030" };

  test("a campaign compiled anew is to be read again", async () => {
    await server.answer({ ...COMPLETE, proteges: 4 });
    const seen = await read();
    const refused = await server.send("POST", "/sign-off", { ...seen, hash: "of yesterday" });
    expect(refused.status).toBe(409);
    const problem = await refused.json();
    expect(plain(problem.detail)).toContain("ont changé depuis que vous avez relu le dossier");
    expect((await server.json("/record")).answers.proteges).toMatchObject({ value: 4 });
    expect((await server.send("POST", "/sign-off", seen)).status).toBe(200);
  });

  test("a revision of the future is refused", async () => {
    await server.answer(COMPLETE);
    const refused = await server.send("POST", "/sign-off", { ...(await read()), revision: 1e9 });
    expect(await refused.json()).toMatchObject({ status: 400, faults: [{ path: "/revision" }] });
  });

  test("last year's answers are read as well: what changes there is said, and not signed", async () => {
    await server.answer({ effectif: 40, sorties: 3 }, past);
    await server.answer(COMPLETE);
    const seen = await read();
    expect((await server.json("/sign-off")).findings).toEqual([]);
    await server.answer({ effectif: 20 }, { ...past, author: "Zoé" });
    await server.answer({ statut_juridique: "prive" }, { ...past, finess: BODY, author: "Siège" });
    const refused = await server.send("POST", "/sign-off", seen);
    expect(refused.status).toBe(409);
    const problem = await refused.json();
    expect(plain(problem.detail)).toContain(
      "la réponse de l'année précédente à « 1.1 Effectif au 31/12 », par Zoé ; la réponse de l'année précédente à « 2.1 Statut juridique », par Siège.",
    );
    expect(problem.changed).toMatchObject([
      { kind: "lastYear", item: "effectif", author: "Zoé" },
      { kind: "lastYear", item: "statut_juridique", author: "Siège" },
    ]);
    const again = await read();
    expect(again.revision).toBe((await server.json("/record")).revision);
    expect(again.revision).toBe((await server.json("/changes?since=0")).revision);
    expect((await server.send("POST", "/sign-off", again)).status).toBe(200);
  });

  test("last year's answers stand as they were signed with, until the record is reopened", async () => {
    await server.answer({ effectif: 40 }, past);
    await server.answer(COMPLETE);
    expect((await sign()).status).toBe(200);
    const { lastYearResults } = await server.json("/record");
    await server.answer({ effectif: 20, ...{ sorties: 3, durees: 540 } }, past);
    expect(await server.json("/sign-off")).toMatchObject({ findings: [] });
    expect(await server.json("/record")).toMatchObject({ previous: { effectif: 40 } });
    expect((await server.json("/record")).lastYearResults).toEqual(lastYearResults);
    await server.send("POST", "/reopening", { reason: "Pour voir" });
    expect((await server.json("/sign-off")).findings).toMatchObject([
      { control: "effectif_stable" },
    ]);
    expect((await server.json("/record")).previous).toMatchObject({ effectif: 20, sorties: 3 });
  });

  test("signed without any answer of last year, it has none while it is signed", async () => {
    await server.answer(COMPLETE);
    expect((await sign()).status).toBe(200);
    await server.answer({ effectif: 20 }, past);
    expect(await server.json("/sign-off")).toMatchObject({ findings: [] });
    const record = await server.json("/record");
    expect(record).not.toHaveProperty("previous");
    expect(record).not.toHaveProperty("lastYearResults");
  });
});

test("whoever has not said their name neither signs, nor reopens, nor gives a link", async () => {
  await server.answer(COMPLETE);
  const refuse = async (path: string, body: unknown) => {
    const refused = await server.send("POST", path, body, "");
    expect(await refused.json()).toMatchObject({ status: 422, title: "Nom manquant" });
  };
  await refuse("/sign-off", await read());
  await refuse("/delegations", { name: "Karim", sections: ["activite"] });
  expect((await sign()).status).toBe(200);
  await refuse("/reopening", { reason: "Pour voir" });
  expect(await server.json("/record")).toMatchObject({ editable: false });
  expect((await server.json("/delegations")).delegations).toEqual([]);
});

describe("reopening", () => {
  test("unlocks, and its reason stays in the trace", async () => {
    await server.answer(COMPLETE);
    await sign();
    const reopened = await server.send("POST", "/reopening", { reason: "  Oubli d'un accord " });
    expect(reopened.status).toBe(200);
    const line = { ...SIGNATURE(), author: "Anne", kind: "reopened", reason: "Oubli d'un accord" };
    expect(await reopened.json()).toEqual(line);
    const state = await server.json("/sign-off");
    expect(state).not.toHaveProperty("signature");
    expect(state.signatures).toMatchObject([{ kind: "signed" }, line]);
    const saved = await server.send("PUT", "/answers/effectif", { value: 41, version: 1 });
    expect(saved.status).toBe(200);
  });

  test("its reason is kept whole, without what a database would cut it at", async () => {
    await server.answer(COMPLETE);
    await sign();
    const reason = "\u0000Oubli\ud800\0d'un accord\r\nVu avec le siège\u202e";
    const reopened = await server.send("POST", "/reopening", { reason });
    const kept = "Oubli d'un accord\nVu avec le siège";
    expect((await reopened.json()).reason).toBe(kept);
    expect((await server.json("/sign-off")).signatures).toMatchObject([{}, { reason: kept }]);
  });

  test("of a record that is not signed is refused", async () => {
    const refused = await server.send("POST", "/reopening", { reason: "Pour voir" });
    expect(refused.status).toBe(409);
  });

  test.each([
    [{ reason: " " }, 422],
    [{ reason: "é".repeat(501) }, 422],
    [{ reason: 3 }, 400],
    [{}, 400],
    [{ reason: "a", revision: 1 }, 400],
    ['{"reason":', 400],
    ["[]", 400],
  ])("refuses %j", async (body, status) => {
    await server.answer(COMPLETE);
    await sign();
    expect((await server.send("POST", "/reopening", body)).status).toBe(status);
    expect((await server.json("/record")).editable).toBe(false);
  });
});

test.each([
  [{ hash: "h" }, "/revision"],
  [{ revision: "1", hash: "h" }, "/revision"],
  [{ revision: -1, hash: "h" }, "/revision"],
  [{ revision: 12 }, "/hash"],
  [{ revision: 12, hash: 3 }, "/hash"],
  [{ revision: 12, hash: "h", author: "le directeur" }, "/author"],
])("a signature of %j is refused", async (body, at) => {
  await server.answer(COMPLETE);
  const refused = await server.send("POST", "/sign-off", body);
  expect(await refused.json()).toMatchObject({ status: 400, faults: [{ path: at }] });
  expect(await server.parts.store.readSignatures({ year: "2031", finess: FOYER })).toEqual([]);
});

describe("outside the campaign's dates", () => {
  let closed: ToyServer;
  beforeEach(async () => {
    closed = await startToyServer(campaigns, {
      clock: () => new Date("2031-06-01T08:00:00Z"),
      establishments: server.parts.establishments.map((one) => ({ ...one, demonstration: false })),
    });
  });
  afterEach(() => closed.close());

  test("nobody signs or reopens, and the screen says so", async () => {
    await closed.answer(COMPLETE);
    const state = await closed.json("/sign-off");
    expect(state).toMatchObject({
      closing: "2031-05-31",
      obstacles: [{ kind: "closed", items: [] }],
    });
    const { revision, hash } = state;
    for (const refused of [
      await closed.send("POST", "/sign-off", { revision, hash }),
      await closed.send("POST", "/reopening", { reason: "Trop tard" }),
    ]) {
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ title: "Saisie fermée" });
    }
  });
});
