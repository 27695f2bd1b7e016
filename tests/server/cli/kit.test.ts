// One folder and one archive, whole or not at all; nobody's work is lost.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readCalendar } from "../../support/read-calendar.ts";
import { TOY_KIT } from "../../support/toy-kit.ts";
import { copyToy, type ToyCopy } from "../support/copy-toy.ts";
import { PROJECT } from "../support/run-command.ts";

const NAME = "kit-2031-FOYER";

/** The toy catalogue with its kit; commands are typed from `home`. */
function startKit(): ToyCopy & { readonly home: string } {
  const toy = copyToy();
  toy.write("2031/kit.yaml", TOY_KIT);
  return { ...toy, home: dirname(toy.folder) };
}

/** Every file below a folder, with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

const CONTENTS = [
  "1-guide-2031.html",
  "1-guide-2031.pdf",
  "2-grille-FOYER.pdf",
  "2-grille-FOYER.xlsx",
  "3-feuilles/direction.pdf",
  "3-feuilles/direction.xlsx",
  "3-feuilles/rh.pdf",
  "3-feuilles/rh.xlsx",
  "5-retroplanning.ics",
  "5-retroplanning.pdf",
  "6-courriers/direction.pdf",
  "6-courriers/rh.pdf",
  "7-liste-de-controle.pdf",
  "LISEZ-MOI.txt",
];

test("writes a folder, and the same in an archive, with progress on the error output", async () => {
  const toy = startKit();
  const { exitCode, out, error } = await toy.run("kit", "2031", "--categorie", "foyer");
  expect(exitCode).toBe(0);
  expect(out).toBe("");
  expect(error).toContain(`${NAME} : 3-feuilles/rh.pdf`);
  expect(error).toContain(`Écrit : ${NAME} (${CONTENTS.length} fichiers) et ${NAME}.zip`);
  const files = filesOf(join(toy.home, NAME));
  expect([...files.keys()]).toEqual(CONTENTS);
  const zipped = unzipSync(readFileSync(join(toy.home, `${NAME}.zip`)));
  expect(Object.keys(zipped).sort()).toEqual(CONTENTS.map((path) => `${NAME}/${path}`));
  for (const [path, bytes] of files) {
    expect([path, bytes.equals(zipped[`${NAME}/${path}`]!)]).toEqual([path, true]);
    if (path.endsWith(".pdf")) expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  }
  expect(readCalendar(files.get("5-retroplanning.ics")!).parts).toHaveLength(5);
  const readMe = files.get("LISEZ-MOI.txt")!.toString("utf8");
  expect(readMe).toContain("votre établissement");
  // Without an earlier campaign there is nothing to compare: it says so.
  expect(readMe).toContain("Rien à comparer.");
  expect(readMe).not.toContain("4-ce-qui-change");
  for (const path of CONTENTS.filter((one) => one !== "LISEZ-MOI.txt")) {
    expect(readMe).toContain(path.replace(/[/.].*/, ""));
  }
  expect(readMe.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  // Nothing is left of the making.
  expect(readdirSync(toy.home).sort()).toEqual(["catalogue", NAME, `${NAME}.zip`]);
});

const readers = ["unzip", "python3"].filter((name) => spawnSync(name, ["-h"]).error !== undefined);
const noReader = readers.length === 0 ? "" : ` (skipped: no ${readers.join(", no ")} here)`;

test.skipIf(readers.length > 0)(`other programs read the archive${noReader}`, async () => {
  const toy = startKit();
  await toy.run("kit", "2031", "--categorie", "FOYER");
  const zip = join(toy.home, `${NAME}.zip`);
  expect(execFileSync("unzip", ["-t", zip], { encoding: "utf8" })).toContain("No errors detected");
  const script =
    "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))";
  const told = execFileSync("python3", ["-c", script, zip], { encoding: "utf8" });
  expect(told.trim()).toBe(`None ${CONTENTS.length}`);
});

test("gives the same bytes again, wherever it is written and whatever the time zone", async () => {
  const toy = startKit();
  await toy.run("kit", "2031", "--categorie", "FOYER", "--sortie", "un");
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Kiritimati";
  await toy.run("kit", "2031", "--categorie", "FOYER", "--sortie", "deux");
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  const zip = (folder: string) => readFileSync(join(toy.home, folder, `${NAME}.zip`));
  expect(zip("un").equals(zip("deux"))).toBe(true);
});

