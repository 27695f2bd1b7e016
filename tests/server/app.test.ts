import { afterEach, beforeEach, expect, test } from "vitest";
import { cachePapers } from "../../server/papers.ts";
import { startServer, type TestServer } from "./support/start-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

test("every answer forbids what is not ours: scripts, styles, frames, sniffing", async () => {
  for (const path of ["/", "/api/campaigns", "/api/unknown", "/campagnes/2031/calculation.js"]) {
    const { headers } = await server.get(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy.split(";")).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Powered-By")).toBeNull();
  }
});

test("the application answers every address that is not data or a document", async () => {
  for (const path of ["/", "/2031/990000001", "/2031/990000001/activite", "/apix"]) {
    const response = await server.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toMatch("text/html");
    expect(await response.text()).toContain("<title>Application</title>");
  }
});

test("assets are kept for good by browsers, the page is asked for again", async () => {
  const asset = await server.get("/assets/main.js");
  expect(asset.headers.get("Cache-Control")).toMatch("immutable");
  expect(asset.headers.get("Content-Type")).toMatch("text/javascript");
  expect((await server.get("/")).headers.get("Cache-Control")).toBe("no-cache");
  expect((await server.get("/assets/absent.js")).status).toBe(404);
});

test("the calculation module is served as it was compiled, and not sent twice", async () => {
  const first = await server.get("/campagnes/2031/calculation.js");
  expect(first.headers.get("Content-Type")).toMatch("text/javascript");
  expect(await first.text()).toBe(server.parts.campaigns.get("2031")?.calculationSource);
  const etag = first.headers.get("ETag") ?? "";
  const again = await server.request("/campagnes/2031/calculation.js", {
    // Left to itself, fetch asks for a fresh copy.
    headers: { "If-None-Match": etag, "Cache-Control": "max-age=0" },
  });
  expect(again.status).toBe(304);
});

test("a form is served as it was compiled", async () => {
  const response = await server.get("/api/campaigns/2031/forms/BETA");
  expect(response.headers.get("Content-Type")).toMatch("application/json");
  expect(await response.text()).toBe(server.parts.campaigns.get("2031")?.forms.get("BETA"));
});

test("whoever follows a wrong link with a browser reads a page, not facts", async () => {
  const headers = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  const response = await server.request("/campagnes/2031/grille/%3Cb%3E.pdf", { headers });
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toMatch("text/html");
  const page = await response.text();
  expect(page).toContain('<html lang="fr">');
  expect(page).not.toContain("<b>");
});

test("a grid is made for its service and filled with the saved answers", async () => {
  await server.put("990000001", "effectif", { value: 12, version: 0 });
  const query = "?service=rh&etablissement=990000001";
  const response = await server.get(`/campagnes/2031/grille/ALPHA.html${query}`);
  expect(await response.json()).toEqual({
    grid: "ALPHA",
    format: "html",
    service: "rh",
    establishment: server.parts.establishments[0],
    answers: { effectif: 12 },
    visibility: { effectif: "asked" },
  });
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'none'");
  expect(policy).not.toMatch(/script-src|unsafe/);
});

test("a printed page may use its own style sheet and no other", async () => {
  const page = "<style>p { color: green }</style><p>Guide</p>";
  const { papers } = server.parts;
  const styled = await startServer({
    papers: { ...papers, guide: async () => new TextEncoder().encode(page) },
  });
  const { headers } = await styled.get("/campagnes/2031/guide.html");
  // printf 'p { color: green }' | openssl dgst -sha256 -binary | base64
  expect(headers.get("Content-Security-Policy")).toContain(
    "style-src 'sha256-Q1fLvk7a5DViVS8eVXMYNAiwMGfAIav+18CqVK+flsQ=';",
  );
  await styled.close();
});

test("a workbook is downloaded under a telling name, a PDF opens", async () => {
  const workbook = await server.get("/campagnes/2031/grille/BETA.xlsx");
  expect(workbook.headers.get("Content-Disposition")).toBe(
    'attachment; filename="grille-2031-BETA.xlsx"',
  );
  const guide = await server.get("/campagnes/2031/guide.pdf");
  expect(guide.headers.get("Content-Type")).toBe("application/pdf");
  expect(guide.headers.get("Content-Disposition")).toBe('inline; filename="guide-2031.pdf"');
});

test("a paper is made once for the same content, and again once an answer changes", async () => {
  let made = 0;
  const { papers } = server.parts;
  const counted = {
    ...papers,
    grid: (...all: Parameters<typeof papers.grid>) => {
      made += 1;
      return papers.grid(...all);
    },
  };
  const cached = await startServer({ papers: cachePapers(counted) });
  const path = "/campagnes/2031/grille/ALPHA.pdf?etablissement=990000001";
  await Promise.all([cached.get(path), cached.get(path)]);
  await cached.get(path);
  expect(made).toBe(1);
  await cached.put("990000001", "effectif", { value: 12, version: 0 });
  await cached.get(path);
  expect(made).toBe(2);
  await cached.close();
});

test("a failure to print is told without a trace, and is not remembered", async () => {
  let broken = true;
  const { papers } = server.parts;
  const failing = await startServer({
    papers: cachePapers({
      ...papers,
      guide: (plan, format) =>
        broken ? Promise.reject(new Error("secret path /home")) : papers.guide(plan, format),
    }),
  });
  const response = await failing.get("/campagnes/2031/guide.html");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  broken = false;
  expect((await failing.get("/campagnes/2031/guide.html")).status).toBe(200);
  await failing.close();
});

test("an address of data or of documents never gives the page, however it is written", async () => {
  for (const path of ["/api/unheard-of", "/API/unheard-of", "//api/x", "/Campagnes/2031/x"]) {
    expect((await server.get(path)).status).toBe(404);
  }
  expect((await server.get("/apiculture")).status).toBe(200);
});
