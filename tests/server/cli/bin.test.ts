// The command as it is typed: a process of its own, its exit codes, its signals.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyCatalogue } from "../support/copy-catalogue.ts";
import { PROJECT } from "../support/run-command.ts";

const BIN = join(PROJECT, "server", "cli", "bin.js");
const scratch = mkdtempSync(join(tmpdir(), "millesime-bin-"));
const processes = new Set<ChildProcess>();
afterAll(() => {
  for (const child of processes) child.kill("SIGKILL");
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: scratch,
    stdio: ["ignore", "pipe", "pipe"],
  });
  processes.add(child);
  const written = { out: "", error: "" };
  child.stdout.on("data", (data: Buffer) => {
    written.out += plain(data);
  });
  child.stderr.on("data", (data: Buffer) => {
    written.error += plain(data);
  });
  const ended = once(child, "close").then(([code]) => {
    processes.delete(child);
    return { code: code as number, ...written };
  });
  return { child, written, ended };
}

function plain(data: Buffer): string {
  return String(data).replace(/[\u00A0\u202F]/g, " ");
}

/** The address of a server that is starting; throws what it said when it does not start. */
async function address({ child, written, ended }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const found = /Millésime est prêt : (\S+)/.exec(written.out)?.[1];
    if (found !== undefined) return found;
    const end = await Promise.race([ended, once(child.stdout, "data").then(() => undefined)]);
    if (end !== undefined) throw new Error(end.out + end.error);
  }
}

test("exits 0 when all is well, 1 on the author's errors, 2 on wrong usage", async () => {
  const { folder, edit } = copyCatalogue();
  edit("2023/fiches/1-prestations/file-active.yaml", "niveau: ", "niveaux: ");
  const [well, broken, wrong] = await Promise.all([
    start("verifier", "2023").ended,
    start("verifier", "2023", "--catalogue", folder).ended,
    start("verifié").ended,
  ]);
  expect(well).toMatchObject({ code: 0, error: "" });
  expect(well.out).toContain("aucune erreur");
  expect(broken).toMatchObject({ code: 1, error: "" });
  expect(broken.out).toContain("« niveaux »");
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.error).toContain("Vouliez-vous dire « verifier »");
});

test("a reader that stops early is not an error", async () => {
  const { child, ended } = start("guide", "2023", "--format", "html", "--sortie", "-");
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, error: "" });
});

test("servir compiles, serves the application, keeps answers over a restart, stops cleanly", async () => {
  const database = join(scratch, "data", "answers.sqlite");
  const first = start("servir", "--port", "0", "--donnees", database);
  const base = await address(first);
  const page = await fetch(`${base}/`);
  expect(await page.text()).toContain("<title>");
  const [campaign] = await (await fetch(`${base}/api/campaigns`)).json();
  const establishments = `${base}/api/campaigns/${campaign.year}/establishments`;
  const [someone] = await (await fetch(establishments)).json();
  const path = `/api/campaigns/${campaign.year}/establishments/${someone.finess}`;
  const saved = await fetch(`${base}${path}/answers/sorties_definitives`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ value: 3, version: 0 }),
  });
  expect(saved.status).toBe(200);
  first.child.kill("SIGTERM");
  expect(await first.ended).toMatchObject({ code: 0, error: "" });
  expect(first.written.out).toContain("Millésime est arrêté.");

  const second = start("servir", "--port", "0", "--donnees", database);
  const record = await (await fetch(`${await address(second)}${path}/record`)).json();
  expect(record.hash).toBe(campaign.hash);
  expect(record.answers.sorties_definitives).toMatchObject({ value: 3, version: 1 });
  second.child.kill("SIGINT");
  expect(await second.ended).toMatchObject({ code: 0, error: "" });
});

test("servir refuses to start on a broken catalogue, and tells its errors", async () => {
  const { folder, edit } = copyCatalogue();
  edit("2023/fiches/1-prestations/file-active.yaml", "niveau: ", "niveaux: ");
  const { code, out, error } = await start("servir", "--port", "0", "--catalogue", folder).ended;
  expect(code).toBe(1);
  expect(out).not.toContain("prêt");
  expect(error).toContain("« niveaux »");
});

test("a port already taken is told, with the option that changes it", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const database = join(scratch, "taken.sqlite");
  const run = start("servir", "--port", String(port), "--donnees", database);
  const { code, error } = await run.ended;
  expect(code).toBe(2);
  expect(error).toContain(`Le port ${port} est déjà pris.`);
  expect(error).toContain(`--port ${port + 1}`);
  other.close();
});