test("tells what changes when the catalogue has an earlier campaign", async () => {
  const toy = startKit();
  await toy.run("nouvelle", "2032", "--depuis", "2031");
  const { exitCode } = await toy.run("kit", "2032", "--categorie", "FOYER");
  expect(exitCode).toBe(0);
  const files = filesOf(join(toy.home, "kit-2032-FOYER"));
  expect(files.has("4-ce-qui-change.pdf")).toBe(true);
  expect(files.get("4-ce-qui-change.html")!.toString("utf8")).toContain("2032");
  expect(files.get("LISEZ-MOI.txt")!.toString("utf8")).toContain("4-ce-qui-change (.pdf, .html)");
});

test("an earlier campaign with errors is left aside, and it is said, as in the guide", async () => {
  const toy = startKit();
  await toy.run("nouvelle", "2032", "--depuis", "2031");
  toy.write("2031/campagne.yaml", "annee: [");
  const said = "La campagne 2031 a des erreurs : « Ce qui change » est laissé de côté.";
  const guide = await toy.run("guide", "2032", "--format", "html", "--sortie", "-");
  expect([guide.exitCode, guide.error.startsWith(said)]).toEqual([0, true]);
  const { exitCode, error } = await toy.run("kit", "2032", "--categorie", "FOYER");
  expect(error).toContain(said);
  expect(exitCode).toBe(0);
  const files = filesOf(join(toy.home, "kit-2032-FOYER"));
  expect(files.has("4-ce-qui-change.pdf")).toBe(false);
  expect(files.get("LISEZ-MOI.txt")!.toString("utf8")).toContain("Rien à comparer.");
});

const tilleuls = {
  campaign: "2031",
  category: "FOYER",
  establishment: { name: "Résidence *d’Été* <b> & Cie", finess: "990000001", town: "Orléans" },
};

test("for an establishment: its name, its number, markup in it being text", async () => {
  const toy = startKit();
  writeFileSync(join(toy.home, "tilleuls.json"), JSON.stringify(tilleuls));
  const { exitCode, error } = await toy.run("kit", "2031", "--etablissement", "tilleuls.json");
  expect(error).toContain("Écrit : kit-2031-990000001");
  expect(exitCode).toBe(0);
  const files = filesOf(join(toy.home, "kit-2031-990000001"));
  const readMe = files.get("LISEZ-MOI.txt")!.toString("utf8");
  expect(readMe).toContain("pour Résidence *d’Été* <b> & Cie,");
  const calendar = readCalendar(files.get("5-retroplanning.ics")!);
  const name = calendar.properties.find((one) => one.name === "X-WR-CALNAME")?.text;
  expect(name).toContain("Résidence *d’Été* <b> & Cie");
  if (spawnSync("pdftotext", ["-v"]).error === undefined) {
    const letter = join(toy.home, "kit-2031-990000001/6-courriers/rh.pdf");
    const text = execFileSync("pdftotext", [letter, "-"], { encoding: "utf8" });
    expect(text).toContain("Résidence *d’Été* <b> & Cie");
    expect(text).toContain("Orléans");
  }
});

test("a name forges no line of the plain text", async () => {
  const toy = startKit();
  const name = "Les Tilleuls\r\n\r\nCE QUI EST ATTESTÉ\u0000\u2028- tout\t, dit-on";
  const file = { ...tilleuls, establishment: { ...tilleuls.establishment, name } };
  writeFileSync(join(toy.home, "tilleuls.json"), JSON.stringify(file));
  const { exitCode } = await toy.run("kit", "2031", "--etablissement", "tilleuls.json");
  expect(exitCode).toBe(0);
  const readMe = readFileSync(join(toy.home, "kit-2031-990000001", "LISEZ-MOI.txt"), "utf8");
  const told = "Les Tilleuls CE QUI EST ATTESTÉ - tout , dit-on";
  const lines = readMe.split("\r\n");
  expect(lines.filter((line) => line.includes("ATTESTÉ -"))).toEqual([
    `${told}, Orléans, FINESS 990000001`,
    expect.stringContaining(`pour ${told}, `),
  ]);
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
});

