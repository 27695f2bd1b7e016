// A record of last year as the draft receives it, on pairs of toy campaigns.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CARRY_OVERS,
  type Campaign,
  createTranslator,
  linkCampaign,
  planItems,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { type Edit, itemText, type Pair, toyPair } from "./toy-pair.ts";

interface Linked {
  readonly before: Campaign;
  readonly after: Campaign;
}

async function link(pair: Pair): Promise<Linked> {
  const host = memoryHost(toyPair(pair));
  const [before, after] = await Promise.all(
    ["2031", pair.year ?? "2032"].map(async (year) => {
      const { value, diagnostics } = await linkCampaign(host, year);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      return value!;
    }),
  );
  return { before: before!, after: after! };
}

type Misfits = Parameters<typeof createTranslator>[3];

/** A line more, and the fiche's own example with it. */
const LINE_MORE: readonly Edit[] = [
  ["dimensions/mode.yaml", "  temporaire:", "  sequentiel: { libelle: Séquentiel }\n  temporaire:"],
  [
    "fiches/taux-occupation.yaml",
    "temporaire: { places",
    "sequentiel: { places: 0, journees: 0 }, temporaire: { places",
  ],
];

function translate({ before, after }: Linked, answers: object, findMisfits: Misfits = () => []) {
  const plans = planItems(before, after);
  const run = createTranslator(before, after, plans, findMisfits);
  const { submission, cases } = run({
    campaign: "2031",
    category: "FOYER",
    answers: answers as never,
  });
  const named = plans.map(({ item }, rank) => [item.id, CARRY_OVERS[cases[rank]!]]);
  return { submission, cases: Object.fromEntries(named) };
}

const ANSWERS = {
  effectif: 40,
  effectif_par_age: { adultes: 30, aines: 10 },
  accueil: { permanent: { places: 40, journees: 14235 } },
  protection: "oui",
  statut_juridique: "prive",
  aides: ["public", "prive"],
  derniere_visite: "2031-01-31",
  commentaire: "rien",
};

test("a draft that changes nothing receives every answer as it was, whichever they are", async () => {
  const linked = await link({});
  const keys = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
  fc.assert(
    fc.property(fc.subarray(keys), (answered) => {
      const given = Object.fromEntries(answered.map((key) => [key, ANSWERS[key]]));
      const { submission, cases } = translate(linked, given, () => {
        throw new Error("What is asked did not change: nothing is to be checked again.");
      });
      expect(submission).toEqual({
        campaign: "2032",
        category: "FOYER",
        answers: given,
        previous: given,
      });
      for (const [id, one] of Object.entries(cases)) {
        expect(one).toBe(Object.hasOwn(given, id) ? "asIs" : "unanswered");
      }
    }),
    { numRuns: 30 },
  );
});

test("wordings, weights and totals make nothing doubtful; bounds, lists and lines do", async () => {
  const pair: Pair = {
    draft: [
      ["donnees/activite.yaml", "libelle: Effectif au 31/12", "libelle: Présents"],
      ["dimensions/age.yaml", "De 18 à 59 ans", "18 à 59 ans"],
      ["nomenclatures/statut.yaml", "libelle: Public", "libelle: Secteur public"],
    ],
  };
  const doubtful = ({ before, after }: Linked) =>
    planItems(before, after).flatMap(({ item: { id }, mayNotFit }) =>
      mayNotFit && Object.hasOwn(ANSWERS, id) ? [id] : [],
    );
  expect(doubtful(await link(pair))).toEqual([]);
  const categories = toyPair({})["commun/categories.yaml"]!;
  const third = `${categories.slice(categories.indexOf("  SERVICE:"))}`
    .replace("SERVICE:", "EQUIPE:")
    .replace('"012"', '"903"')
    .replace("    libelle", '    depuis: "2032"\n    libelle');
  const joined: Pair = { files: { "commun/categories.yaml": categories + third } };
  const linked = await link(joined);
  expect(linked.after.categories).toHaveLength(3);
  expect(doubtful(linked)).toEqual([]);
  const other: Pair = {
    draft: [
      ["donnees/activite.yaml", "max: 100000", "max: 200000"],
      ...LINE_MORE,
      ["nomenclatures/statut.yaml", "  prive:", "  mixte: { libelle: Mixte }\n  prive:"],
      ["donnees/personnel.yaml", "longueur: 500", "longueur: 400"],
    ],
  };
  expect(doubtful(await link(other))).toEqual([
    "effectif",
    "accueil",
    "statut_juridique",
    "aides",
    "commentaire",
  ]);
});

