import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hashToken } from "../../../server/access/access-token.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";
import { delegationSuite } from "../support/delegation-suite.ts";
import { NOW, smallParts, startServer } from "../support/start-server.ts";

const folder = mkdtempSync(join(tmpdir(), "millesime-delegations-"));
afterAll(() => rmSync(folder, { recursive: true }));

let path = "";
let count = 0;

delegationSuite(
  () => {
    path = join(folder, `store-${count++}.sqlite`);
    return openSqliteStore(path, NOW);
  },
  () => openSqliteStore(path, NOW),
);

test("whoever reads the file finds no token, only its hash", async () => {
  const file = join(folder, "tokens.sqlite");
  const server = await startServer(await smallParts(file));
  const response = await server.request(
    "/api/campaigns/2031/establishments/990000001/delegations",
    {
      method: "POST",
      headers: { "Content-Type": "application/json", "Millesime-Author": "Claire" },
      body: JSON.stringify({ name: "Karim", sections: ["activite"] }),
    },
  );
  const { path: link } = await response.json();
  const token = String(link).split("/").at(-1)!;
  // 128 bits.
  expect(Buffer.from(token, "base64url")).toHaveLength(16);
  // The latest writes stand beside the file, in its log.
  const bytes = [file, `${file}-wal`].map((one) => readFileSync(one, "latin1")).join("");
  await server.close();
  expect(bytes).toContain(hashToken(token));
  expect(bytes).not.toContain(token);
});