test("an establishment that cannot be is refused: nothing is written, and it says so", async () => {
  const toy = startKit();
  const name = "Très long ".repeat(20);
  const file = { ...tilleuls, establishment: { ...tilleuls.establishment, name } };
  writeFileSync(join(toy.home, "tilleuls.json"), JSON.stringify(file));
  const { exitCode, error } = await toy.run("kit", "2031", "--etablissement", "tilleuls.json");
  expect(exitCode).toBe(1);
  expect(error).toContain("rien n'est écrit");
  expect(error).not.toContain("calculé");
  expect(readdirSync(toy.home).sort()).toEqual(["catalogue", "tilleuls.json"]);
});

test("what its category is told is in LISEZ-MOI", async () => {
  const toy = startKit();
  toy.write("2031/kit.yaml", `${TOY_KIT}mentions: [{ concerne: tous, texte: Deux saisies. }]\n`);
  await toy.run("kit", "2031", "--categorie", "FOYER");
  const readMe = readFileSync(join(toy.home, NAME, "LISEZ-MOI.txt"), "utf8");
  expect(readMe).toContain("\r\n\r\nDeux saisies.\r\n\r\nLES DOCUMENTS");
});

test("a kit as it was written is replaced; one that somebody worked on is not", async () => {
  const toy = startKit();
  const make = () => toy.run("kit", "2031", "--categorie", "FOYER");
  await make();
  expect((await make()).exitCode).toBe(0);
  toy.write("2031/kit.yaml", TOY_KIT.replace("Tout est prêt", "Tout est en place"));
  expect((await make()).exitCode).toBe(0);

  const filled = join(toy.home, NAME, "2-grille-FOYER.xlsx");
  writeFileSync(filled, "remplie");
  const refused = await make();
  expect(refused.exitCode).toBe(2);
  expect(refused.error).toContain("« 2-grille-FOYER.xlsx »");
  expect(refused.error).toContain("rien n'est écrit");
  expect(readFileSync(filled, "utf8")).toBe("remplie");

  rmSync(filled);
  const note = join(toy.home, NAME, "3-feuilles", "mes notes.txt");
  writeFileSync(note, "à garder");
  expect((await make()).exitCode).toBe(2);
  expect(readFileSync(note, "utf8")).toBe("à garder");
  rmSync(note);
  expect((await make()).exitCode).toBe(0);
  expect(existsSync(filled)).toBe(true);
});

test("a filled grid put into an archive anew, to be sent, is kept, with its folder or without", async () => {
  const toy = startKit();
  const make = () => toy.run("kit", "2031", "--categorie", "FOYER");
  await make();
  const folder = join(toy.home, NAME);
  const zip = join(toy.home, `${NAME}.zip`);
  writeFileSync(join(folder, "2-grille-FOYER.xlsx"), "remplie");
  const paths = [...filesOf(folder)].map(([path, bytes]) => [`${NAME}/${path}`, bytes] as const);
  const sent = Buffer.from(zipSync(Object.fromEntries(paths)));
  writeFileSync(zip, sent);
  const refused = await make();
  expect(refused.exitCode).toBe(2);
  expect(refused.error).toContain(`« ${NAME}.zip » n'est pas l'archive d'un kit telle qu'elle`);
  expect(refused.error).toContain("Renommez-la ou déplacez-la ; rien n'est écrit.");
  // Before any paper is made.
  expect(refused.error).not.toContain("3-feuilles");
  expect(readFileSync(join(folder, "2-grille-FOYER.xlsx"), "utf8")).toBe("remplie");
  expect(readFileSync(zip).equals(sent)).toBe(true);

  renameSync(folder, join(toy.home, "ailleurs"));
  expect((await make()).exitCode).toBe(2);
  expect(readFileSync(zip).equals(sent)).toBe(true);
  expect(readdirSync(toy.home).sort()).toEqual(["ailleurs", "catalogue", `${NAME}.zip`]);

  for (const other of [Buffer.from("des notes"), Buffer.from(zipSync({ "a.txt": sent }))]) {
    writeFileSync(zip, other);
    expect((await make()).exitCode).toBe(2);
    expect(readFileSync(zip).equals(other)).toBe(true);
  }
});

