// Everything runs where code cannot be made from text: `node --disallow-code-generation-from-strings`.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PROJECT } from "../support/run-command.ts";

const FLAG = "--disallow-code-generation-from-strings";
const BIN = join(PROJECT, "server", "cli", "bin.js");
const DOSSIER = "catalogue/2023/dossiers/ehpad.yaml";
const scratch = mkdtempSync(join(tmpdir(), "millesime-no-code-"));
const children = new Set<ReturnType<typeof spawn>>();
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [FLAG, ...args], { cwd: PROJECT });
  children.add(child);
  const written = { out: "", error: "" };
  child.stdout.on("data", (data: Buffer) => {
    written.out += data;
  });
  child.stderr.on("data", (data: Buffer) => {
    written.error += data;
  });
  const ended = once(child, "close").then(([code]) => {
    children.delete(child);
    return { code: code as number, ...written };
  });
  return { child, written, ended };
}

/** The address of a server that is starting; throws what it said when it does not start. */
async function address({ child, written, ended }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const found = /prêt\s: (\S+)/.exec(written.out)?.[1];
    if (found !== undefined) return found;
    const end = await Promise.race([ended, once(child.stdout, "data").then(() => undefined)]);
    if (end !== undefined) throw new Error(end.out + end.error);
  }
}

test("the flag is what it says: making code from text throws", async () => {
  const { code, error } = await start("-e", 'new Function("return 1")').ended;
  expect(code).toBe(1);
  expect(error).toContain("EvalError");
});

test.each([
  [["verifier", "2023"], "aucune erreur"],
  [["calculer", "2023", DOSSIER], "906,25"],
  [["expliquer", "2023", DOSSIER, "duree_moyenne_sejour"], "906,25"],
  [["grille", "2023", "--categorie", "EHPAD", "--format", "html"], "Écrit"],
  [["grille", "2023", "--categorie", "EHPAD", "--format", "xlsx"], "Écrit"],
  [["grille", "2023", "--categorie", "EHPAD", "--format", "pdf"], "Écrit"],
  [["guide", "2023", "--format", "html"], "Écrit"],
  [["guide", "2023", "--format", "pdf"], "Écrit"],
])("%j runs", async (args, expected) => {
  const format = args.at(-1)!;
  const isPaper = args[0] === "grille" || args[0] === "guide";
  const output = isPaper ? ["--sortie", join(scratch, `${args[0]}.${format}`)] : [];
  const { code, out, error } = await start(BIN, ...args, ...output).ended;
  expect(code).toBe(0);
  expect(out + error).toContain(expected);
});

test("compiler runs, and so does the module it writes", async () => {
  const { code, error } = await start(BIN, "compiler", "2023", "--sortie", scratch).ended;
  expect(error).toBe("");
  expect(code).toBe(0);
  const [module, columns] = ["calculation.js", "columns.js"].map((name) =>
    JSON.stringify(pathToFileURL(join(scratch, "2023", name)).href),
  );
  const answers = { durees_sejour: 540, sorties_definitives: 3 };
  const submission = { campaign: "2023", category: "EHPAD", answers };
  const script = join(scratch, "consumer.mjs");
  writeFileSync(
    script,
    `import { calculate, explain } from ${module};
    import { columns } from ${columns};
    const submission = ${JSON.stringify(submission)};
    const { value } = calculate(submission).results.duree_moyenne_sejour;
    console.log(value, explain(submission, "duree_moyenne_sejour").terms.length, typeof columns);`,
  );
  expect(await start(script).ended).toEqual({ code: 0, out: "180 2 function\n", error: "" });
});

test("servir starts, checks an answer and calculates", async () => {
  const database = join(scratch, "answers.sqlite");
  const server = start(BIN, "servir", "--port", "0", "--donnees", database);
  const base = await address(server);
  const api = `${base}/api/campaigns/2023/establishments`;
  const [someone] = await (await fetch(api)).json();
  const answer = (value: unknown) =>
    fetch(`${api}/${someone.finess}/answers/sorties_definitives`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ value, version: 0 }),
    });
  expect((await answer("trois")).status).toBe(422);
  expect((await answer(3)).status).toBe(200);
  server.child.kill("SIGTERM");
  expect(await server.ended).toMatchObject({ code: 0, error: "" });
});
