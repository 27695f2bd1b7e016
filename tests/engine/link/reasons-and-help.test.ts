// What justifies an unusual answer, and who can help: from the catalogue to the form and the guide.

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
import { compileForm } from "../../../engine/targets/form/compile.ts";
import { compileGuide } from "../../../engine/targets/guide/compile.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const CONTROLS = "2031/controles.yaml";
const CAMPAIGN = "2031/campagne.yaml";
const files = readCatalogue(TOY_CATALOGUE);
const toy = await link(files);
const bare = await link({
  ...files,
  [CONTROLS]: files[CONTROLS]!.slice(files[CONTROLS]!.indexOf("controles:")),
  [CAMPAIGN]: files[CAMPAIGN]!.replace(/assistance:\n(?: .*\n)+/, ""),
});

async function link(catalogue: Readonly<Record<string, string>>) {
  return (await linkCampaign(memoryHost(catalogue), "2031")).value!;
}

function edit(path: string, before: string, after: string): Record<string, string> {
  expect(files[path]).toContain(before);
  return { ...files, [path]: files[path]!.replace(before, () => after) };
}

test("every form offers the reasons in the order they are written, and says who helps", () => {
  for (const plan of compileForm(toy)) {
    expect(plan.reasons).toEqual([
      { id: "verifie", label: "Vérifié\u00A0: c’est bien cela" },
      { id: "travaux", label: "Travaux dans l’année" },
      { id: "autre", label: "Autre, à préciser", needsText: true },
    ]);
    expect(plan.help).toBe("Une question\u202F? Écrivez à l’agence d’essai.");
    expect(plan.helpUrl).toBe("mailto:aide@essai.example");
  }
});

test("a campaign that says neither offers none, and leaves no key behind", () => {
  expect(bare).not.toHaveProperty("reasons");
  expect(bare).not.toHaveProperty("help");
  for (const plan of compileForm(bare)) {
    expect(plan.reasons).toEqual([]);
    expect(plan).not.toHaveProperty("help");
    expect(plan).not.toHaveProperty("helpUrl");
  }
  const guide = compileGuide(bare);
  expect([guide.help, guide.reasons]).toEqual([undefined, undefined]);
});

test("the guide prints both, with where they come from", () => {
  const { help, reasons } = compileGuide(toy);
  expect(help).toMatchObject({
    url: "mailto:aide@essai.example",
    mark: { status: "attested", sources: ["ESSAI"] },
  });
  expect(reasons).toMatchObject({
    list: [
      { label: "Vérifié\u00A0: c’est bien cela" },
      { label: "Travaux dans l’année" },
      { label: "Autre, à préciser", needsText: true },
    ],
    mark: { status: "reconstructed", reason: "Motifs d’essai." },
  });
});

test("both count among what rests on a source", () => {
  const lines = listSourcedLines(toy).filter(({ kind }) => kind === "help" || kind === "reasons");
  expect(lines.map(({ kind, id, label }) => [kind, id, label])).toEqual([
    ["help", "assistance", "Assistance"],
    ["reasons", "motifs", "3 motifs"],
  ]);
  for (const { origin } of lines) {
    const { file, start, end } = origin;
    expect(files[file]!.slice(start, end)).toMatch(/^(assistance|motifs)$/);
  }
});

test("both are part of what a campaign is sealed with", () => {
  expect(toy.hash).not.toBe(bare.hash);
});

test("a new campaign starts with last year's, word for word", () => {
  const own = [CAMPAIGN, CONTROLS].map((path) => ({ path, text: files[path]! }));
  const shift = { from: 2031, reportingYear: 2030, years: 1 };
  const { files: made } = prepareCampaign(own, shift, () => "../schema");
  const textOf = (path: string) => made.find((file) => file.path === path)?.text;
  expect(textOf("2032/controles.yaml")).toContain(files[CONTROLS]!.slice(0, 200));
  expect(textOf("2032/campagne.yaml")).toContain(
    /assistance:\n(?: .*\n)+/.exec(files[CAMPAIGN]!)![0],
  );
});

