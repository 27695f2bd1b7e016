// How people fill a grid in a spreadsheet, on the toy campaign's: what each must be read as.

import type { Answers } from "../../engine/index.ts";
import { RENAMED_AND_SHIFTED, type Typing } from "./type-in-grid.ts";

export interface TypingHabit {
  readonly name: string;
  readonly typing: Typing;
  readonly answers: Answers;
  /** Of each fault, its item and a part of what is said. */
  readonly faults?: readonly (readonly [string, RegExp])[];
}

const NBSP = "\u00A0";
const THIN = "\u202F";
const OPTIONS = /Réponses proposées : « oui », « non »/;

/** Row and column of the first answer of the first section, from 0. */
const [ROW, COLUMN] = [3, 5];

const SOME: Typing["cells"] = {
  DI_effectif: 42,
  DI_effectif_par_age__aines: 12,
  DI_accueil__temporaire__places: 4,
  DI_accords__2__salaries: 3,
};
const SOME_READ: Answers = {
  effectif: 42,
  effectif_par_age: { aines: 12 },
  accueil: { temporaire: { places: 4 } },
  accords: [{ salaries: 3 }],
};

export const typingHabits: readonly TypingHabit[] = [
  {
    name: "figures pasted as French text",
    typing: {
      cells: {
        DI_effectif: `1${THIN}042`,
        DI_charges: `${NBSP}1${NBSP}234,5 €`,
        DI_durees: "1 000",
        DI_etp_par_metier__soin: "12,25",
        DI_etp_par_metier__accueil: "0.5",
      },
    },
    answers: {
      effectif: 1042,
      charges: 1234.5,
      durees: 1000,
      etp_par_metier: { soin: 12.25, accueil: 0.5 },
    },
  },
  {
    name: "days as text, as numbers, as dates",
    typing: {
      cells: {
        DI_derniere_visite: "03/04/2030",
        DI_accords__1__signature: 43524,
        DI_accords__2__signature: new Date("2019-02-28T00:00:00Z"),
      },
    },
    answers: {
      derniere_visite: "2030-04-03",
      accords: [{ signature: "2019-02-28" }, { signature: "2019-02-28" }],
    },
  },
  {
    name: "days counted from 1904",
    typing: {
      cells: { DI_derniere_visite: new Date("2030-04-03T00:00:00Z") },
      dateSystem: "1904",
    },
    answers: { derniere_visite: "2030-04-03" },
  },
  {
    name: "choices in capitals, without accents, crossed",
    typing: {
      cells: { DI_protection: "OUI", DI_statut_juridique: "PRIVE", DI_aides__public: "x" },
    },
    answers: { protection: "oui", statut_juridique: "prive", aides: ["public"] },
  },
  {
    name: "a postcode in a text",
    typing: { cells: { DI_commentaire: 75001 } },
    answers: { commentaire: "75001" },
  },
  {
    name: "formulas with a result",
    typing: { formulas: { DI_effectif: ["40+2", 42], DI_charges: ["SUM(1000,0.5)", 1000.5] } },
    answers: { effectif: 42, charges: 1000.5 },
  },
  {
    name: "formulas in error",
    typing: {
      formulas: {
        DI_effectif: ["1/0", "#DIV/0!"],
        DI_sorties: ["NA()", "#N/A"],
        DI_durees: ["ZU12+#REF!", "#REF!"],
        DI_charges: ["INCONNU(ZU12)", "#NAME?"],
      },
    },
    answers: {},
    faults: [
      ["effectif", /formule donne une erreur/],
      ["sorties", /formule donne une erreur/],
      ["durees", /formule donne une erreur/],
      ["charges", /formule donne une erreur/],
    ],
  },
  {
    name: "a percentage where none is asked",
    typing: { cells: { DI_effectif: 0.85 }, formats: { DI_effectif: "0%" } },
    answers: {},
    faults: [["effectif", /La cellule est en pourcentage/]],
  },
  {
    name: "what is no number, no day, no option",
    typing: {
      cells: {
        DI_effectif: "environ 12",
        DI_sorties: -1,
        DI_durees: "12\n13",
        DI_protection: true,
        DI_derniere_visite: "28/02/19",
      },
    },
    answers: {},
    faults: [
      ["effectif", /« environ 12 » n'est pas un nombre/],
      ["sorties", /Un nombre négatif n'est pas possible/],
      ["durees", /Plusieurs valeurs/],
      ["protection", OPTIONS],
      ["derniere_visite", /quatre chiffres/],
    ],
  },
  {
    name: "a number that the spreadsheet took for a date",
    typing: { cells: { DI_effectif: new Date("2024-02-01T00:00:00Z") } },
    answers: {},
    faults: [["effectif", /en a fait une date/]],
  },
  {
    name: "cells merged by hand",
    typing: {
      cells: SOME,
      rework: ([, activity]) => {
        activity!.merges = [{ startRow: ROW, startCol: COLUMN, endRow: ROW, endCol: COLUMN + 1 }];
      },
    },
    answers: SOME_READ,
  },
  {
    name: "hidden rows",
    typing: {
      cells: SOME,
      rework: ([, activity]) => {
        activity!.rowDefs = new Map([ROW, ROW + 1, ROW + 2].map((row) => [row, { hidden: true }]));
      },
    },
    answers: SOME_READ,
  },
  {
    name: "a filter that hides rows",
    typing: {
      cells: SOME,
      rework: ([, activity]) => {
        activity!.autoFilter = {
          range: "A3:H20",
          columns: [{ colIndex: 0, filters: ["1.4"] }],
        };
        activity!.rowDefs = new Map([[ROW, { hidden: true }]]);
      },
    },
    answers: SOME_READ,
  },
  {
    name: "a renamed tab and a column inserted before the answers",
    typing: {
      cells: SOME,
      ...RENAMED_AND_SHIFTED,
    },
    answers: SOME_READ,
  },
  {
    name: "cells that lost their names",
    typing: { cells: SOME, keepName: (name) => !name.startsWith("DI_") },
    answers: SOME_READ,
  },
  {
    name: "a row added above, and a line added to a list",
    typing: {
      cells: { DI_accords__1__objet: "une", DI_accords__3__objet: "trois" },
      keepName: (name) => !name.startsWith("DI_accords__2__"),
      rework: (sheets) => {
        const staff = sheets.find(({ name }) => name === "2. Personnel")!;
        const row = staff.rows.findIndex((cells) => cells[1] === "Accord 2");
        staff.rows[row]![COLUMN] = "deux";
      },
    },
    answers: { accords: [{ objet: "une" }, { objet: "deux" }, { objet: "trois" }] },
  },
];
