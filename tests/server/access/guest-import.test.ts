// A guest's filled grid changes their sections, and is told nothing of the others.

import { afterAll, beforeAll, expect, test } from "vitest";
import { renderGridWorkbook } from "../../../renderer/index.ts";
import { typeInGrid } from "../../support/type-in-grid.ts";
import { giveLink, OWN, record, startGuestServer } from "../support/guest-server.ts";
import type { TestServer } from "../support/start-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startGuestServer();
  for (const [item, value] of Object.entries({ effectif: 73_519, sorties: 73_529, charges: 900 })) {
    await server.put(OWN, item, { value, version: 0 });
  }
});
afterAll(() => server.close());

async function send(cookie: string) {
  const plan = server.parts.campaigns.get("2031")!.grids.get("FOYER")!;
  const cells = { DI_effectif: 41, DI_sorties: "beaucoup", DI_charges: 1000 };
  const form = new FormData();
  const bytes = await typeInGrid(await renderGridWorkbook(plan), { cells });
  form.append("grille", new Blob([new Uint8Array(bytes)]), "grille.xlsx");
  const headers = { Cookie: cookie };
  const response = await server.request(`${record()}/grids`, {
    method: "POST",
    body: form,
    headers,
  });
  return { status: response.status, text: await response.text() };
}

test("what is of their sections is offered, the rest is left out and said to be", async () => {
  const guest = await giveLink(server);
  const { status, text } = await send(guest.cookie);
  expect(status).toBe(200);
  const body = JSON.parse(text);
  expect(Object.keys(body.items)).toEqual(["charges"]);
  expect(body.items.charges).toMatchObject({ before: 900, after: 1000 });
  expect(body.changes.map(({ item }: { readonly item: string }) => item)).toEqual(["charges"]);
  expect(body.faults).toEqual([]);
  expect(body.workbooks[0].remarks.join(" ")).toContain("1 réponse n'est pas de vos sections");
  expect(text).not.toMatch(/735[12]9/);
});

test("with both sections, all of it is offered", async () => {
  const guest = await giveLink(server, ["activite", "personnel"]);
  const body = JSON.parse((await send(guest.cookie)).text);
  expect(Object.keys(body.items).sort()).toEqual(["charges", "effectif"]);
  expect(body.faults).toHaveLength(1);
});
