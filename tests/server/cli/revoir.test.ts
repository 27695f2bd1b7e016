// `millesime revoir`: what is left to look at, and a ledger that only says what was.

import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyToy } from "../support/copy-toy.ts";

const LEDGER = "2031/revue.yaml";
const SIGNED = ["--par", "Anne Martin", "--le", "2024-01-15"];

test("before it begins: what there is to look at, and how to begin; nothing is written", async () => {
  const { run, exists } = copyToy();
  const { exitCode, out } = await run("revoir", "2031");
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^Campagne 2031 : (\d+) lignes, \1 à revoir\.\n/);
  expect(out).toMatch(/^NOUVELLES$/m);
  expect(out).toMatch(/^catalogue\/2031\/controles\.yaml:9\n {2}contrôle K01 .*\(somme_ages\)$/m);
  expect(out).toContain("ajoutez --commencer");
  expect(exists(LEDGER)).toBe(false);
  const refused = await run("revoir", "2031", "--valider", "tout", ...SIGNED);
  expect(refused.exitCode).toBe(2);
  expect(refused.error).toContain("ajoutez --commencer");
});

test("begins empty, once; lines are signed one by one, by block, then all", async () => {
  const { run, read } = copyToy();
  expect((await run("revoir", "2031", "--commencer")).exitCode).toBe(0);
  expect(read(LEDGER)).toMatch(/^# yaml-language-server: \$schema=\S+\/revue\.schema\.json\n/);
  expect(read(LEDGER)).toMatch(/\nrevue: \{\}\n$/);
  expect((await run("revoir", "2031", "--commencer")).error).toContain("a déjà commencé");
  const two = await run("revoir", "2031", "--valider", "somme_ages, sorties", ...SIGNED);
  expect(two.out).toMatch(
    /^2 lignes relues par Anne Martin le 15 janvier 2024 ; \d+ restent à revoir\.\n$/,
  );
  expect(read(LEDGER)).toMatch(
    /\n {2}donnees:\n {4}sorties: \{ le: "2024-01-15", par: "Anne Martin", empreinte: "[0-9a-f]{16}" \}\n {2}controles:\n {4}somme_ages: /,
  );
  const block = await run("revoir", "2031", "--valider", "tout", "--bloc", "personnel", ...SIGNED);
  expect(block.out).toContain("; tout est relu.\n");
  expect((await run("revoir", "2031", "--bloc", "personnel")).out).toContain(", 0 à revoir.\n");
  expect((await run("revoir", "2031")).out).not.toContain(", 0 à revoir.\n");
  const all = await run("revoir", "2031", "--valider", "tout", ...SIGNED);
  expect(all.out).toContain("; tout est relu.\n");
  expect((await run("verifier", "2031")).exitCode).toBe(0);
});

test("who signed first stays: a line is signed again only when it has changed", async () => {
  const { run, edit, read } = copyToy();
  await run("revoir", "2031", "--commencer", "--valider", "tout", ...SIGNED);
  edit("2031/controles.yaml", "<= 10", "<= 11");
  const open = await run("revoir", "2031");
  expect(open.out).toContain("    relue le 15 janvier 2024 par Anne Martin, modifiée depuis.\n");
  await run("revoir", "2031", "--valider", "tout", "--par", "Luc Petit", "--le", "2024-02-01");
  const signers = read(LEDGER).match(/par: "[^"]+"/g) ?? [];
  expect(signers.filter((one) => one.includes("Luc Petit"))).toHaveLength(1);
  expect(read(LEDGER)).toMatch(/effectif_stable: \{ le: "2024-02-01", par: "Luc Petit"/);
});

test("after `nouvelle`, inchanges signs what is as it was, and the rest is told in words", async () => {
  const { run, edit } = copyToy();
  await run("nouvelle", "2032", "--depuis", "2031");
  edit("2032/donnees/activite.yaml", "libelle: Sorties définitives", "libelle: Départs");
  const signed = await run("revoir", "2032", "--valider", "inchanges", ...SIGNED);
  expect(signed.out).toContain("3 restent à revoir.");
  const dated = await run("revoir", "2032", "--valider", "campagne,generique", ...SIGNED);
  expect(dated.out).toContain("1 reste à revoir.");
  const { out } = await run("revoir", "2032");
  expect(out).toMatch(/^Campagne 2032, comparée à 2031 : /);
  expect(out).toContain("MODIFIÉES\ncatalogue/2032/donnees/activite.yaml:");
  expect(out).toContain("    avant : Sorties définitives\n    après : Départs\n");
  const facts = JSON.parse((await run("revoir", "2032", "--format", "json")).out);
  expect(facts).toMatchObject({
    campaign: "2032",
    previous: "2031",
    begun: true,
    counts: { item: { changed: 1, new: 0, open: 1 }, control: { changed: 0, open: 0 } },
    open: [
      {
        type: "item",
        id: "sorties",
        status: "changed",
        file: "2032/donnees/activite.yaml",
        line: expect.any(Number),
        changes: [{ kind: "relabelled", after: "Départs" }],
        reviewed: null,
      },
    ],
  });
});

test.each<[readonly string[], string]>([
  [["--valider", "somme_age"], "dire « somme_ages »"],
  [["--valider", ""], "--valider est vide"],
  [["--valider", " , "], "--valider est vide"],
  [["--valider", "toString"], "« toString » n'est pas à revoir"],
  [["--valider", "tout", "--bloc", "personel"], "dire « personnel »"],
])("wrong usage: %j", async (options, says) => {
  const { run, read } = copyToy();
  await run("revoir", "2031", "--commencer");
  const before = read(LEDGER);
  const { exitCode, error } = await run("revoir", "2031", ...options, ...SIGNED);
  expect(exitCode).toBe(2);
  expect(error).toContain(says);
  expect(read(LEDGER)).toBe(before);
});

test("a signature is asked for, and a read-only ledger is not forced", async () => {
  const { run, read, folder } = copyToy();
  await run("revoir", "2031", "--commencer");
  expect((await run("revoir", "2031", "--valider", "tout")).error).toContain("Il manque --par");
  const before = read(LEDGER);
  chmodSync(join(folder, LEDGER), 0o444);
  const { exitCode, error } = await run("revoir", "2031", "--valider", "tout", ...SIGNED);
  expect(exitCode).toBe(2);
  expect(error).toContain("en lecture seule");
  expect(read(LEDGER)).toBe(before);
});

test("a line that names a year that is over is not signed as unchanged, but by its code", async () => {
  const { run, edit } = copyToy();
  edit("2031/donnees/activite.yaml", "libelle: Sorties définitives", "libelle: Sorties de 2030");
  await run("nouvelle", "2032", "--depuis", "2031");
  await run("revoir", "2032", "--valider", "inchanges", ...SIGNED);
  const { out } = await run("revoir", "2032");
  expect(out).toContain(", 3 à revoir.\n");
  expect(out).toContain("(sorties)\n    nomme encore 2030 : « Sorties de 2030 »\n");
  const signed = await run("revoir", "2032", "--valider", "sorties", ...SIGNED);
  expect(signed.out).toContain("1 ligne relue par Anne Martin");
  expect((await run("revoir", "2032")).out).toContain(", 2 à revoir.\n");
});

test("a code already signed is told with its signature", async () => {
  const { run } = copyToy();
  await run("revoir", "2031", "--commencer", "--valider", "sorties", ...SIGNED);
  const again = ["--par", "Luc Petit", "--le", "2024-02-01"];
  const { exitCode, out } = await run("revoir", "2031", "--valider", "sorties", ...again);
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /^« sorties » : déjà relue par Anne Martin le 15 janvier 2024\.\nRien n'est signé de nouveau ; \d+ restent à revoir\.\n$/,
  );
});

test("a code that two things bear is asked with its type", async () => {
  const { run, edit } = copyToy();
  edit("2031/campagne.yaml", "  generique:", "  personnel:");
  await run("revoir", "2031", "--commencer");
  const { exitCode, error } = await run("revoir", "2031", "--valider", "personnel", ...SIGNED);
  expect(exitCode).toBe(2);
  expect(error).toContain("écrivez « plateforme:personnel » ou « bloc:personnel ».");
  await run("revoir", "2031", "--valider", "plateforme:personnel", ...SIGNED);
  const facts = JSON.parse((await run("revoir", "2031", "--format", "json")).out);
  expect(facts.counts).toMatchObject({ platform: { open: 0 }, block: { open: 2 } });
});
