// What somebody with a link sees, writes and leaves behind.

import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KEPT } from "../../../server/access/in-sight.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";
import {
  delegations,
  type Guest,
  giveLink,
  OWN,
  record,
  SECTION,
  startGuestServer,
} from "../support/guest-server.ts";
import { sendRaw } from "../support/send-raw.ts";
import { NOW, type TestServer } from "../support/start-server.ts";

let server: TestServer;
let guest: Guest;
beforeEach(async () => {
  server = await startGuestServer();
  guest = await giveLink(server);
});
afterEach(() => server.close());

const ask = (path: string, init: RequestInit = {}, who: string = guest.cookie) =>
  server.request(path, {
    redirect: "manual",
    ...init,
    headers: { "Content-Type": "application/json", ...init.headers, Cookie: who },
  });
const put = (item: string, value: unknown, headers: Record<string, string> = {}) =>
  ask(`${record()}/answers/${item}`, {
    method: "PUT",
    headers,
    body: JSON.stringify({ value, version: 0 }),
  });

async function asCoordinator(item: string, value: unknown, year = "2031"): Promise<void> {
  const saved = await server.request(`${record(OWN, year)}/answers/${item}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ value, version: 0 }),
  });
  expect(saved.status).toBe(200);
}

const readRecord = async () => (await ask(`${record()}/record`)).json();

test("the record holds the answers of their sections, and what decides their questions", async () => {
  await asCoordinator("effectif", 12);
  await asCoordinator("protection", "oui");
  await asCoordinator("proteges", 3);
  await asCoordinator("charges", 1000);
  const read = await readRecord();
  expect(Object.keys(read.answers)).toEqual(["charges"]);
  expect(read.context).toEqual({ protection: "oui" });
  expect(read.visitor).toEqual({
    name: "Karim Benali",
    year: "2031",
    finess: OWN,
    sections: [SECTION],
    givenBy: "Claire Martin",
    note: "Avant vendredi",
  });
});

test("whoever has no link is told everything, and has no context", async () => {
  await asCoordinator("effectif", 12);
  const read = await (await server.get(`${record()}/record`)).json();
  expect(read.answers.effectif.value).toBe(12);
  expect(read.visitor).toEqual({ name: "démonstration" });
  expect(read).not.toHaveProperty("context");
});

test("of last year, only what is theirs: answers and figures", async () => {
  await asCoordinator("effectif", 11, "2030");
  await asCoordinator("commentaire", "Calme", "2030");
  const read = await readRecord();
  expect(read.previous).toEqual({ commentaire: "Calme" });
  expect(Object.keys(read.lastYear)).toEqual(["commentaire"]);
});

test("every member of a record is either kept for guests or dropped on purpose", async () => {
  await asCoordinator("effectif", 11, "2030");
  const members = Object.keys(await (await server.get(`${record()}/record`)).json());
  expect(members.filter((name) => KEPT[name] === undefined)).toEqual([]);
});

test("what changed is told for their sections only", async () => {
  const { revision } = await readRecord();
  await asCoordinator("effectif", 12);
  await asCoordinator("charges", 1000);
  const changes = await (await ask(`${record()}/changes?since=${revision}`)).json();
  expect(Object.keys(changes.answers)).toEqual(["charges"]);
});

test("what decides their questions is told again as it stands, and to them alone", async () => {
  const { revision, context } = await readRecord();
  expect(context).toEqual({});
  await asCoordinator("effectif", 12);
  await asCoordinator("protection", "oui");
  const path = `${record()}/changes?since=${revision}`;
  expect((await (await ask(path)).json()).context).toEqual({ protection: "oui" });
  expect(await (await server.get(path)).json()).not.toHaveProperty("context");
  await server.put(OWN, "protection", { value: null, version: 1 });
  expect((await (await ask(path)).json()).context).toEqual({});
});

test("their answer is signed with the name they were given, whatever the header says", async () => {
  const saved = await put("charges", 7, { "Millesime-Author": "Le%20directeur" });
  expect(saved.status).toBe(200);
  const history = await (await ask(`${record()}/answers/charges/history`)).json();
  expect(history).toMatchObject([{ author: "Karim Benali", to: 7 }]);
});

test("nothing is written outside of their sections", async () => {
  expect((await put("effectif", 7)).status).toBe(403);
  const everything = await (await server.get(`${record()}/record`)).json();
  expect(everything.answers).toEqual({});
});

test("a justification is theirs when all the questions of its control are", async () => {
  const justify = (subject: string) =>
    ask(`${record()}/justifications/${subject}`, {
      method: "PUT",
      body: JSON.stringify({ value: { reason: "autre", text: "Travaux" }, version: 0 }),
    });
  expect((await justify("control:somme_ages")).status).toBe(403);
  const whole = await giveLink(server, [SECTION, "activite"]);
  const theirs = await ask(
    `${record()}/justifications/control:somme_ages`,
    {
      method: "PUT",
      body: JSON.stringify({ value: { reason: "autre", text: "Travaux" }, version: 0 }),
    },
    whole.cookie,
  );
  expect(theirs.status).toBe(200);
  // Now that it stands, the other guest still does not read it.
  expect((await readRecord()).justifications).toEqual({});
});

test("the list of establishments has theirs alone, with the progress of their sections", async () => {
  await asCoordinator("effectif", 12);
  const list = () => ask("/api/campaigns/2031/establishments").then((one) => one.json());
  expect(await list()).toMatchObject([{ finess: OWN, answered: 0, savedAt: null }]);
  await put("charges", 7);
  expect(await list()).toMatchObject([{ finess: OWN, answered: 1, savedAt: NOW }]);
});

test("following the link sets the cookie and leads to the first of their sections", async () => {
  const response = await server.request(guest.path, { redirect: "manual" });
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe(`/2031/${OWN}/${SECTION}`);
  const cookie = response.headers.get("Set-Cookie") ?? "";
  expect(cookie).toContain(guest.cookie);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Path=\//);
  expect(cookie).not.toMatch(/Secure/);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test.each([
  ["https", true],
  ["HTTPS", true],
  ["https, http", true],
  ["http, https", false],
  ["http", false],
])("behind https the cookie does not travel without it: %s", async (proto, secure) => {
  const headers = { "X-Forwarded-Proto": proto };
  const response = await server.request(guest.path, { redirect: "manual", headers });
  expect(/Secure/.test(response.headers.get("Set-Cookie") ?? "")).toBe(secure);
});

test("the coordinator sees that it was opened, by a person and not by a mail filter", async () => {
  const openedAt = async () =>
    (await (await server.get(delegations())).json()).delegations[0].openedAt;
  const looked = await server.request(guest.path, { method: "HEAD", redirect: "manual" });
  expect(looked.headers.get("Set-Cookie")).toBeNull();
  expect(await openedAt()).toBeNull();
  await server.request(guest.path, { redirect: "manual" });
  expect(await openedAt()).toBe(NOW);
});

test.each([
  ["Sec-Purpose", "prefetch"],
  ["Sec-Purpose", "prefetch;prerender"],
  ["Purpose", "prefetch"],
  ["X-Purpose", "preview"],
])("a browser that loads the link in advance has not followed it: %s %s", async (name, value) => {
  const headers = { [name]: value };
  const response = await server.request(guest.path, { redirect: "manual", headers });
  expect(response.status).toBe(503);
  expect(response.headers.get("Set-Cookie")).toBeNull();
  expect((await response.json()).title).toBe("Lien pas encore suivi");
  const { delegations: told } = await (await server.get(delegations())).json();
  expect(told[0].openedAt).toBeNull();
});

test("a last visit that cannot be noted takes nothing from the visitor", async () => {
  const store = await openSqliteStore(":memory:", NOW);
  const lines: string[] = [];
  const busy = await startGuestServer({
    store: { ...store, seeDelegation: () => Promise.reject(new Error("SQLITE_BUSY")) },
    log: pino({ level: "warn" }, { write: (line: string) => void lines.push(line) }),
  });
  try {
    const { cookie } = await giveLink(busy);
    const headers = { Cookie: cookie };
    expect((await busy.request(`${record()}/record`, { headers })).status).toBe(200);
    expect(lines.join("")).toContain("SQLITE_BUSY");
    expect(lines.join("")).not.toContain(cookie.split("=")[1]);
  } finally {
    await busy.close();
  }
});

test("an unknown link is told in a French page, without what was asked", async () => {
  const headers = { Accept: "text/html,*/*;q=0.8" };
  const response = await server.request("/acces/%3Cb%3Einvented", { headers });
  expect(response.status).toBe(403);
  const page = await response.text();
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain("n’est plus valable");
  expect(page).not.toContain("invented");
  expect(response.headers.get("Set-Cookie")).toBeNull();
});

test("a link that is taken back stops at once, and says whom to ask", async () => {
  expect((await put("charges", 7)).status).toBe(200);
  const taken = await server.request(`${delegations()}/${guest.id}`, { method: "DELETE" });
  expect(taken.status).toBe(200);
  for (const response of [
    await ask(`${record()}/record`),
    await put("charges", 8),
    await ask(guest.path),
  ]) {
    expect(response.status).toBe(403);
    const problem = await response.json();
    expect(problem.title).toBe("Ce lien n'est plus valable");
    expect(problem.detail).toContain("demandez-en un autre à Claire Martin");
  }
  expect(await (await ask("/api/visitor")).json()).toMatchObject({
    ended: true,
    givenBy: "Claire Martin",
  });
  const { delegations: told } = await (await server.get(delegations())).json();
  expect(told).toMatchObject([{ revoked: { at: NOW, by: "démonstration" } }]);
});

test.each(["", "%00", "a".repeat(5000), "../../etc/passwd", "'; DROP TABLE delegations"])(
  "a cookie with anything in it gives nothing: %s",
  async (token) => {
    const response = await ask(`${record()}/record`, {}, `a=b; millesime_acces=${token}`);
    expect(response.status).toBe(403);
  },
);

test("another cookie is no link", async () => {
  const response = await ask(`${record()}/record`, {}, "xmillesime_acces=1; millesime_acces2=1");
  expect(response.status).toBe(200);
});

test("leaving the access takes the cookie back", async () => {
  const response = await ask("/api/visitor", { method: "DELETE" });
  expect(response.status).toBe(200);
  expect(response.headers.get("Set-Cookie")).toMatch(
    /^millesime_acces=;.*Expires=Thu, 01 Jan 1970/,
  );
});

test("delegations come back with all but their token, and the last activity by section", async () => {
  await asCoordinator("effectif", 12);
  await put("charges", 7);
  const read = await (await server.get(delegations())).json();
  expect(read).toEqual({
    delegations: [
      {
        id: guest.id,
        sections: [SECTION],
        name: "Karim Benali",
        note: "Avant vendredi",
        givenBy: "Claire Martin",
        givenAt: NOW,
        openedAt: null,
        lastSeenAt: NOW,
        revoked: null,
      },
    ],
    activity: {
      activite: { author: "démonstration", at: NOW },
      personnel: { author: "Karim Benali", at: NOW },
    },
  });
});

test("whoever erases an answer has not answered last", async () => {
  await put("charges", 7);
  const erased = await server.put(OWN, "charges", { value: null, version: 1 });
  expect(erased.status).toBe(200);
  const { activity } = await (await server.get(delegations())).json();
  expect(activity).toEqual({ personnel: { author: "Karim Benali", at: NOW } });
});

test.each([
  ["nothing", {}, "/name"],
  ["a list", [], ""],
  ["a blank name", { name: " \u200b ", sections: [SECTION] }, "/name"],
  ["a name that is none", { name: 3, sections: [SECTION] }, "/name"],
  ["a name too long", { name: "x".repeat(81), sections: [SECTION] }, "/name"],
  ["no section", { name: "Karim", sections: [] }, "/sections"],
  ["a section of nowhere", { name: "Karim", sections: ["constructor"] }, "/sections"],
  ["a section that is none", { name: "Karim", sections: [{}] }, "/sections"],
  ["sections in a text", { name: "Karim", sections: "personnel" }, "/sections"],
  ["a note too long", { name: "Karim", sections: [SECTION], note: "x".repeat(501) }, "/note"],
  ["a note that is none", { name: "Karim", sections: [SECTION], note: [] }, "/note"],
  ["a key too many", { name: "Karim", sections: [SECTION], token: "mine" }, "/token"],
])("a delegation with %s is refused", async (_name, body, at) => {
  const response = await server.request(delegations(), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(400);
  const { faults } = await response.json();
  expect(faults.map(({ path }: { readonly path: string }) => path)).toContain(at);
});

test("a name keeps no line break, and a section is given once", async () => {
  const response = await server.request(delegations(), {
    method: "POST",
    headers: { "Content-Type": "application/json", "Millesime-Author": "Claire" },
    body: JSON.stringify({ name: "Karim\r\n\u0000Benali", sections: [SECTION, SECTION] }),
  });
  const { delegation } = await response.json();
  expect(delegation).toMatchObject({ name: "Karim Benali", note: "", sections: [SECTION] });
});

test("revoking what does not exist says so", async () => {
  const response = await server.request(`${delegations()}/nothing`, { method: "DELETE" });
  expect(response.status).toBe(404);
});

test.each([
  ["PUT", `${record()}/answers/charges`],
  ["POST", delegations()],
  ["DELETE", `${delegations()}/one`],
  ["DELETE", "/api/visitor"],
  ["POST", `${record()}/grids`],
])("another site cannot make the browser send %s %s", async (method, path) => {
  for (const site of ["cross-site", "same-site"]) {
    const response = await server.request(path, {
      method,
      headers: { "Sec-Fetch-Site": site, "Content-Type": "application/json" },
    });
    expect(response.status).toBe(403);
    expect((await response.json()).title).toBe("Envoi refusé");
  }
});

test("following a link from a mail is no sending", async () => {
  const headers = { "Sec-Fetch-Site": "cross-site" };
  const response = await server.request(guest.path, { redirect: "manual", headers });
  expect(response.status).toBe(303);
});

test("no token is written in the log", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const logged = await startGuestServer({ log });
  try {
    const { path, token, cookie } = await giveLink(logged);
    lines.length = 0;
    const targets = [
      path,
      path.replace("acces", "ACCES"),
      path.replace("/acces/", "/acces%2F"),
      `${path}?a=b`,
      `/${path}`,
      `http://elsewhere.example${path}`,
    ];
    for (const target of targets) await sendRaw(logged.address, target, { Cookie: cookie });
    expect(lines).toHaveLength(targets.length);
    expect(lines.join("")).toContain('"url":"/acces/…"');
    expect(lines.join("")).toContain('"url":"http://elsewhere.example/acces/…"');
    expect(lines.join("")).not.toContain(token);
  } finally {
    await logged.close();
  }
});
