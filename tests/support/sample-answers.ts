// Answers to the toy grid, some of them missing, and the establishment that gave them.

import type { GridOptions } from "../../renderer/index.ts";

export const SAMPLE_OPTIONS: GridOptions = {
  establishment: { name: "Foyer des Tilleuls", finess: "010000123", town: "Bourg-en-Bresse" },
  answers: {
    personnes_presentes: 1240,
    date_renouvellement: "2019-02-28",
    commentaire: "=1+1",
    accueil_de_jour: "oui",
    mode_tarification: "prix",
    partenaires: ["ecole"],
    personnes_par_age: { moins_20: 300, moins_6: 100, de_20_59: 900, plus_60: 40 },
    places: { permanent: { autorisees: 40 } },
    autorisations: [
      {
        discipline: "=1+1",
        delivrance: "2017-01-03",
        places: 40,
        habilitee: "oui",
        financeur: "departement",
      },
      { discipline: "Accueil de jour" },
    ],
  },
};

/** The grid of an establishment before it answers: last year's answers, some of them offered. */
export const SAMPLE_PERSONAL: GridOptions = {
  establishment: { name: "Foyer des Tilleuls", finess: "010000123", town: "" },
  lastYear: {
    personnes_presentes: 1180,
    date_renouvellement: "2019-02-28",
    mode_tarification: "prix",
    partenaires: ["ecole", "had"],
    personnes_par_age: { moins_20: 310, moins_6: 95, de_20_59: 870 },
    places: { permanent: { autorisees: 44, installees: 43 } },
    autorisations: [{ discipline: "Hébergement" }, { discipline: "Nuit" }],
  },
  proposed: {
    date_renouvellement: "2020-07-14",
    mode_tarification: "prix",
    personnes_par_age: { moins_20: 310, moins_6: 95, de_20_59: 870 },
    autorisations: [{ discipline: "Hébergement" }, { discipline: "Nuit" }],
  },
};