test("a kit whose archive alone remains is written again", async () => {
  const toy = startKit();
  const make = () => toy.run("kit", "2031", "--categorie", "FOYER");
  await make();
  const written = readFileSync(join(toy.home, `${NAME}.zip`));
  rmSync(join(toy.home, NAME), { recursive: true });
  toy.write("2031/kit.yaml", TOY_KIT.replace("Tout est prêt", "Tout est en place"));
  expect((await make()).exitCode).toBe(0);
  expect([...filesOf(join(toy.home, NAME)).keys()]).toEqual(CONTENTS);
  expect(readFileSync(join(toy.home, `${NAME}.zip`)).equals(written)).toBe(false);
});

test("a kit whose archive was not put in place is put right by the same command", async () => {
  const toy = startKit();
  const make = () => toy.run("kit", "2031", "--categorie", "FOYER");
  await make();
  rmSync(join(toy.home, `${NAME}.zip`));
  expect((await make()).exitCode).toBe(0);
  expect(existsSync(join(toy.home, `${NAME}.zip`))).toBe(true);
});

test("a folder that is no kit, a file, a link in its place stay as they are", async () => {
  const toy = startKit();
  const make = () => toy.run("kit", "2031", "--categorie", "FOYER");
  const place = join(toy.home, NAME);
  mkdirSync(place);
  writeFileSync(join(place, "autre.txt"), "x");
  expect((await make()).error).toContain("« autre.txt »");
  rmSync(place, { recursive: true });
  writeFileSync(place, "un fichier");
  expect((await make()).error).toContain("n'est pas un dossier");
  expect(readFileSync(place, "utf8")).toBe("un fichier");
  rmSync(place);
  const elsewhere = mkdtempSync(join(tmpdir(), "ailleurs-"));
  symlinkSync(elsewhere, place);
  expect((await make()).exitCode).toBe(2);
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(place);
  mkdirSync(`${place}.zip`);
  expect((await make()).error).toContain(`« ${NAME}.zip » existe et n'est pas un fichier`);
});

test("an empty folder is no obstacle", async () => {
  const toy = startKit();
  mkdirSync(join(toy.home, NAME));
  expect((await toy.run("kit", "2031", "--categorie", "FOYER")).exitCode).toBe(0);
});

test.each([
  [["kit", "2031"], 2, "Il manque --categorie ou --etablissement. Catégories : FOYER, SERVICE."],
  [["kit", "2031", "--categorie", "FOYE"], 2, "« FOYER »"],
])("%j is refused", async (words, code, sentence) => {
  const toy = startKit();
  const { exitCode, error } = await toy.run(...words);
  expect(exitCode).toBe(code);
  expect(error).toContain(sentence);
  expect(readdirSync(toy.home)).toEqual(["catalogue"]);
});

test("a campaign without a kit is told, and so is an establishment of another category", async () => {
  const toy = startKit();
  writeFileSync(join(toy.home, "tilleuls.json"), JSON.stringify(tilleuls));
  const other = await toy.run(
    ...["kit", "2031", "--categorie", "SERVICE", "--etablissement", "tilleuls.json"],
  );
  expect(other.exitCode).toBe(2);
  expect(other.error).toContain("est de la catégorie FOYER, pas SERVICE");
  rmSync(join(toy.folder, "2031/kit.yaml"));
  const none = await toy.run("kit", "2031", "--categorie", "FOYER");
  expect(none.exitCode).toBe(1);
  expect(none.error).toContain("il manque le fichier 2031/kit.yaml");
});

test("stopped short, it leaves no half folder and no half archive", async () => {
  const toy = startKit();
  const words = ["kit", "2031", "--categorie", "FOYER", "--catalogue", "catalogue"];
  const command = spawn(process.execPath, [join(PROJECT, "server/cli/bin.js"), ...words], {
    cwd: toy.home,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await seen(command, "6-courriers");
  command.kill("SIGKILL");
  await new Promise((resolve) => command.once("close", resolve));
  expect(existsSync(join(toy.home, NAME))).toBe(false);
  expect(existsSync(join(toy.home, `${NAME}.zip`))).toBe(false);
  expect((await toy.run("kit", "2031", "--categorie", "FOYER")).exitCode).toBe(0);
});

async function seen({ stderr }: ChildProcess, words: string): Promise<void> {
  let told = "";
  for await (const chunk of stderr!) {
    told += String(chunk);
    if (told.includes(words)) return;
  }
  throw new Error(`It ended without « ${words} »: ${told}`);
}
