// Each line of a campaign is looked at once, and again when it changes: never because it is laid out
// otherwise.

import { expect, test } from "vitest";
import {
  type LedgerEntry,
  prepareCampaign,
  type Review,
  reviewCampaign,
  writeLedger,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const SCHEMA = "../revue.schema.json";
const LEDGER = "2032/revue.yaml";
const SIGNED = { by: "Anne Martin", date: "2032-01-15" };

/** The toy campaign and the one prepared from it. */
function twoYears(): Record<string, string> {
  const toy = readCatalogue(TOY_CATALOGUE);
  const own = Object.entries(toy)
    .filter(([path]) => path.startsWith("2031/"))
    .map(([path, text]) => ({ path, text }));
  const shift = { from: 2031, reportingYear: 2030, years: 1 };
  const { files } = prepareCampaign(own, shift, () => "schemas");
  const made = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  return { ...toy, ...made, [LEDGER]: writeLedger("2032", SCHEMA, []) };
}

async function look(files: Readonly<Record<string, string>>, before?: string): Promise<Review> {
  const { value, diagnostics } = await reviewCampaign(memoryHost(files), "2032", before);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return value!;
}

/** The same catalogue once every line has been looked at. */
async function allReviewed(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { lines } = await look(files);
  const entries = lines.map(
    ({ type, id, fingerprint }): LedgerEntry => ({ type, id, fingerprint, ...SIGNED }),
  );
  return { ...files, [LEDGER]: writeLedger("2032", SCHEMA, entries) };
}

function edit(
  files: Readonly<Record<string, string>>,
  path: string,
  before: string,
  after: string,
): Record<string, string> {
  expect(files[path]).toContain(before);
  return { ...files, [path]: files[path]!.replace(before, () => after) };
}

const openOf = ({ lines }: Review) => lines.filter(({ isOpen }) => isOpen).map(({ id }) => id);

const fresh = twoYears();
const reviewed = await allReviewed(fresh);

/** What preparing a campaign always changes: its years and its dates. */
const isDated = ({ type }: { readonly type: string }) => type === "campaign" || type === "platform";

test("a campaign just prepared: only its dates have changed, all is open", async () => {
  const { lines, previous, isBegun } = await look(fresh, "2031");
  expect(previous).toBe("2031");
  expect(isBegun).toBe(true);
  for (const line of lines) expect(line.status).toBe(isDated(line) ? "changed" : "unchanged");
  expect(lines.filter(({ isOpen }) => !isOpen)).toEqual([]);
  expect(new Set(lines.map(({ type }) => type))).toEqual(
    new Set([
      ...["campaign", "guide", "platform", "block"],
      ...["item", "indicator", "reasons", "control", "codeList", "dimension"],
    ]),
  );
});

test("without ledger the review has not begun; without another year all is new", async () => {
  const { [LEDGER]: _, ...without } = fresh;
  const { isBegun, lines } = await look(without);
  expect(isBegun).toBe(false);
  expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(["new"]));
});

test("once all is reviewed, nothing is open, and each line says by whom and when", async () => {
  const review = await look(reviewed);
  expect(openOf(review)).toEqual([]);
  expect(review.lines[0]?.reviewed).toMatchObject(SIGNED);
});

test.each([
  [
    "an item",
    "donnees/activite.yaml",
    "libelle: Sorties définitives",
    "libelle: Sorties",
    "sorties",
  ],
  ["an indicator", "fiches/cout-moyen.yaml", "libelle: ", "libelle: Le ", "cout_moyen"],
  ["a control", "controles.yaml", "<= 10", "<= 11", "effectif_stable"],
  ["a code list", "nomenclatures/statut.yaml", "libelle: Privé", "libelle: Privée", "statut"],
  ["a dimension", "dimensions/age.yaml", "libelle: ", "libelle: Le ", "age"],
  ["the campaign", "campagne.yaml", "Arrêté d'essai", "Arrêté", "campagne"],
  ["a rate", "campagne.yaml", "remplissage: 90", "remplissage: 80", "generique"],
  ["a date", "campagne.yaml", 'cloture: "2032-05-31"', 'cloture: "2032-06-30"', "generique"],
  [
    "the head of a block",
    "donnees/personnel.yaml",
    "responsable: rh",
    "responsable: direction",
    "personnel",
  ],
  ["the guide", "guide.yaml", "titre: ", "titre: Le ", "guide"],
  [
    "what evolutions.yaml says",
    "evolutions.yaml",
    "evolutions: []",
    "evolutions: [{ donnee: aides, nature: rupture, raison: Essai. }]",
    "aides",
  ],
])("a later edit opens the line by itself: %s", async (_, path, before, after, id) => {
  const review = await look(edit(reviewed, `2032/${path}`, before, after));
  expect(openOf(review)).toEqual([id]);
  const line = review.lines.find((one) => one.id === id && one.isOpen);
  expect(line?.reviewed).toMatchObject(SIGNED);
});

