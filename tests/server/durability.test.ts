// A server killed without warning, during a loop of saves: what it acknowledged is there.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PROJECT } from "./support/run-command.ts";

const BIN = join(PROJECT, "server", "cli", "bin.js");
const folder = mkdtempSync(join(tmpdir(), "millesime-kill-"));
const support = (name: string) => fileURLToPath(new URL(`./support/${name}`, import.meta.url));

interface Subject {
  readonly command: (file: string) => readonly string[];
  readonly establishment: string;
  /** Two items that take whole numbers. */
  readonly items: readonly [string, string];
}

const small: Subject = {
  command: (file) => ["--import", "tsx", support("small-server.ts"), file],
  establishment: "/api/campaigns/2031/establishments/990000001",
  items: ["effectif", "depenses"],
};

const real: Subject = {
  command: (file) => [BIN, "servir", "--port", "0", "--donnees", file],
  establishment: "/api/campaigns/2023/establishments/990000011",
  items: ["sorties_definitives", "admissions"],
};

const processes = new Set<ChildProcess>();

afterAll(() => {
  for (const process of processes) process.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

async function start(subject: Subject, file: string) {
  const child = spawn(process.execPath, subject.command(file), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  processes.add(child);
  const establishment = `${await addressOf(child)}${subject.establishment}`;
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

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const data of child.stdout ?? []) {
    const address = /http:\S+/.exec(String(data))?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("The server did not start.");
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
    const response = await server.put(item, version, version).catch(() => undefined);
    if (response === undefined) return acknowledged;
    expect(response.status).toBe(200);
    // The answer's head may come through and its body be cut: acknowledged all the same.
    acknowledged = version;
    onSaved(version);
    await response.text().catch(() => "");
  }
}

test.each<[string, Subject]>([
  ["first round", small],
  ["second round", small],
  ["third round, the whole application", real],
])("every acknowledged answer is there after kill -9 and a restart: %s", async (name, subject) => {
  const file = join(folder, `${name}.sqlite`);
  const server = await start(subject, file);
  const midway = 20 + name.length;
  const loops = subject.items.map((item) =>
    // Not awaited: the other saves go on while the server dies.
    saveUntilDeath(server, item, (version) => {
      if (version === midway) void server.kill();
    }),
  );
  const acknowledged = await Promise.all(loops);
  expect(Math.max(...acknowledged)).toBeGreaterThanOrEqual(midway);
  const again = await start(subject, file);
  const { answers } = await again.record();
  for (const [index, item] of subject.items.entries()) {
    const last = acknowledged[index]!;
    // One more may have been written, its acknowledgement lost with the server.
    expect(answers[item].version - 1 - last).toBeOneOf([0, 1]);
    expect(answers[item].value).toBe(answers[item].version - 1);
  }
  const [item] = subject.items;
  const next = await again.put(item, 999, answers[item].version);
  expect(next.status).toBe(200);
  await again.kill();
});