test("reasons are reviewed as one line, open again when one changes or moves", async () => {
  const review = async (catalogue: Readonly<Record<string, string>>) =>
    (await reviewCampaign(memoryHost(catalogue), "2031")).value!.lines;
  const line = (await review(files)).find(({ type }) => type === "reasons")!;
  expect([line.id, line.label, line.isOpen]).toEqual([
    "motifs",
    "Motifs d’une justification",
    true,
  ]);
  const { type, id, fingerprint } = line;
  const entry: LedgerEntry = { type, id, fingerprint, by: "Anne Martin", date: "2031-01-15" };
  const ledger = { "2031/revue.yaml": writeLedger("2031", "../schema", [entry]) };
  const isOpen = async (catalogue: Readonly<Record<string, string>>) =>
    (await review({ ...catalogue, ...ledger })).find((one) => one.type === "reasons")?.isOpen;
  expect(await isOpen(files)).toBe(false);
  expect(await isOpen(edit(CONTROLS, "Travaux dans l'année", "Travaux"))).toBe(true);
  expect(await isOpen(edit(CONTROLS, "a_preciser: [autre]", "a_preciser: [verifie]"))).toBe(true);
  const [first, second] = ["    travaux: Travaux dans l'année\n", "    autre: Autre, à préciser\n"];
  expect(await isOpen(edit(CONTROLS, `${first}${second}`, `${second}${first}`))).toBe(true);
  const elsewhere = `motifs:\n  provenance: { raison: Motifs d'essai., statut: reconstitue }`;
  const moved = edit(CONTROLS, "motifs:", elsewhere)[CONTROLS]!.replace(
    "  provenance: { statut: reconstitue, raison: Motifs d'essai. }\n",
    "",
  );
  expect(await isOpen({ ...files, [CONTROLS]: moved })).toBe(false);
});

test("who helps is reviewed with the head of the campaign", async () => {
  const print = async (catalogue: Readonly<Record<string, string>>) =>
    (await reviewCampaign(memoryHost(catalogue), "2031")).value!.lines.find(
      ({ type }) => type === "campaign",
    )!.fingerprint;
  expect(await print(edit(CAMPAIGN, "l'agence d'essai", "l'agence"))).not.toBe(await print(files));
});

test("what changes is told with both wordings, or the names of the reasons", async () => {
  const changes = compareCampaigns(
    toy,
    await link({
      ...edit(CAMPAIGN, "mailto:aide@essai.example", "https://essai.example/aide"),
      [CONTROLS]: files[CONTROLS]!.replace("    travaux: Travaux dans l'année\n", ""),
    }),
  );
  expect(changes.map(({ kind, sentence, before }) => [kind, sentence, before])).toEqual([
    [
      "helpChanged",
      "qui peut aider change.",
      "Une question\u202F? Écrivez à l’agence d’essai. mailto:aide@essai.example",
    ],
    [
      "reasonRemoved",
      "on ne peut plus choisir «\u00A0Travaux dans l’année\u00A0»\u00A0: les justifications de l’an passé qui s’en servaient seront à choisir de nouveau.",
      undefined,
    ],
  ]);
});

test("its keys are put in one order, the reasons stay in theirs", () => {
  const text = `controles: {}
motifs:
  provenance: { raison: Essai., statut: reconstitue }
  a_preciser: [zones, autre]
  libelles:
    zones: Z
    autre: A
`;
  expect(formatFile({ path: CONTROLS, text }).value).toBe(`motifs:
  libelles:
    zones: Z
    autre: A
  a_preciser: [zones, autre]
  provenance: { statut: reconstitue, raison: Essai. }
controles: {}
`);
});

test.each(["2022", "2023", "2024", "2025"])(
  "%s offers reasons, and says who helps",
  async (year) => {
    const { value } = await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), year);
    const needing = value?.reasons?.list.filter(({ needsText }) => needsText);
    expect(needing?.map(({ id }) => id)).toEqual(["autre"]);
    expect(value?.reasons?.list.at(-1)?.id).toBe("autre");
    expect(value?.reasons?.provenance.status).toBe("reconstructed");
    expect(value?.help?.text.length).toBeLessThanOrEqual(400);
  },
);