test("neither does the order of keys, but for that of the answers to choose from", async () => {
  const path = "2032/nomenclatures/statut.yaml";
  const lines = reviewed[path]!.split("\n");
  const at = lines.findIndex((line) => line.startsWith("libelle:"));
  const [label = ""] = lines.splice(at, 1);
  const moved = { ...reviewed, [path]: `${lines.join("\n").trimEnd()}\n${label}\n` };
  expect(openOf(await look(moved))).toEqual([]);
  const [first, second] = lines.filter((line) => /^ {2}\w+: \{ libelle/.test(line));
  const swapped = edit(reviewed, path, `${first}\n${second}`, `${second}\n${first}`);
  expect(openOf(await look(swapped))).toEqual(["statut"]);
});

test("comments, blank lines, quotes and the style of a list open nothing", async () => {
  const path = "2032/fiches/duree-moyenne.yaml";
  const calm = edit(
    edit(reviewed, path, "croiser: [taux_occupation]", 'croiser:\n  - "taux_occupation" # voisin'),
    path,
    "decimales:",
    "\n# un commentaire\ndecimales:",
  );
  expect(openOf(await look(calm))).toEqual([]);
});

test("an edit undone closes the line again", async () => {
  const path = "2032/controles.yaml";
  const edited = edit(reviewed, path, "<= 10", "<= 11");
  expect(openOf(await look(edit(edited, path, "<= 11", "<= 10")))).toEqual([]);
});

test("against the year before: what is new, what changed and in which words", async () => {
  const path = "2032/donnees/personnel.yaml";
  const added = `${fresh[path]!.trimEnd()}
  stagiaires:
    reference: "2.20"
    libelle: Stagiaires
    type: entier
    unite: personne
    concerne: tous
    provenance: { statut: atteste, sources: [ESSAI] }
`;
  const files = edit(
    { ...fresh, [path]: added },
    "2032/donnees/activite.yaml",
    "libelle: Sorties définitives",
    "libelle: Départs",
  );
  const { lines } = await look(files, "2031");
  const told = lines
    .filter((line) => line.status !== "unchanged" && !isDated(line))
    .map(({ id, status, changes }) => [id, status, changes.map(({ kind }) => kind)]);
  expect(told).toEqual([
    ["sorties", "changed", ["relabelled"]],
    ["stagiaires", "new", ["itemAdded"]],
  ]);
});

test("an item that only changed its code is not new", async () => {
  const path = "2032/donnees/personnel.yaml";
  const renamed = edit(fresh, path, "  aides:\n", "  aides_recues:\n");
  const files = {
    ...renamed,
    "2032/evolutions.yaml":
      "evolutions:\n  - { donnee: aides_recues, nature: renommage, de: aides, raison: Essai. }\n",
  };
  const { lines } = await look(files, "2031");
  expect(lines.find(({ id }) => id === "aides_recues")?.status).toBe("changed");
});

test("a text that the comparison does not read is a change all the same", async () => {
  const files = edit(
    fresh,
    "2032/controles.yaml",
    "raison: Contrôle d'essai.",
    "raison: Contrôle confirmé.",
  );
  const { lines } = await look(files, "2031");
  expect(lines.filter((line) => line.status === "changed" && !isDated(line))).toMatchObject([
    { id: "somme_ages", changes: [] },
  ]);
});

test("the ledger is the same bytes for the same entries, in whatever order they come", async () => {
  const entry = (id: string, type: LedgerEntry["type"]): LedgerEntry => ({
    type,
    id,
    fingerprint: "0123456789abcdef",
    by: 'Anne "la" Martin',
    date: "2032-01-15",
  });
  const entries = [entry("b", "control"), entry("a", "control"), entry("b", "item")];
  const text = writeLedger("2032", SCHEMA, entries);
  expect(writeLedger("2032", SCHEMA, entries.toReversed())).toBe(text);
  const told = text.split("\n").filter((line) => line.startsWith("  "));
  expect(told.map((line) => line.split(": ")[0])).toEqual([
    "  donnees:",
    "    b",
    "  controles:",
    "    a",
    "    b",
  ]);
  expect(text).toContain('par: "Anne \\"la\\" Martin"');
});

/** Both campaigns with the same words in the same item: what was meant then is asked again. */
async function withLabel(label: string): Promise<Review["lines"][number]> {
  const files = ["2031", "2032"].reduce(
    (all, year) =>
      edit(
        all,
        `${year}/donnees/activite.yaml`,
        "libelle: Sorties définitives",
        `libelle: ${label}`,
      ),
    fresh,
  );
  const { lines } = await look(files, "2031");
  return lines.find(({ id }) => id === "sorties")!;
}

test.each([
  ["Sorties au 31 décembre 2030", "2030"],
  ["Sorties de la campagne 2031", "2031"],
  ["Sorties depuis la réforme de 2026", "2026"],
])("what is as it was and names a year that is over is never settled: %s", async (label, year) => {
  expect(await withLabel(label)).toMatchObject({
    status: "outdated",
    isOpen: true,
    yearsNamed: [{ year, words: expect.stringContaining(year) }],
  });
});

test.each([
  "Sorties de l'année",
  "Sorties depuis la loi de 2025",
  "Sorties de 2032",
  "Sorties au titre du dossier 120301",
  "Sorties depuis le 2028-01-02",
])("no such year is named: %s", async (label) => {
  expect(await withLabel(label)).toMatchObject({ status: "unchanged", yearsNamed: [] });
});

test("a year left in what was rewritten is told, but for those of the new campaign", async () => {
  const path = "2032/donnees/activite.yaml";
  const before = "libelle: Sorties définitives";
  const told = async (label: string) => {
    const { lines } = await look(edit(fresh, path, before, `libelle: ${label}`), "2031");
    const line = lines.find(({ id }) => id === "sorties");
    return [line?.status, line?.yearsNamed.map(({ year }) => year)];
  };
  expect(await told("Sorties de 2031")).toEqual(["changed", []]);
  expect(await told("Sorties de 2030")).toEqual(["changed", ["2030"]]);
});

test("so is the former campaign's own year, in words that were not rewritten", async () => {
  const note = "\n    consigne: À rendre le 30 juin 2031.";
  const label = "libelle: Sorties définitives";
  const files = ["2031", "2032"].reduce(
    (all, year) => edit(all, `${year}/donnees/activite.yaml`, label, `${label}${note}`),
    fresh,
  );
  const path = "2032/donnees/activite.yaml";
  const told = async (all: Readonly<Record<string, string>>) => {
    const { lines } = await look(edit(all, path, label, "libelle: Départs"), "2031");
    return lines.find(({ id }) => id === "sorties")?.yearsNamed.map(({ year }) => year);
  };
  expect(await told(files)).toEqual(["2031"]);
  expect(await told(edit(files, path, "le 30 juin 2031", "avant juillet 2031"))).toEqual([]);
});

test("what last year's evolutions.yaml said does not make an item of this year another", async () => {
  const evolutions = "evolutions:\n  - { donnee: aides, nature: rupture, raison: Essai. }\n";
  const { lines } = await look({ ...fresh, "2031/evolutions.yaml": evolutions }, "2031");
  expect(lines.find(({ id }) => id === "aides")?.status).toBe("unchanged");
});
