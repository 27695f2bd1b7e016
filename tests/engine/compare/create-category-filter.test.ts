// Which changes concern a category, on pairs of toy campaigns: those of the lists that it uses too.

import { expect, test } from "vitest";
import { compareCampaigns } from "../../../engine/index.ts";
import { linkPair } from "../changes/link-pair.ts";
import { itemText, type Pair } from "../rehearse/toy-pair.ts";

const ACTIVITY = "donnees/activite.yaml";
const forService = itemText("tournees", "1.8", [
  "type: entier",
  "unite: personne",
  "concerne: [SERVICE]",
]);

/** What is told to each of the two categories of the toy campaign. */
async function toldTo(pair: Pair, category: string): Promise<readonly string[]> {
  const changes = compareCampaigns(...(await linkPair(pair)), category);
  // The calendar is for all.
  const own = changes.filter(({ subject }) => subject.type !== "platform");
  return own.map(({ kind, subject }) => `${kind} ${subject.id}`);
}

test.each<readonly [string, Pair, string, readonly string[], readonly string[]]>([
  [
    "an item of the other category",
    { draft: [[ACTIVITY, "  sorties:\n", `${forService}  sorties:\n`]] },
    "FOYER",
    [],
    ["itemAdded tournees"],
  ],
  [
    "an item that the category alone loses",
    {
      draft: [
        [
          "donnees/personnel.yaml",
          "niveau: og\n    concerne: tous",
          "niveau: og\n    concerne: [SERVICE]",
        ],
      ],
    },
    "FOYER",
    ["scopeReduced statut_juridique"],
    [],
  ],
  [
    "a line of a table that the other category is not asked",
    {
      draft: [
        [
          "dimensions/mode.yaml",
          "  temporaire:",
          "  sequentiel: { libelle: Séquentiel }\n  temporaire:",
        ],
        [
          "fiches/taux-occupation.yaml",
          "temporaire: { places",
          "sequentiel: { places: 0, journees: 0 }, temporaire: { places",
        ],
      ],
    },
    "FOYER",
    ["lineAdded mode"],
    [],
  ],
  [
    "an answer of a list that both use",
    { draft: [["nomenclatures/statut.yaml", "  prive:", "  mixte: { libelle: Mixte }\n  prive:"]] },
    "FOYER",
    ["optionAdded statut"],
    ["optionAdded statut"],
  ],
])("%s", async (_, pair, category, own, others) => {
  expect(await toldTo(pair, category)).toEqual(own);
  expect(await toldTo(pair, "SERVICE")).toEqual(others);
});

test("a text that only follows the year is counted for the category that reads it", async () => {
  const dated = forService.replace("Donnée tournees", "Tournées\n    consigne: En 2030, au plus.");
  const pair: Pair = { former: [[ACTIVITY, "  sorties:\n", `${dated}  sorties:\n`]] };
  const [before, after] = await linkPair(pair);
  const counts = ["FOYER", "SERVICE"].map(
    (category) =>
      compareCampaigns(before, after, category).find(({ kind }) => kind === "textsFollow")
        ?.sentence,
  );
  expect(counts[0]).not.toBe(counts[1]);
});
