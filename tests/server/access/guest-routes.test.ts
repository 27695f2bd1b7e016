// Every route of the server, asked by somebody who holds a link to one section of one record: what is
// allowed is written here a second time, and everything else must be refused and tell nothing.

import { afterAll, beforeAll, expect, test } from "vitest";
import { GUEST_RULES } from "../../../server/access/guest-rules.ts";
import { routes } from "../../../server/routes/routes.ts";
import {
  BODY,
  type Guest,
  giveLink,
  OTHER,
  OWN,
  record,
  SECTION,
  startGuestServer,
} from "../support/guest-server.ts";
import { sendRaw } from "../support/send-raw.ts";
import type { TestServer } from "../support/start-server.ts";

let server: TestServer;
let guest: Guest;

/** Of the other section, the other establishment, the managing body, last year: never to be seen. */
const SECRETS: readonly (readonly [finess: string, year: string, item: string, value: unknown])[] =
  [
    [OWN, "2031", "effectif", 73_519],
    [OWN, "2031", "sorties", 73_529],
    [OWN, "2031", "effectif_par_age", { adultes: 73_547 }],
    [OWN, "2030", "effectif", 73_553],
    [OTHER, "2031", "charges", 73_561],
    [OTHER, "2031", "commentaire", "Confidence 73571"],
    [OTHER, "2030", "charges", 73_583],
  ];
const SECRET_WORDS = [
  /735[1-8]\d/,
  /Confidence/,
  /Secret voisin/,
  /Cachetteville/,
  /Sorties définitives/,
  /Effectif au 31/,
  /Coordinatrice cachée/,
];

beforeAll(async () => {
  server = await startGuestServer();
  const put = (path: string, body: unknown) =>
    server.request(path, {
      method: "PUT",
      headers: {
        "Content-Type": "application/json",
        "Millesime-Author": encodeURIComponent("Coordinatrice cachée"),
      },
      body: JSON.stringify(body),
    });
  for (const [finess, year, item, value] of SECRETS) {
    const saved = await put(`${record(finess, year)}/answers/${item}`, { value, version: 0 });
    expect(saved.status).toBe(200);
  }
  const justified = await put(`${record()}/justifications/control:somme_ages`, {
    value: { reason: "autre", text: "Confidence" },
    version: 0,
  });
  expect(justified.status).toBe(200);
  guest = await giveLink(server);
});
afterAll(() => server.close());

function routePaths(): readonly string[] {
  return routes.flatMap((create) =>
    create(server.parts).stack.flatMap(({ route }) =>
      typeof route?.path === "string" ? [route.path] : [],
    ),
  );
}

test("every route has its rule, and every rule its route", () => {
  const paths = routePaths();
  expect(paths.length).toBeGreaterThan(20);
  expect([...new Set(paths)].sort()).toEqual(Object.keys(GUEST_RULES).sort());
});

test("only the application itself answers without a named path", () => {
  const unnamed = routes.filter((create) =>
    create(server.parts).stack.some(({ route }) => typeof route?.path !== "string"),
  );
  expect(unnamed.map(({ name }) => name)).toEqual(["applicationRoutes"]);
});

const METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"] as const;

const VALUES: Readonly<Record<string, readonly string[]>> = {
  year: ["2031", "2030", "1999", "constructor"],
  finess: [OWN, OTHER, BODY, "123456789"],
  item: ["charges", "effectif", "sorties", "unknown", "__proto__", "justification:item:charges"],
  subject: ["item:charges", "item:effectif", "control:somme_ages", "control:nothing", "charges"],
  category: ["FOYER"],
  section: ["activite", SECTION],
  id: ["effectif", "charges", "nothing"],
  file: [`${OWN}.pdf`, `${OTHER}.html`, "FOYER.xlsx", `FOYER.pdf?etablissement=${OWN}`],
  token: ["unknown"],
};

function fill(path: string): readonly string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  const values = VALUES[name] ?? [];
  return values.flatMap((value) => {
    const [head = "", query] = value.split("?");
    const filled = path.replace(`:${name}`, encodeURIComponent(head));
    return fill(filled).map((one) => (query === undefined ? one : `${one}?${query}`));
  });
}

