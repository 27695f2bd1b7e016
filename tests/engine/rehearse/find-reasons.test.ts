// Which changes are told of an indicator or a control: its own, then those of what it stands on.

import { expect, test } from "vitest";
import {
  type Campaign,
  compareCampaigns,
  createReasonFinder,
  linkCampaign,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { type Pair, toyPair } from "./toy-pair.ts";

/** By id of indicator or control: kinds and subjects. */
async function reasons(pair: Pair): Promise<Readonly<Record<string, readonly string[]>>> {
  const host = memoryHost(toyPair(pair));
  const link = async (year: string): Promise<Campaign> => (await linkCampaign(host, year)).value!;
  const [before, after] = [await link("2031"), await link("2032")];
  const find = createReasonFinder(before, after, compareCampaigns(before, after));
  const both = [...after.indicators, ...after.controls].map((now) => {
    const old = [...before.indicators, ...before.controls].find(({ id }) => id === now.id);
    return [now.id, find(old, now).map(({ kind, subject }) => `${kind} ${subject.id}`)] as const;
  });
  return Object.fromEntries(both.filter(([, found]) => found.length > 0));
}

test.each<[string, Pair, Readonly<Record<string, readonly string[]>>]>([
  ["nothing but the year", {}, {}],
  [
    "words that change no figure",
    {
      draft: [
        ["donnees/activite.yaml", "libelle: Effectif au 31/12", "libelle: Présents"],
        ["donnees/activite.yaml", "consigne: Comptez les présents.", "consigne: Comptez-les."],
        ["fiches/cout-moyen.yaml", "libelle: Coût moyen", "libelle: Le coût moyen"],
      ],
    },
    {},
  ],
  [
    "decimals",
    { draft: [["fiches/cout-moyen.yaml", "decimales: 0", "decimales: 1"]] },
    { cout_moyen: ["displayChanged cout_moyen"] },
  ],
  [
    "a scope",
    { draft: [["fiches/cout-moyen.yaml", "concerne: tous", "concerne: [FOYER]"]] },
    { cout_moyen: ["scopeReduced cout_moyen"] },
  ],
  [
    "a line of a dimension, read through an item or divided by",
    {
      draft: [
        ["dimensions/age.yaml", "  aines:", "  grands: { libelle: 90 ans et plus }\n  aines:"],
        [
          "fiches/repartition-age.yaml",
          "adultes: 20, aines: 10",
          "adultes: 20, aines: 10, grands: 0",
        ],
        ["fiches/repartition-age.yaml", "aines: 33.33", "aines: 33.33, grands: 0"],
      ],
    },
    { repartition_age: ["lineAdded age"], somme_ages: ["lineAdded age"] },
  ],
  [
    "a list that the condition of an item reads",
    {
      former: [
        ["donnees/activite.yaml", 'visible_si: protection = "oui"', "visible_si: sorties > 0"],
      ],
      draft: [
        ["donnees/activite.yaml", "visible_si: sorties > 0", 'visible_si: protection = "oui"'],
      ],
    },
    { part_protegee: ["conditionChanged proteges"] },
  ],
  [
    "the item of a condition",
    {
      former: [
        [
          "donnees/activite.yaml",
          "unite: jour_personne",
          "unite: jour_personne\n    visible_si: effectif > 0",
        ],
      ],
      evolutions: "- { donnee: effectif, nature: rupture, raison: Essai. }",
    },
    {
      duree_moyenne: ["seriesBroken effectif"],
      part_protegee: ["affectedBy part_protegee", "seriesBroken effectif"],
      somme_ages: ["seriesBroken effectif"],
      effectif_stable: ["seriesBroken effectif"],
    },
  ],
  [
    "a rule",
    { draft: [["controles.yaml", "<= 10", "<= 20"]] },
    { effectif_stable: ["ruleChanged effectif_stable"] },
  ],
])("%s", async (_name, pair, expected) => {
  expect(await reasons(pair)).toEqual(expected);
});
