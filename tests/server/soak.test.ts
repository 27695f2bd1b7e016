// The short form of `npm run soak`, on the small campaign.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type KilledServer, startKilledServer } from "../soak/killed-server.ts";
import { runSoak } from "../soak/run-soak.ts";

const folder = mkdtempSync(join(tmpdir(), "millesime-soak-"));
const SMALL_SERVER = fileURLToPath(new URL("./support/small-server.ts", import.meta.url));

let server: KilledServer | undefined;
// Here rather than at the end of the test, which a fault or the time limit may not reach.
afterAll(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true });
});

test("two people, 300 edits, a bad network and a killed server: stored is what was acknowledged", async () => {
  const file = join(folder, "store.sqlite");
  server = await startKilledServer(["--import", "tsx", SMALL_SERVER, file]);
  const { figures, faults } = await runSoak({
    server,
    file,
    subject: {
      year: "2031",
      finess: "990000001",
      values: {
        depenses: (number) => number,
        nom: (number) => `n° ${number}`,
        accords: (number) => [{ objet: `n° ${number}` }],
      },
    },
    edits: 300,
    kills: 1,
    seed: 6,
  });
  expect(faults).toEqual([]);
  expect(figures.leftToSend).toBe(0);
  // The day was bad indeed.
  expect(figures.conflicts).toBeGreaterThan(3);
  expect(figures.lostAfter).toBeGreaterThan(3);
  expect(figures.serverAway).toBeGreaterThan(0);
}, 60_000);
