// `verifier --suivre`: what an editor sees while they save, in whatever way their editor does.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { type CommandRun, runCommand } from "../support/run-command.ts";

const SHEET = "2031/fiches/duree-moyenne.yaml";
const WAITING = "en attente d'un enregistrement…";

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The command on a copy of the toy catalogue; `next` gives what it prints until it waits again. */
function follow(...options: readonly string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), "millesime-suivre-")), "catalogue");
  cpSync(TOY_CATALOGUE, folder, { recursive: true });
  const controller = new AbortController();
  let printed = "";
  let read = 0;
  let wake = () => {};
  const ended = runCommand(["verifier", "2031", "--catalogue", folder, "--suivre", ...options], {
    context: {
      interruption: () => controller.signal,
      out: (text) => {
        printed += String(text).replace(/[\u00A0\u202F]/g, " ");
        wake();
      },
    },
  });
  const next = async (): Promise<string> => {
    let end = printed.indexOf(WAITING, read);
    while (end === -1) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      end = printed.indexOf(WAITING, read);
    }
    const text = printed.slice(read, end);
    read = end + WAITING.length;
    return text;
  };
  const stop = async (): Promise<CommandRun> => {
    controller.abort();
    return ended;
  };
  stops.push(stop);
  const file = (path: string) => join(folder, path);
  const text = (path: string) => readFileSync(file(path), "utf8");
  return { folder, file, text, next, stop, ended };
}

test("each save is checked again, and the end is asked for by Ctrl+C", async () => {
  const { file, text, next, stop } = follow();
  expect(await next()).toMatch(/Campagne 2031 : aucune erreur.*\nVérifié en \d+ ms ; $/);
  const sound = text(SHEET);
  writeFileSync(file(SHEET), sound.replace("durees / sorties", "duree / sorties"));
  const faulty = await next();
  expect(faulty).toContain("« duree » n’existe pas");
  expect(faulty).toMatch(/\n1 erreur, aucun avertissement\nVérifié en \d+ ms ; $/);
  writeFileSync(file(SHEET), sound);
  expect(await next()).toContain("Campagne 2031 : aucune erreur");
  const { exitCode, error } = await stop();
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
});

test("a file that another replaces is seen each time, and its temporary copy is not told of", async () => {
  const { file, text, next } = follow();
  await next();
  for (const round of ["attendu: 181", "attendu: 182"]) {
    writeFileSync(file(`${SHEET}~`), text(SHEET).replace(/attendu: 18\d/, round));
    renameSync(file(`${SHEET}~`), file(SHEET));
    const told = await next();
    expect(told).toContain(round.slice(9));
    expect(told).toContain("EXEMPLE-001");
    expect(told).not.toContain("~");
  }
});

test("several files written together are told of once", async () => {
  const { file, text, next } = follow();
  await next();
  const edits = [SHEET, "2031/fiches/cout-moyen.yaml", "2031/fiches/part-protegee.yaml"];
  for (const path of edits) {
    writeFileSync(file(path), text(path).replace("niveau: ", "niveaux: "));
  }
  const told = await next();
  expect(told.match(/erreur FORME-001/g)).toHaveLength(3);
});

test("a folder may be made, taken away and put back", async () => {
  const { file, folder, text, next } = follow();
  await next();
  mkdirSync(file("2031/fiches/autres"));
  renameSync(file(SHEET), file("2031/fiches/autres/duree-moyenne.yaml"));
  expect(await next()).toContain("aucune erreur");
  const moved = "2031/fiches/autres/duree-moyenne.yaml";
  writeFileSync(file(moved), text(moved).replace("unite: jour", "unite: jours_inconnus"));
  expect(await next()).toContain("autres/duree-moyenne.yaml:");
  renameSync(file("2031"), join(folder, "..", "ailleurs"));
  expect(await next()).toContain("« 2031/campagne.yaml » manque");
  renameSync(join(folder, "..", "ailleurs"), file("2031"));
  expect(await next()).toContain("jours_inconnus");
});

test("without its catalogue, the command ends and says so", async () => {
  const { folder, next, ended } = follow();
  await next();
  rmSync(folder, { recursive: true });
  const { exitCode, error } = await ended;
  expect(exitCode).toBe(1);
  expect(error).toBe("Le dossier du catalogue n'existe plus.\n");
});

test.each([
  ["--corriger", ["--corriger"]],
  ["--format json", ["--format", "json"]],
])("%s is refused with it", async (name, options) => {
  const { exitCode, error } = await follow(...options).ended;
  expect(exitCode).toBe(2);
  expect(error).toBe(`--suivre ne va pas avec ${name}.\n`);
});
