// `millesime formater` on files of a folder: what is written, and what is not.

import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { runCommand } from "../support/run-command.ts";

const SHEET = "2031/fiches/duree-moyenne.yaml";
const ITEMS = "2031/donnees/activite.yaml";

/** The toy catalogue in a folder of its own, laid out before it is spoilt. */
async function copyToy() {
  const folder = join(mkdtempSync(join(tmpdir(), "millesime-formater-")), "catalogue");
  cpSync(TOY_CATALOGUE, folder, { recursive: true });
  const full = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(full(path), "utf8");
  const write = (path: string, text: string) => writeFileSync(full(path), text);
  const run = (...options: readonly string[]) =>
    runCommand(["formater", "--catalogue", "catalogue", ...options], {
      currentFolder: dirname(folder),
    });
  await run();
  const sound = { sheet: read(SHEET), items: read(ITEMS) };
  const spoil = () => {
    write(SHEET, sound.sheet.replace("croiser: [", "croiser:   [ "));
    write(ITEMS, sound.items.replaceAll("\n    ", "\n      "));
  };
  return { full, read, write, run, sound, spoil };
}

test("files are put back in form, listed and counted; nothing is left to do", async () => {
  const { read, run, sound, spoil } = await copyToy();
  spoil();
  const { exitCode, out, error } = await run("2031");
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
  expect(out).toMatch(
    /^catalogue\/2031\/donnees\/activite\.yaml\ncatalogue\/2031\/fiches\/duree-moyenne\.yaml\n2 fichiers mis en forme sur \d+\.\n$/,
  );
  expect(read(SHEET)).toBe(sound.sheet);
  expect(read(ITEMS)).toBe(sound.items);
  expect((await run("2031")).out).toMatch(/^0 fichier mis en forme sur \d+\.\n$/);
});

test("--verifier writes nothing, lists what would change, and exits 1", async () => {
  const { full, read, run, spoil } = await copyToy();
  expect((await run("--verifier")).exitCode).toBe(0);
  spoil();
  const [before, date] = [read(SHEET), statSync(full(SHEET)).mtimeMs];
  const { exitCode, out } = await run("--verifier");
  expect(exitCode).toBe(1);
  expect(out).toContain(`catalogue/${SHEET}\n2 fichiers à mettre en forme sur `);
  expect([read(SHEET), statSync(full(SHEET)).mtimeMs]).toEqual([before, date]);
});

test("a file that cannot be read is left alone and told of; the others are done", async () => {
  const { read, write, run, sound, spoil } = await copyToy();
  spoil();
  const broken = sound.items.replace("titre: Activité", "titre: [Activité");
  write(ITEMS, broken);
  const { exitCode, out } = await run("2031");
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^catalogue\/2031\/donnees\/activite\.yaml:2:\d+$/m);
  expect(out).toContain("erreur YAML-");
  expect(out).toMatch(/\n1 fichier mis en forme sur \d+, 1 illisible, laissé tel quel\.\n$/);
  expect([read(ITEMS), read(SHEET)]).toEqual([broken, sound.sheet]);
});

test("when one file may not be written, none is", async () => {
  const { full, read, run, sound, spoil } = await copyToy();
  spoil();
  const spoilt = [read(SHEET), read(ITEMS)];
  chmodSync(full(SHEET), 0o444);
  const { exitCode, error } = await run("2031");
  expect(exitCode).toBe(1);
  expect(error).toContain("en lecture seule : rien n'est écrit");
  expect([read(SHEET), read(ITEMS)]).toEqual(spoilt);
  expect(spoilt).not.toContain(sound.sheet);
  expect(readdirSync(full("2031/donnees")).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a published campaign is not touched, and it is said", async () => {
  const { read, write, run, spoil } = await copyToy();
  spoil();
  const before = read(SHEET);
  write("2031/publication.json", "{}");
  const { exitCode, out } = await run("2031");
  expect(exitCode).toBe(0);
  expect(out).toBe(
    "La campagne 2031 est publiée : ses fichiers ne changent plus.\n0 fichier mis en forme sur 0.\n",
  );
  expect(read(SHEET)).toBe(before);
});

test("what years share is laid out with all of them, not with one", async () => {
  const { read, write, run } = await copyToy();
  const shared = "commun/sources.yaml";
  const sound = read(shared);
  write(shared, `${sound}\n\n\n`);
  expect((await run("2031")).out).toMatch(/^0 fichier mis en forme/);
  expect((await run()).out).toContain(`catalogue/${shared}\n1 fichier mis en forme`);
  expect(read(shared)).toBe(sound);
});

test("--format json tells the same facts with English keys", async () => {
  const { run, spoil } = await copyToy();
  spoil();
  const trial = await run("2031", "--verifier", "--format", "json");
  const facts = { left: [], published: [], diagnostics: [] };
  expect(JSON.parse(trial.out)).toMatchObject({ ...facts, toFormat: [ITEMS, SHEET] });
  const done = await run("2031", "--format", "json");
  expect(JSON.parse(done.out)).toMatchObject({ ...facts, formatted: [ITEMS, SHEET] });
  expect([trial.exitCode, done.exitCode]).toEqual([1, 0]);
});
