// The kit goes through a campaign's life as its guide does: reviewed, copied forward, compared.

import { expect, test } from "vitest";
import {
  compareCampaigns,
  formatFile,
  type LedgerEntry,
  linkCampaign,
  listSourcedLines,
  prepareCampaign,
  reviewCampaign,
  writeLedger,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { readToyWithKit, TOY_KIT } from "../../support/toy-kit.ts";

const KIT = "2031/kit.yaml";
const files = readToyWithKit();
const toy = await link(files);

async function link(catalogue: Readonly<Record<string, string>>) {
  return (await linkCampaign(memoryHost(catalogue), "2031")).value!;
}

test("a new campaign starts with last year's kit, word for word", async () => {
  const own = Object.entries(files)
    .filter(([path]) => path.startsWith("2031/"))
    .map(([path, text]) => ({ path, text }));
  const shift = { from: 2031, reportingYear: 2030, years: 1 };
  const { files: made, toReread } = prepareCampaign(own, shift, () => "../schema");
  const copy = made.find(({ path }) => path === "2032/kit.yaml");
  expect(copy?.text).toBe(`# yaml-language-server: $schema=../schema/kit.schema.json\n${TOY_KIT}`);
  expect(toReread.filter(({ path }) => path.endsWith("kit.yaml"))).toEqual([]);
});

test("a year written in its texts is to be read again", () => {
  const text = TOY_KIT.replace("On commence.", "On commence le 1er avril 2031.");
  const shift = { from: 2031, reportingYear: 2030, years: 1 };
  const { toReread } = prepareCampaign([{ path: KIT, text }], shift, () => "../schema");
  expect(toReread.map(({ text: line }) => line)).toEqual([
    "ouverture: { titre: Ouverture, texte: On commence le 1er avril 2031. }",
  ]);
});

test("it is reviewed as one line, open again once a text changes", async () => {
  const review = async (catalogue: Readonly<Record<string, string>>) =>
    (await reviewCampaign(memoryHost(catalogue), "2031")).value!.lines;
  const lines = await review(files);
  const kit = lines.find(({ type }) => type === "kit")!;
  expect([kit.id, kit.label, kit.isOpen]).toEqual(["kit", "Kit d’essai", true]);
  const { type, id, fingerprint } = kit;
  const entry: LedgerEntry = { type, id, fingerprint, by: "Anne Martin", date: "2031-01-15" };
  const ledger = { "2031/revue.yaml": writeLedger("2031", "../schema", [entry]) };
  const openOf = (all: Awaited<ReturnType<typeof review>>) =>
    all.find((line) => line.type === "kit")?.isOpen;
  expect(openOf(await review({ ...files, ...ledger }))).toBe(false);
  const changed = { [KIT]: TOY_KIT.replace("Remettre les feuilles.", "Distribuer les feuilles.") };
  expect(openOf(await review({ ...files, ...ledger, ...changed }))).toBe(true);
});

test.each([
  ["its checklist", "Tout est prêt", "Tout est en place", "le kit change (liste de contrôle)."],
  ["a delay", "jours_avant_cloture: 30", "jours_avant_cloture: 21", "le kit change (étapes)."],
  [
    "another count",
    "jours_avant_cloture: 60",
    "jours_avant_ouverture: 1",
    "le kit change (étapes).",
  ],
  ["how a date is told", "On finit.", "C'est fini.", "le kit change (étapes)."],
  [
    "a mention",
    "par_defaut:",
    "mentions: [{ concerne: tous, texte: Lire. }]\npar_defaut:",
    "le kit change (mentions).",
  ],
  ["its letter", "fin: Merci.", "fin: Cordialement.", "le kit change (courrier)."],
  ["what it says of a paper", "Les feuilles.", "Des feuilles.", "le kit change (présentation)."],
])("%s changes: it is told, and harmless", async (_, before, after, sentence) => {
  const text = TOY_KIT.replace(before, () => after);
  expect(text).not.toBe(TOY_KIT);
  const changes = compareCampaigns(toy, await link({ ...files, [KIT]: text }));
  expect(changes.map((change) => [change.kind, change.subject.id, change.consequence])).toEqual([
    ["kitChanged", "kit", "harmless"],
  ]);
  expect(changes[0]!.sentence).toBe(sentence);
});

test("a kit that comes or goes is told; the same kit is not", async () => {
  const { [KIT]: _, ...rest } = files;
  const bare = await link(rest);
  const kinds = (changes: ReturnType<typeof compareCampaigns>) => changes.map(({ kind }) => kind);
  expect(kinds(compareCampaigns(bare, toy))).toEqual(["kitAdded"]);
  expect(kinds(compareCampaigns(toy, bare))).toEqual(["kitRemoved"]);
  expect(kinds(compareCampaigns(toy, await link(files)))).toEqual([]);
});

test("where it comes from counts among the lines of the campaign", () => {
  const kit = listSourcedLines(toy).find(({ kind }) => kind === "kit");
  expect(kit).toMatchObject({ label: "Kit d’essai", provenance: { status: "reconstructed" } });
});

test.each(["2022", "2023", "2024", "2025"])("the kit of %s is laid out as files are", (year) => {
  const path = `${year}/kit.yaml`;
  const text = readCatalogue(CATALOGUE)[path]!;
  expect(formatFile({ path, text }).value).toBe(text);
});

test("its keys are put in one order, its steps stay in theirs", () => {
  const steps = /etapes:\n(?: {2}.*\n)+/.exec(TOY_KIT)![0];
  const text = TOY_KIT.replace(steps, "").replace("titre: Kit", `${steps}titre: Kit`);
  expect(text).not.toBe(TOY_KIT);
  const { value } = formatFile({ path: KIT, text: TOY_KIT });
  expect(value).toMatch(/validation:[\s\S]*remise:[\s\S]*retour:/);
  expect(formatFile({ path: KIT, text }).value).toBe(value);
});