/** Addresses that the guest may ask, as « METHOD address ». */
const ALLOWED: readonly RegExp[] = [
  /^(GET|HEAD|DELETE) \/api\/visitor$/,
  /^(GET|HEAD) \/api\/campaigns$/,
  /^(GET|HEAD) \/api\/campaigns\/[^/]+\/(forms|guide)\/[^/]+$/,
  /^(GET|HEAD) \/api\/campaigns\/2031\/establishments$/,
  new RegExp(`^(GET|HEAD) ${record()}/(record|changes)$`),
  new RegExp(`^PUT ${record()}/answers/charges$`),
  new RegExp(`^(GET|HEAD) ${record()}/answers/charges/history$`),
  new RegExp(`^PUT ${record()}/justifications/item%3Acharges$`),
  new RegExp(`^(GET|HEAD) ${record()}/justifications/item%3Acharges/history$`),
  new RegExp(`^POST ${record()}/grids$`),
  /^(GET|HEAD) \/campagnes\/[^/]+\/(calculation\.js|guide\.(html|pdf)|guide\/\w+)$/,
  /^(GET|HEAD) \/campagnes\/[^/]+\/(changements|kit)\/[^/]+$/,
  /^(GET|HEAD) \/campagnes\/[^/]+\/grille\/[^/?]+$/,
];

test("what is not allowed is refused in one sentence, and nothing that is not theirs is told", async () => {
  const asked: string[] = [];
  const wrong: string[] = [];
  for (const path of new Set(routePaths())) {
    if (path === "/acces/:token") continue;
    for (const address of fill(path)) {
      for (const method of METHODS) {
        const name = `${method} ${address}`;
        asked.push(name);
        const hasBody = method === "PUT" || method === "POST" || method === "PATCH";
        const response = await server.request(address, {
          method,
          redirect: "manual",
          headers: { Cookie: guest.cookie, "Content-Type": "application/json" },
          ...(hasBody ? { body: JSON.stringify({ value: 1, version: 0 }) } : {}),
        });
        const isAllowed = ALLOWED.some((one) => one.test(name));
        const text = await response.text();
        const told = `${JSON.stringify([...response.headers])} ${text}`;
        if (isAllowed === (response.status === 403)) wrong.push(`${name}: ${response.status}`);
        const isPublic = /\/(forms|guide|changements|kit|grille)\/|guide\.|calculation/.test(path);
        const secrets = SECRET_WORDS.filter((secret) => secret.test(told));
        if (secrets.length > 0 && !(isPublic && isAllowed)) wrong.push(`${name} tells ${secrets}`);
        if (!isAllowed && method !== "HEAD" && !text.includes("Hors de votre accès")) {
          wrong.push(`${name} is refused otherwise: ${text.slice(0, 200)}`);
        }
      }
    }
  }
  expect(asked.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test("the public documents hold no answer either", async () => {
  for (const path of ["/campagnes/2031/grille/FOYER.xlsx", "/api/campaigns/2031/forms/FOYER"]) {
    const response = await server.request(path, { headers: { Cookie: guest.cookie } });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/735[1-8]\d|Confidence|Secret voisin/);
  }
});

test.each([
  "/API/campaigns/2031/establishments/990000011/results",
  "/api/campaigns/2031/establishments/990000011/results/",
  "/Campagnes/2031/dossier/990000011.pdf",
  "/api/campaigns/2031/establishments/990000011%2Fresults",
  "/api/campaigns/2031/establishments/990000011/RECORD/../results",
  "/api/campaigns/2031/establishments/99000001%31/results",
  "//api/campaigns/2031/establishments/990000011/results",
  "http://elsewhere.example/api/campaigns/2031/establishments/990000011/results",
  "/api/unheard-of",
  "/campagnes/2031/grille/FOYER.pdf?etablissement=990000011&etablissement=990000029",
  "/campagnes/2031/grille/FOYER.pdf?etablissement=",
])("another way of writing an address opens nothing: %s", async (path) => {
  const answer = await sendRaw(server.address, path, { Cookie: guest.cookie });
  expect(answer.status).toBe(403);
  expect(answer.text).not.toMatch(/735[1-8]\d/);
});

test("the application itself is the same for everybody", async () => {
  for (const path of ["/", "/2031/990000029/activite", "/assets/main.js"]) {
    const response = await server.request(path, { headers: { Cookie: guest.cookie } });
    expect(response.status).toBe(200);
  }
});

test("a link that is no longer good opens public documents only", async () => {
  const headers = { Cookie: "millesime_acces=invented" };
  const wrong: string[] = [];
  for (const path of new Set(routePaths())) {
    for (const address of fill(path)) {
      const response = await server.request(address, { headers, redirect: "manual" });
      const text = await response.text();
      const rule = GUEST_RULES[path]?.GET;
      const isPublic = rule === "public" || (rule === "blank" && !address.includes("?"));
      if (isPublic === (response.status === 403) && path !== "/acces/:token") {
        wrong.push(`${address}: ${response.status}`);
      }
      if (!isPublic && !text.includes("Ce lien n'est plus valable")) wrong.push(address);
      if (!isPublic && SECRET_WORDS.some((secret) => secret.test(text))) wrong.push(address);
    }
  }
  expect(wrong).toEqual([]);
});
