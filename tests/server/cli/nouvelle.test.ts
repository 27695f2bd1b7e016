// `millesime nouvelle` on files of a folder: the next campaign, whole, and nothing over another.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyToy } from "../support/copy-toy.ts";

test("a sound campaign, whose lines are all to be looked at", async () => {
  const { run, folder, read } = copyToy();
  const { exitCode, out, error } = await run("nouvelle", "2032", "--depuis", "2031");
  expect(error).toBe("");
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /Campagne 2032 préparée depuis 2031 dans catalogue\/2032 : \d+ fichiers ; aucune erreur, aucun avertissement\.\n/,
  );
  expect((await run("verifier", "2032")).exitCode).toBe(0);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  expect(read("2032/revue.yaml")).toMatch(/\nrevue: \{\}\n$/);
  const { out: review } = await run("revoir", "2032", "--format", "json");
  const { begun, counts } = JSON.parse(review);
  expect(begun).toBe(true);
  const { campaign, platform, ...others } = counts;
  const dated = { changed: 1, new: 0, outdated: 0, unchanged: 0, open: 1 };
  expect([campaign, platform]).toEqual([dated, dated]);
  for (const { new: added, changed, outdated, unchanged, open } of Object.values<
    Record<string, number>
  >(others)) {
    expect([added, changed, outdated, open]).toEqual([0, 0, 0, unchanged]);
  }
});

test("the address of each schema leads to the schema, from wherever the catalogue is", async () => {
  const { run, read, folder } = copyToy();
  await run("nouvelle", "2032");
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/;
  for (const path of ["2032/campagne.yaml", "2032/fiches/cout-moyen.yaml", "2032/revue.yaml"]) {
    const address = schema.exec(read(path))?.[1];
    const target = join(folder, path, "..", address!);
    expect(target).toMatch(/\/engine\/check\/schema\/\w+\.schema\.json$/);
    expect(readdirSync(join(target, ".."))).toContain(target.split("/").at(-1));
  }
});

test("what is left to reread is told at its place, from the current folder", async () => {
  const { run, edit } = copyToy();
  edit("2031/donnees/activite.yaml", "libelle: Sorties définitives", "libelle: Sorties de 2030");
  const { out } = await run("nouvelle", "2032", "--depuis", "2031");
  expect(out).toMatch(/^À relire : 1 ligne nomme une année passée\.\n/);
  expect(out).toMatch(
    /^catalogue\/2032\/donnees\/activite\.yaml:\d+ {2}libelle: Sorties de 2030$/m,
  );
  const { out: facts } = await run("nouvelle", "2033", "--depuis", "2031", "--format", "json");
  expect(JSON.parse(facts)).toMatchObject({
    campaign: "2033",
    from: "2031",
    errors: 0,
    toReread: [{ path: "2033/donnees/activite.yaml", text: "libelle: Sorties de 2030" }],
  });
});

test("a published campaign is copied without its publication nor its corrections", async () => {
  const { run, write, exists } = copyToy();
  const signed = ["--par", "Anne Martin", "--le", "2024-03-01"];
  await run("revoir", "2031", "--commencer", "--valider", "tout", ...signed);
  expect((await run("publier", "2031", ...signed)).exitCode).toBe(0);
  write("2031/correctifs.yaml", "correctifs: []\n");
  expect((await run("nouvelle", "2032", "--depuis", "2031")).exitCode).toBe(0);
  expect(exists("2032/publication.json")).toBe(false);
  expect(exists("2032/correctifs.yaml")).toBe(false);
  expect((await run("verifier", "2032")).exitCode).toBe(0);
});

test.each<[readonly string[], string]>([
  [["2031"], "La campagne 2031 existe déjà."],
  [["2030"], "n'est pas après 2031"],
  [["2032", "--depuis", "2029"], "La campagne « 2029 » n'existe pas."],
  [["../2032"], "« ../2032 » n'est pas une année"],
  [["20320"], "« 20320 » n'est pas une année"],
  [["0032"], "« 0032 » n'est pas une année"],
])("wrong usage: nouvelle %j", async (words, says) => {
  const { run, folder } = copyToy();
  const before = readdirSync(folder);
  const { exitCode, error } = await run("nouvelle", ...words);
  expect(exitCode).toBe(2);
  expect(error).toContain(says);
  expect(readdirSync(folder)).toEqual(before);
});

test("a campaign with errors is not copied", async () => {
  const { run, edit, exists } = copyToy();
  edit("2031/fiches/cout-moyen.yaml", "formule:", "formules:");
  const { exitCode, error } = await run("nouvelle", "2032");
  expect(exitCode).toBe(1);
  expect(error).toContain("erreur FORME-001");
  expect(exists("2032")).toBe(false);
});

test("a folder of that name that holds something else is left as it is", async () => {
  const { run, folder, exists } = copyToy();
  mkdirSync(join(folder, "2032"));
  writeFileSync(join(folder, "2032", "notes.txt"), "à garder");
  const { exitCode, error } = await run("nouvelle", "2032");
  expect(exitCode).toBe(2);
  expect(error).toContain("existe déjà");
  expect(readdirSync(join(folder, "2032"))).toEqual(["notes.txt"]);
  expect(exists("2032/campagne.yaml")).toBe(false);
});