const wider: Pair = { draft: [["donnees/activite.yaml", "max: 100000", "max: 200000"]] };

test("only what may not fit is checked, and what does not is left out", async () => {
  const checked: object[] = [];
  const { submission, cases } = translate(await link(wider), ANSWERS, (_, answers) => {
    checked.push(answers);
    return [["effectif"]];
  });
  expect(checked).toEqual([{ effectif: 40 }]);
  expect(cases).toMatchObject({ effectif: "toAdapt", protection: "asIs" });
  const { effectif: _, ...rest } = ANSWERS;
  expect(submission.answers).toEqual(rest);
  expect(submission.previous).toEqual(ANSWERS);
});

test("what is still at fault without its faulty parts goes as a whole", async () => {
  const lines: Pair = { draft: LINE_MORE };
  const accueil = { permanent: { places: 4, journees: 100 }, temporaire: { places: 1 } };
  const linked = await link(lines);
  const once = translate(linked, { accueil }, (_, answers) =>
    "temporaire" in (answers.accueil as object) ? [["accueil", "temporaire", "places"]] : [],
  );
  expect(once.submission.answers).toEqual({ accueil: { permanent: accueil.permanent } });
  const always = translate(linked, { accueil }, () => [["accueil", "temporaire", "places"]]);
  expect(always.submission.answers).toEqual({});
  expect([once, always].map(({ cases }) => cases.accueil)).toEqual(["toAdapt", "toAdapt"]);
});

test("a key that another option has taken is no answer any more", async () => {
  const swapped: Pair = {
    draft: [
      ["nomenclatures/statut.yaml", "  public: { libelle: Public }", "  etat: { libelle: État }"],
    ],
    evolutions:
      "- { donnee: statut_juridique, nature: deplacement, lignes: { prive: public }, raison: Essai. }",
  };
  const linked = await link(swapped);
  const read = (answer: string) => translate(linked, { statut_juridique: answer });
  expect(read("public").submission.answers).toEqual({ statut_juridique: "prive" });
  expect(read("public").cases.statut_juridique).toBe("asIs");
  expect(read("prive").submission.answers).toEqual({});
  expect(read("prive").cases.statut_juridique).toBe("toAdapt");
});

test("a line whose key another has taken is lost, the others stay", async () => {
  const taken: Pair = {
    draft: [
      ["dimensions/mode.yaml", "  permanent: { libelle: Permanent }\n", ""],
      ["fiches/taux-occupation.yaml", "permanent: { places: 9, journees: 1460 }, ", ""],
      ["fiches/taux-occupation.yaml", "attendu: 50", "attendu: 100"],
    ],
    evolutions:
      "- { donnee: accueil, nature: deplacement, lignes: { temporaire: permanent }, raison: Essai. }",
  };
  const [permanent, temporaire] = [{ places: 4 }, { places: 1 }];
  const linked = await link(taken);
  const both = translate(linked, { accueil: { permanent, temporaire } });
  expect(both.submission.answers).toEqual({ accueil: { temporaire: permanent } });
  expect(both.cases.accueil).toBe("toAdapt");
  expect(translate(linked, { accueil: { permanent } }).cases.accueil).toBe("asIs");
});

test("a sum whose terms were not all asked of the category is new to it", async () => {
  const figure = ["type: entier", "unite: personne"];
  const [women, men] = ["concerne: tous", "concerne: [SERVICE]"];
  const parts =
    itemText("femmes", "1.8", [...figure, women]) + itemText("hommes", "1.9", [...figure, men]);
  const { before, after } = await link({
    former: [["donnees/activite.yaml", "  sorties:\n", `${parts}  sorties:\n`]],
    draft: [["donnees/activite.yaml", parts, itemText("personnes", "1.8", [...figure, women])]],
    evolutions:
      "- { donnee: personnes, nature: fusion, de: [femmes, hommes], raison: Une seule question. }",
  });
  expect(translate({ before, after }, { femmes: 3 }).cases.personnes).toBe("new");
});

test("what evolutions.yaml takes for an item of last year, and is none, is told", async () => {
  const { before, after } = await link({
    evolutions: "- { donnee: sorties, nature: fusion, de: [sorties, departs], raison: Essai. }",
  });
  const plan = planItems(before, after).find(({ item }) => item.id === "sorties")!;
  expect(plan.unknown).toEqual(["departs"]);
  expect(plan.former).toEqual([]);
  const { cases } = translate({ before, after }, { sorties: 3 });
  expect(cases.sorties).toBe("new");
});
