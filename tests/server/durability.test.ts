// A server killed without warning, during a loop of saves: what it acknowledged is there.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "millesime-kill-"));
const script = fileURLToPath(new URL("./support/small-server.ts", import.meta.url));
const processes = new Set<ChildProcess>();

afterAll(() => {
  for (const process of processes) process.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

async function start(file: string) {
  const child = spawn(process.execPath, ["--import", "tsx", script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  processes.add(child);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const establishment = `${String(line).trim()}/api/campaigns/2031/establishments/990000001`;
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
      processes.delete(child);
    },
    put: (item: string, value: unknown, version: number) =>
      fetch(`${establishment}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version }),
      }),
    record: async () => (await fetch(`${establishment}/record`)).json(),
  };
}

type Server = Awaited<ReturnType<typeof start>>;

/** Saves version after version until the server is gone; gives the last one acknowledged. */
async function saveUntilDeath(
  server: Server,
  item: string,
  onSaved: (version: number) => void,
): Promise<number> {
  let acknowledged = -1;
  for (let version = 0; ; version++) {
    const response = await server.put(item, version % 1000, version).catch(() => undefined);
    if (response === undefined) return acknowledged;
    expect(response.status).toBe(200);
    // The answer's head may come through and its body be cut: acknowledged all the same.
    acknowledged = version;
    onSaved(version);
    await response.text().catch(() => "");
  }
}

test("every acknowledged answer is there after kill -9 and a restart, three times over", async () => {
  for (const round of [0, 1, 2]) {
    const file = join(folder, `round-${round}.sqlite`);
    const server = await start(file);
    const midway = 20 + 17 * round;
    const loops = ["effectif", "depenses"].map((item) =>
      // Not awaited: the other saves go on while the server dies.
      saveUntilDeath(server, item, (version) => {
        if (version === midway) void server.kill();
      }),
    );
    const acknowledged = await Promise.all(loops);
    const again = await start(file);
    const { answers } = await again.record();
    for (const [index, item] of ["effectif", "depenses"].entries()) {
      const last = acknowledged[index]!;
      expect(last).toBeGreaterThan(0);
      // One more may have been written, its acknowledgement lost with the server.
      expect(answers[item].version - 1 - last).toBeOneOf([0, 1]);
      expect(answers[item].value).toBe((answers[item].version - 1) % 1000);
    }
    const next = await again.put("effectif", 1000, answers.effectif.version);
    expect(next.status).toBe(200);
    await again.kill();
  }
});
