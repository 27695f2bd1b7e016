// A batch in a process of its own: what it takes of memory, and what it leaves when it is stopped.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, expect, test } from "vitest";
import { record } from "../support/run-batch.ts";
import { PROJECT } from "../support/run-command.ts";

const BIN = join(PROJECT, "server", "cli", "bin.js");
/** Tells on the error output, at the end, the most memory that the process ever took, in kilobytes. */
const WATCH =
  'data:text/javascript,process.on("exit",()=>console.error("max "+process.resourceUsage().maxRSS))';
const SMALL_HEAP = "--max-old-space-size=96";

const processes = new Set<ChildProcess>();
afterAll(() => {
  for (const child of processes) child.kill("SIGKILL");
});

function start(...options: readonly string[]) {
  const scratch = mkdtempSync(join(tmpdir(), "millesime-test-process-"));
  const temporary = join(scratch, "tmp");
  mkdirSync(temporary);
  const node = [SMALL_HEAP, "--import", WATCH];
  const child = spawn(
    process.execPath,
    [...node, BIN, "calculer", "2023", "-", "--lot", ...options],
    { cwd: scratch, env: { ...process.env, TMPDIR: temporary } },
  );
  processes.add(child);
  // One that is stopped reads no more.
  child.stdin.on("error", () => {});
  const written = { out: "", error: "" };
  child.stdout.on("data", (data: Buffer) => {
    written.out = (written.out + String(data)).slice(0, 5000);
  });
  child.stderr.on("data", (data: Buffer) => {
    written.error += data;
  });
  const ended = once(child, "close").then(([code]) => {
    processes.delete(child);
    const memory = Number(/max (\d+)/.exec(written.error)?.[1]) / 1024;
    return { code: code as number, memory, ...written };
  });
  return { child, ended, scratch, temporary };
}

const answers = { durees_sejour: 540, sorties_definitives: 3, effectif_31_12: 80 };

/** `count` lines of ten kilobytes, most of it blank, and at times one that is faulty. */
function* lines(count: number): Generator<string> {
  for (let rank = 0; rank < count; rank++) {
    const establishment = { finess: String(rank), region: `R${rank % 20}` };
    const line = rank % 100 === 99 ? "{" : record(answers, { establishment });
    yield `${line.padEnd(10_000)}\n`;
  }
}

async function runOn(count: number, ...options: readonly string[]) {
  const { child, ended } = start(...options);
  await pipeline(Readable.from(lines(count)), child.stdin);
  return ended;
}

test("sixty megabytes take no more memory than two", async () => {
  const few = await runOn(200, "--par", "region");
  const many = await runOn(6_000, "--par", "region");
  expect(many.out.replace(/[\u00A0\u202F]/g, " ")).toContain(
    "6 000 dossiers lus : 5 940 calculés, 60 refusés.",
  );
  expect([few.code, many.code]).toEqual([1, 1]);
  expect(many.memory - few.memory).toBeLessThan(100);
});

test("a reader who has seen enough stops the batch, which is no error", async () => {
  const { child, ended, temporary } = start("--format", "json");
  const endless = Readable.from(lines(1_000_000));
  endless.pipe(child.stdin);
  await once(child.stdout, "data");
  child.stdout.destroy();
  const { code, error } = await ended;
  endless.destroy();
  expect(error).not.toContain("Error");
  expect(code).toBe(0);
  expect(leftIn(temporary)).toEqual([]);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s leaves nothing behind", async (signal, expected) => {
  const { child, ended, scratch, temporary } = start("--sortie", "resultats");
  for (const line of lines(2_000)) child.stdin.write(line);
  while (leftIn(temporary).length === 0 || leftIn(scratch).length < 2) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill(signal);
  const { code, error } = await ended;
  expect(error).toContain("Interrompu.");
  expect(code).toBe(expected);
  expect(leftIn(temporary)).toEqual([]);
  expect(readdirSync(scratch)).toEqual(["tmp"]);
  expect(existsSync(join(scratch, "resultats"))).toBe(false);
});

/** Not what the loader of TypeScript keeps for the next time. */
function leftIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith("tsx-"));
}
