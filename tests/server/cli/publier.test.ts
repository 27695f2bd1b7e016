// `millesime publier` on files of a folder: what it refuses, what it writes, what holds afterwards.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyToy, type ToyCopy } from "../support/copy-toy.ts";

const SIGNED = ["--par", "Anne Martin", "--le", "2024-03-01"];
const PUBLICATION = "2031/publication.json";
const SHEET = "2031/fiches/part-protegee.yaml";

/** The toy catalogue, every line of its campaign looked at. */
async function reviewed(): Promise<ToyCopy> {
  const toy = copyToy();
  const { exitCode } = await toy.run(
    "revoir",
    "2031",
    "--commencer",
    "--valider",
    "tout",
    ...SIGNED,
  );
  expect(exitCode).toBe(0);
  return toy;
}

async function published(): Promise<ToyCopy> {
  const toy = await reviewed();
  expect((await toy.run("publier", "2031", ...SIGNED)).exitCode).toBe(0);
  return toy;
}

test("says who, when, how many files; from then on `verifier` agrees, under the same hash", async () => {
  const { run, read, folder } = await reviewed();
  const { exitCode, out, error } = await run("publier", "2031", ...SIGNED);
  const { hash, files, engine } = JSON.parse(read(PUBLICATION));
  const said = `Campagne 2031 publiée le 1ᵉʳ mars 2024 par Anne Martin : ${files.length} fichiers scellés.`;
  expect(out).toBe(`${said}\nEmpreinte : ${hash}\nÉcrit dans catalogue/${PUBLICATION}\n`);
  expect(error).toBe("");
  expect(exitCode).toBe(0);
  expect(engine).toMatch(/^\d+\.\d+\.\d+/);
  const verified = await run("verifier", "2031");
  expect(verified.exitCode).toBe(0);
  expect(verified.out).toContain(
    "Campagne 2031 publiée le 1ᵉʳ mars 2024 ; aucun correctif depuis.\n",
  );
  expect(readdirSync(join(folder, "2031")).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a second time is refused, with the first one's date and name", async () => {
  const { run, read } = await published();
  const before = read(PUBLICATION);
  const { exitCode, error } = await run("publier", "2031", "--par", "Luc Petit");
  expect(exitCode).toBe(2);
  expect(error).toContain("est déjà publiée, le 1ᵉʳ mars 2024, par Anne Martin.");
  expect(read(PUBLICATION)).toBe(before);
});

test("a publication that cannot be read was one all the same: it is not written over", async () => {
  const { run, read, write } = await published();
  write(PUBLICATION, "{");
  const { exitCode, error } = await run("publier", "2031", ...SIGNED);
  expect(exitCode).not.toBe(0);
  expect(error).toContain("a déjà un fichier de publication");
  expect(read(PUBLICATION)).toBe("{");
});

test("of two at once, one is written, and the other says so", async () => {
  const { run, read } = await reviewed();
  const runs = await Promise.all(
    ["Anne Martin", "Luc Petit"].map((by) => run("publier", "2031", "--par", by)),
  );
  expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
  const winner = runs.findIndex(({ exitCode }) => exitCode === 0);
  expect(JSON.parse(read(PUBLICATION)).publishedBy).toBe(["Anne Martin", "Luc Petit"][winner]);
});

test.each<[string, readonly string[], string]>([
  ["without a name", [], "Il manque --par"],
  ["a name of spaces", ["--par", "  "], "Il manque --par"],
  ["a name on two lines", ["--par", "Anne\nMartin"], "n'est pas un nom"],
  ["a name too long", ["--par", "x".repeat(101)], "n'est pas un nom"],
  ["a day that is none", ["--par", "Anne", "--le", "2023-02-29"], "n'est pas un jour"],
  ["a day to come", ["--par", "Anne", "--le", "2999-12-31"], "on signe un jour du"],
  ["a day too old to be one", ["--par", "Anne", "--le", "0001-01-01"], "on signe un jour du"],
  ["a day otherwise written", ["--par", "Anne", "--le", "1/3/2024"], "n'est pas un jour"],
])("wrong usage: %s", async (_, options, says) => {
  const { run, exists } = copyToy();
  const { exitCode, error } = await run("publier", "2031", ...options);
  expect(exitCode).toBe(2);
  expect(error).toContain(says);
  expect(exists(PUBLICATION)).toBe(false);
});

test("nobody has looked: refused, and the command that begins is given", async () => {
  const { run, exists } = copyToy();
  const { exitCode, error } = await run("publier", "2031", ...SIGNED);
  expect(exitCode).toBe(1);
  expect(error).toContain("« millesime revoir 2031 --commencer »");
  expect(exists(PUBLICATION)).toBe(false);
});

test("a line changed since it was looked at: refused, with its place", async () => {
  const { run, edit, exists } = await reviewed();
  edit("2031/controles.yaml", "<= 10", "<= 11");
  const { exitCode, error } = await run("publier", "2031", ...SIGNED);
  expect(exitCode).toBe(1);
  expect(error).toMatch(
    /^catalogue\/2031\/controles\.yaml:\d+ {2}L’effectif varie .*\(effectif_stable\)$/m,
  );
  expect(error).toContain("1 ligne reste à revoir.");
  expect(exists(PUBLICATION)).toBe(false);
});

test("on a day before the last signature: refused", async () => {
  const { run, exists } = await reviewed();
  const { exitCode, error } = await run("publier", "2031", "--par", "Anne", "--le", "2024-02-29");
  expect(exitCode).toBe(2);
  expect(error).toContain("la dernière ligne a été relue le 1ᵉʳ mars 2024");
  expect(exists(PUBLICATION)).toBe(false);
});

test("dates that nobody attested: refused, with their place, though all is reviewed", async () => {
  const { run, exists } = copyToy();
  await run("nouvelle", "2032");
  await run("revoir", "2032", "--valider", "tout", ...SIGNED);
  const { exitCode, error } = await run("publier", "2032", ...SIGNED);
  expect(exitCode).toBe(1);
  expect(error).toMatch(/^catalogue\/2032\/campagne\.yaml:\d+ {2}Plateforme générique : Reprise /m);
  expect(error).toContain("2 provenances sont « a_completer »");
  expect(exists("2032/publication.json")).toBe(false);
});

test("a question whose type changed since another year published it: refused", async () => {
  const { run, read, write, edit, exists } = await published();
  await run("nouvelle", "2032");
  const path = "2032/campagne.yaml";
  const doubt = /\{ statut: a_completer, raison: "[^"]*" \}/g;
  write(path, read(path).replaceAll(doubt, "{ statut: atteste, sources: [ESSAI] }"));
  const text = "    type: texte\n    longueur: 500\n";
  edit("2032/donnees/personnel.yaml", text, "    type: oui_non\n");
  await run("revoir", "2032", "--valider", "tout", ...SIGNED);
  const { exitCode, error } = await run("publier", "2032", ...SIGNED);
  expect(error).toContain("(commentaire) : oui_non ; publiée en 2031 : texte");
  expect(exitCode).toBe(1);
  expect(exists("2032/publication.json")).toBe(false);
});

test("an error of the campaign: refused, told as `verifier` does", async () => {
  const { run, edit, exists } = await reviewed();
  edit(SHEET, "100 * proteges", "100 * protege");
  const { exitCode, error } = await run("publier", "2031", ...SIGNED);
  expect(exitCode).toBe(1);
  expect(error).toContain("erreur LIEN-001");
  expect(exists(PUBLICATION)).toBe(false);
});

test("every command that reads the campaign refuses it once a file is edited", async () => {
  const { run, edit } = await published();
  edit(SHEET, "libelle: ", "libelle: La ");
  for (const words of [
    ["verifier", "2031"],
    ["compiler", "2031"],
    ["comparer", "2031", "2031"],
  ]) {
    const { exitCode, out, error } = await run(...words);
    expect(exitCode).toBe(1);
    expect(out + error).toContain(`catalogue/${SHEET}:1:1\n  erreur PUBLICATION-001`);
  }
});

test("--corriger leaves a published campaign to whoever edited it", async () => {
  const { run, edit, read } = await published();
  edit(SHEET, 'protection = "non"', 'protection == "non"');
  const text = read(SHEET);
  const { exitCode, error } = await run("verifier", "2031", "--corriger");
  expect(exitCode).toBe(1);
  expect(error).toContain("est publiée : --corriger n'y touche pas.");
  expect(read(SHEET)).toBe(text);
});

test("the shared folder may change, or go: the published campaign stands", async () => {
  const { run, folder } = await published();
  rmSync(join(folder, "commun"), { recursive: true });
  expect((await run("verifier", "2031")).exitCode).toBe(0);
});

test("corrections are told by `verifier`, and listed in the manifest with their dates", async () => {
  const { run, write, folder } = await published();
  write(
    "2031/correctifs.yaml",
    "correctifs:\n  - { le: '2024-05-12', par: Luc Petit, controle: somme_ages, mesure: suspendu, motif: Essai. }\n",
  );
  const { exitCode, out } = await run("verifier", "2031");
  expect(exitCode).toBe(0);
  expect(out).toContain(
    "publiée le 1ᵉʳ mars 2024 ; 1 correctif depuis.\n  12 mai 2024, somme_ages suspendu (Luc Petit) : Essai.\n",
  );
  const facts = JSON.parse((await run("verifier", "2031", "--format", "json")).out);
  const correction = {
    control: "somme_ages",
    date: "2024-05-12",
    by: "Luc Petit",
    measure: "suspended",
    reason: "Essai.",
  };
  expect(facts.campaigns[0].publication).toEqual({
    publishedAt: "2024-03-01",
    corrections: [correction],
  });
  const output = join(folder, "..", "dist");
  const compiled = await run("compiler", "2031", "--sortie", output);
  expect(compiled.error).toBe("");
  const manifest = readFileSync(join(output, "2031", "manifest.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({
    publishedAt: "2024-03-01",
    corrections: [correction],
  });
});

test("an error in a file outside the seal refuses the publication too", async () => {
  const { run, write, exists } = await reviewed();
  write("2031/simulation.yaml", "inconnu: 1\n");
  const { exitCode, error } = await run("publier", "2031", ...SIGNED);
  expect(exitCode).toBe(1);
  expect(error).toContain("2031/simulation.yaml:1:1");
  expect(exists(PUBLICATION)).toBe(false);
});
