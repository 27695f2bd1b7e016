// A draft campaign over last year's records: counts worked out by hand on small pairs of campaigns.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, itemText, type Pair, toyPair } from "../../engine/rehearse/toy-pair.ts";
import { type CommandRun, runCommand } from "../support/run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "millesime-test-repeter-"));
let count = 0;

/** A catalogue of two campaigns on the disk. */
function writeCatalogue(pair: Pair): string {
  const folder = join(scratch, `catalogue-${count++}`);
  for (const [path, text] of Object.entries(toyPair(pair))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function line(answers: object, more: object = {}): string {
  return JSON.stringify({ campaign: "2031", category: "FOYER", answers, ...more });
}

/** Of five foyers: 10 to 50 people, 1 to 5 of whom left after 100 days each. */
const FOYERS = [1, 2, 3, 4, 5].map((rank) => ({
  effectif: 10 * rank,
  effectif_par_age: { adultes: 6 * rank, aines: 4 * rank },
  sorties: rank,
  durees: 100 * rank,
  protection: rank === 5 ? "non" : "oui",
  proteges: rank,
  statut_juridique: rank <= 2 ? "prive" : "public",
  charges: 1000 * rank,
  etp_par_metier: { soin: rank, infirmier: rank, autre_soin: 0, accueil: rank },
}));

const LINES = FOYERS.map((answers) => line(answers));

/** What is read on the standard input is what a file holds: the shorter way. */
function repeat(
  catalogue: string,
  lines: readonly string[],
  ...options: readonly string[]
): Promise<CommandRun> {
  const args = ["repeter", "2032", "--sur", "-", "--catalogue", catalogue, ...options];
  return runCommand(args, { input: lines.join("\n") });
}

interface Facts {
  readonly records: Readonly<Record<string, unknown>>;
  readonly minimumGroupSize: number | null;
  readonly carryOver: Counts;
  readonly controls: readonly ControlFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly items: readonly { readonly id: string; readonly counts: Counts }[];
}

interface ControlFacts {
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
  readonly readsLastYear: boolean;
  readonly reasons: readonly ReasonFacts[];
}

interface IndicatorFacts {
  readonly id: string;
  readonly movement: string;
  readonly readsLastYear: boolean;
  readonly reasons: readonly ReasonFacts[];
  readonly results?: readonly {
    readonly id: string;
    readonly changed: number;
    readonly before: YearFacts | null;
    readonly after: YearFacts | null;
  }[];
}

interface YearFacts {
  readonly asked: number;
  readonly count: number;
  readonly absences: object;
  readonly quartiles: object;
}

interface ReasonFacts {
  readonly kind: string;
  readonly subject: { readonly id: string };
}

type Counts = Readonly<Record<string, number>>;

async function facts(
  pair: Pair,
  lines: readonly string[] = LINES,
  ...options: readonly string[]
): Promise<Facts> {
  const run = await repeat(writeCatalogue(pair), lines, "--format", "json", ...options);
  expect(run.error).toBe("");
  expect(run.exitCode).toBe(0);
  return JSON.parse(run.out);
}

/** Of one item, the cases that are met. */
function carried({ items }: Facts, id: string): Counts {
  const { counts } = items.find((item) => item.id === id)!;
  return Object.fromEntries(Object.entries(counts).filter(([, one]) => one > 0));
}

function indicator({ indicators }: Facts, id: string): IndicatorFacts {
  return indicators.find((one) => one.id === id)!;
}

function kinds(reasons: readonly ReasonFacts[]): readonly string[] {
  return reasons.map(({ kind, subject }) => `${kind} ${subject.id}`);
}

/** At most 35 people are let in: the fiche's own example has to follow. */
const NARROWED: readonly Edit[] = [
  ["donnees/activite.yaml", "max: 100000", "max: 35"],
  ["fiches/part-protegee.yaml", "proteges: 10, effectif: 40", "proteges: 5, effectif: 20"],
];

const asked = ["type: decimal", "unite: personne", "decimales: 2", "concerne: tous"];
/** Two figures of 2031 that 2032 adds up: written before the item `sorties`. */
const PARTS: Edit = [
  "donnees/activite.yaml",
  "  sorties:\n",
  `${itemText("femmes", "1.8", asked)}${itemText("hommes", "1.9", asked)}  sorties:\n`,
];

describe("what becomes of answers", () => {
  test("a renamed item carries over, under its new code", async () => {
    const pair = {
      draft: [["donnees/personnel.yaml", "  statut_juridique:", "  statut:"]] as const,
      evolutions:
        "- { donnee: statut, nature: renommage, de: statut_juridique, raison: Plus court. }",
    };
    expect(carried(await facts(pair), "statut")).toEqual({ asIs: 5 });
  });

  test("merged items carry over as their sum, when both were answered", async () => {
    const gone = itemText("femmes", "1.8", asked) + itemText("hommes", "1.9", asked);
    const pair: Pair = {
      former: [PARTS],
      draft: [
        ["donnees/activite.yaml", gone, itemText("personnes", "1.8", asked)],
        ["fiches/duree-moyenne.yaml", "  durees / sorties", "  durees / personnes"],
        ["fiches/duree-moyenne.yaml", "durees: 540, sorties: 3", "durees: 540, personnes: 3"],
        ["fiches/duree-moyenne.yaml", "durees: 0, sorties: 0", "durees: 0, personnes: 0"],
      ],
      evolutions:
        "- { donnee: personnes, nature: fusion, de: [femmes, hommes], raison: Une seule question. }",
    };
    // 1.1 + 2.2 is 3.3000000000000003 in binary, which has more than two decimals.
    const lines = [
      line({ durees: 66, femmes: 1.1, hommes: 2.2 }),
      line({ durees: 100, femmes: 4, hommes: 0 }),
      line({ durees: 100, femmes: 2 }),
      line({ durees: 30, femmes: 1, hommes: 2 }),
    ];
    const told = await facts(pair, lines);
    expect(carried(told, "personnes")).toEqual({ asIs: 3, unanswered: 1 });
    // 66 / 3.3 = 20, 100 / 4 = 25, 30 / 3 = 10; « sorties » was nowhere answered.
    const [stay] = indicator(told, "duree_moyenne").results!;
    expect(stay!.before).toMatchObject({ count: 0, absences: { missing: 4 } });
    expect(stay!.after).toMatchObject({
      count: 3,
      absences: { missing: 1 },
      quartiles: { first: 15, median: 20, third: 22.5 },
    });
  });

  test("a split item gives nothing to either part", async () => {
    const pair: Pair = {
      draft: [
        ["donnees/personnel.yaml", "  statut_juridique:", "  statut_a:"],
        [
          "donnees/personnel.yaml",
          "donnees:\n",
          `donnees:\n${itemText("statut_b", "2.9", ["type: oui_non", "concerne: tous"])}`,
        ],
      ],
      evolutions:
        "- { donnee: [statut_a, statut_b], nature: scission, de: statut_juridique, raison: Deux questions. }",
    };
    const told = await facts(pair);
    expect(carried(told, "statut_a")).toEqual({ broken: 5 });
    expect(carried(told, "statut_b")).toEqual({ broken: 5 });
  });

  test("an option that is closed has to be chosen again", async () => {
    const pair: Pair = {
      draft: [["nomenclatures/statut.yaml", "  prive: { libelle: Privé }\n", ""]],
    };
    const lines = [...LINES, line({ aides: ["public", "prive"] }), line({ aides: ["public"] })];
    const told = await facts(pair, lines);
    // Two are private, two did not say.
    expect(carried(told, "statut_juridique")).toEqual({ asIs: 3, toAdapt: 2, unanswered: 2 });
    expect(carried(told, "aides")).toEqual({ asIs: 1, toAdapt: 1, unanswered: 5 });
  });

  test("a figure out of its new bounds has to be adapted, and is out of the calculation", async () => {
    const pair: Pair = { draft: NARROWED };
    const told = await facts(pair);
    // 40 and 50 are over 35.
    expect(carried(told, "effectif")).toEqual({ asIs: 3, toAdapt: 2 });
    expect(told.carryOver).toMatchObject({ toAdapt: 2 });
    const { movement, results, reasons } = indicator(told, "part_protegee");
    expect(movement).toBe("moved");
    expect(kinds(reasons)).toEqual(["boundsNarrowed effectif"]);
    // The fifth says that nobody is protected: 0 does not read the number of people.
    expect(results).toMatchObject([{ changed: 1, before: { count: 5 }, after: { count: 4 } }]);
    const { before, after } = told.controls.find(({ id }) => id === "somme_ages")!;
    expect(before).toMatchObject({ asked: 5, tripped: 0, undetermined: 0, share: 0 });
    expect(after).toMatchObject({ asked: 5, tripped: 0, undetermined: 2 });
  });

  test("a figure counted in another unit has to be converted", async () => {
    const text = (unit: string) =>
      itemText("heures", "1.8", ["type: entier", `unite: ${unit}`, "concerne: tous"]);
    const place = ["donnees/activite.yaml", "  sorties:\n"] as const;
    const pair: Pair = {
      former: [[...place, `${text("jour")}  sorties:\n`]],
      draft: [["donnees/activite.yaml", text("jour"), text("place")]],
    };
    const told = await facts(pair, [line({ heures: 3 }), line({}), line({ heures: 0 })]);
    expect(carried(told, "heures")).toEqual({ toAdapt: 2, unanswered: 1 });
  });

  test("another type keeps what it can say", async () => {
    const pair: Pair = {
      draft: [["donnees/personnel.yaml", "type: texte\n    longueur: 500", "type: date"]],
    };
    const lines = [line({ commentaire: "2031-01-31" }), line({ commentaire: "rien" })];
    expect(carried(await facts(pair, lines), "commentaire")).toEqual({ asIs: 1, toAdapt: 1 });
  });

  test("a line that has another key follows it, one that is gone is left out", async () => {
    const pair: Pair = {
      draft: [
        ["dimensions/age.yaml", "  adultes:", "  majeurs:"],
        ["dimensions/age.yaml", "  aines: { libelle: 60 ans et plus }\n", ""],
        ["fiches/repartition-age.yaml", "{ adultes: 20, aines: 10 }", "{ majeurs: 20 }"],
        ["fiches/repartition-age.yaml", "{ adultes: 66.67, aines: 33.33 }", "{ majeurs: 100 }"],
      ],
      evolutions:
        "- { donnee: effectif_par_age, nature: deplacement, lignes: { majeurs: adultes }, raison: Mieux dit. }",
    };
    const young = line({ effectif_par_age: { adultes: 3 } });
    const told = await facts(pair, [LINES[0]!, LINES[1]!, LINES[2]!, young]);
    expect(carried(told, "effectif_par_age")).toEqual({ asIs: 1, toAdapt: 3 });
    const { results } = indicator(told, "repartition_age");
    const after = results!.find(({ id }) => id === "repartition_age.majeurs")!.after!;
    // What is left is the whole.
    expect(after).toMatchObject({ count: 4, quartiles: { first: 100, median: 100, third: 100 } });
    expect(results!.find(({ id }) => id === "repartition_age.aines")).toMatchObject({
      before: { count: 4 },
      after: null,
    });
  });

  test("what a category was not asked is new to it, what it is asked no more is not its business", async () => {
    const scope = (whom: string) =>
      itemText("lits", "1.8", ["type: entier", "unite: place", `concerne: ${whom}`]);
    const pair: Pair = {
      former: [["donnees/activite.yaml", "  sorties:\n", `${scope("[SERVICE]")}  sorties:\n`]],
      draft: [
        ["donnees/activite.yaml", scope("[SERVICE]"), scope("[FOYER]")],
        [
          "donnees/activite.yaml",
          "  sorties:\n",
          `${itemText("chats", "1.9", ["type: entier", "unite: place", "concerne: tous"])}  sorties:\n`,
        ],
      ],
    };
    const service = line({ lits: 3 }, { category: "SERVICE" });
    const told = await facts(pair, [LINES[0]!, LINES[1]!, service]);
    expect(carried(told, "lits")).toEqual({ new: 2, notApplicable: 1 });
    expect(carried(told, "chats")).toEqual({ new: 3 });
    expect(carried(told, "accueil")).toEqual({ unanswered: 2, notApplicable: 1 });
  });

  test("an older campaign's codes alone are followed", async () => {
    const catalogue = writeCatalogue({
      year: "2033",
      evolutions: "- { donnee: effectif, nature: rupture, raison: Autre périmètre depuis 2032. }",
    });
    const args = ["repeter", "2033", "--sur", "-", "--catalogue", catalogue];
    const run = await runCommand([...args, "--format", "json"], { input: LINES.join("\n") });
    expect(carried(JSON.parse(run.out), "effectif")).toEqual({ asIs: 5 });
    const text = await runCommand(args, { input: LINES.join("\n") });
    expect(text.out).toContain("« evolutions.yaml » de 2033 ne parle pas de 2031");
  });
});

describe("controls and indicators", () => {
  test("a new control speaks of two records out of five", async () => {
    const control = `  petit_effectif:
    reference: K09
    libelle: Un foyer accueille trente personnes au plus
    regle: effectif <= 30
    gravite: bloquant
    message: "Il y en a {effectif}."
    concerne: tous
    provenance: { statut: reconstitue, raison: Contrôle d'essai. }
`;
    const milder = control
      .replace("petit_effectif", "tres_petit_effectif")
      .replace("K09", "K08")
      .replace("30", "5")
      .replace("bloquant", "alerte");
    const pair: Pair = {
      draft: [["controles.yaml", "controles:\n", `controles:\n${milder}${control}`]],
    };
    // A sixth does not say how many they are.
    const lines = [...LINES, line({ sorties: 0 })];
    const told = await facts(pair, lines);
    expect(told.controls[1]).toMatchObject({
      id: "petit_effectif",
      before: null,
      after: { severity: "blocking", asked: 6, tripped: 2, undetermined: 1 },
    });
    const { out } = await repeat(writeCatalogue(pair), lines);
    expect(out).toContain(
      "K09 Un foyer accueille trente personnes au plus (bloquant, nouveau, PLUS DE 5 % DES DOSSIERS)\n" +
        "      2032 : parle de 2 sur 6 (33,3 %) ; indécidable pour 1.\n",
    );
    // What blocks comes first, whatever the others say: this one speaks of five.
    expect(out.indexOf("K08 ")).toBeGreaterThan(out.indexOf("K09 "));
  });

  test("a formula that changes moves the median, and is named", async () => {
    const pair: Pair = {
      draft: [
        [
          "fiches/duree-moyenne.yaml",
          "  durees / sorties",
          "  2 * durees / (sorties + sorties - sorties)",
        ],
        ["fiches/duree-moyenne.yaml", "attendu: 180", "attendu: 360"],
      ],
    };
    // Stays of 100, 50, 40, 20 and 25 days on average, then twice that.
    const lines = [1, 2, 2.5, 5, 4].map((by, rank) =>
      line({ durees: 100 * (rank + 1), sorties: by * (rank + 1) }),
    );
    // 2.5 people out of 3 rows would not be whole: 7.5 is refused, so the third is given apart.
    lines[2] = line({ durees: 120, sorties: 3 });
    const told = await facts(pair, lines);
    const { movement, results, reasons } = indicator(told, "duree_moyenne");
    expect(movement).toBe("moved");
    expect(kinds(reasons)).toEqual(["formulaChanged duree_moyenne"]);
    // In order: 20, 25, 40, 50, 100.
    expect(results).toMatchObject([
      {
        changed: 5,
        before: { asked: 5, count: 5, quartiles: { first: 25, median: 40, third: 50 } },
        after: { asked: 5, count: 5, quartiles: { first: 50, median: 80, third: 100 } },
      },
    ]);
    const still = told.indicators.filter((one) => one.movement === "identical");
    expect(still.map(({ id }) => id)).toEqual([
      "repartition_age",
      "taux_occupation",
      "part_protegee",
      "cout_moyen",
    ]);
    const { out } = await repeat(writeCatalogue(pair), lines);
    expect(out).toContain("4 indicateurs identiques.");
    expect(out).toMatch(/\n +2031 +5 +25,0 +40,0 +50,0\n +2032 +5 +50,0 +80,0 +100,0\n/);
    expect(out).toContain("Pourquoi : le calcul change");
  });

  test("a broken series leaves an indicator without figure, and is named", async () => {
    const pair: Pair = {
      evolutions: "- { donnee: charges, nature: rupture, raison: Le périmètre a changé. }",
    };
    const told = await facts(pair);
    expect(carried(told, "charges")).toEqual({ broken: 5 });
    const { results, reasons } = indicator(told, "cout_moyen");
    // 1000 / 2 for each: soin and accueil, not those who are among them.
    expect(results).toMatchObject([
      {
        changed: 5,
        before: { count: 5, quartiles: { first: 500, median: 500, third: 500 } },
        after: { count: 0, absences: { missing: 5 }, quartiles: { masked: "tooFew" } },
      },
    ]);
    expect(kinds(reasons)).toEqual(["affectedBy cout_moyen", "seriesBroken charges"]);
    const { out } = await repeat(writeCatalogue(pair), LINES);
    expect(out).toContain(
      "Pourquoi : « 2.3 Charges de personnel », série rompue : Le périmètre a changé.",
    );
  });

  test("quartiles of too few establishments are not told, counts are", async () => {
    const pair: Pair = {
      draft: [
        ["fiches/cout-moyen.yaml", "  charges /", "  2 * charges /"],
        ["fiches/cout-moyen.yaml", "attendu: 45000", "attendu: 90000"],
      ],
    };
    const establishment = { finess: "990000011" };
    const same = FOYERS.map((answers) => line(answers, { establishment }));
    const run = await repeat(writeCatalogue(pair), same, "--format", "json");
    const { results } = indicator(JSON.parse(run.out), "cout_moyen");
    expect(results![0]!.after).toMatchObject({ count: 5, quartiles: { masked: "tooFew" } });
    const stricter = await facts({
      ...pair,
      former: [["campagne.yaml", "nombre: 3", "nombre: 6"]],
      files: { "2032/campagne.yaml": toyPair(pair)["2032/campagne.yaml"]! },
    });
    // Both years are told side by side: the stricter of the two rules.
    expect(stricter.minimumGroupSize).toBe(6);
    const none = await facts({ ...pair, files: withoutMinimum(pair) });
    expect(none.minimumGroupSize).toBeNull();
    expect(indicator(none, "cout_moyen").results![0]!.after).toMatchObject({
      quartiles: { masked: "tooFew" },
    });
  });

  function withoutMinimum(pair: Pair): Record<string, string> {
    const path = "2032/campagne.yaml";
    const text = toyPair(pair)[path]!;
    return { [path]: text.slice(0, text.indexOf("effectif_minimal_de_groupe")) };
  }

  test("what compares with last year sees nothing move, and says so", async () => {
    const lines = [line({ effectif: 40 }, { previous: { effectif: 20 } })];
    const { controls } = await facts({}, lines);
    expect(controls.find(({ id }) => id === "effectif_stable")).toMatchObject({
      before: { tripped: 1, share: 100 },
      after: { tripped: 0, undetermined: 0 },
      readsLastYear: true,
    });
    const { out } = await repeat(writeCatalogue({}), lines);
    expect(out).toContain("Pourquoi : lit l'année précédente, qui est ici la même que celle-ci.");
  });
});

test("a draft that is last year's campaign but for the year carries everything and moves nothing", async () => {
  const figure = fc.nat({ max: 60 });
  const answers = fc.record(
    {
      effectif: figure,
      effectif_par_age: fc.record({ adultes: figure, aines: figure }),
      accueil: fc.record({ permanent: fc.record({ places: figure, journees: figure }) }),
      sorties: fc.nat({ max: 3 }),
      durees: figure,
      protection: fc.constantFrom("oui", "non"),
      proteges: figure,
      statut_juridique: fc.constantFrom("public", "prive"),
      aides: fc.constant(["public", "prive"]),
      charges: figure,
      etp_par_metier: fc.record({ soin: figure, accueil: figure }),
      commentaire: fc.constant("x"),
    },
    { requiredKeys: [] },
  );
  const lines = fc
    .sample(answers, { numRuns: 300, seed: 2031 })
    .map((own, rank) => ({ own, category: rank % 3 === 0 ? "SERVICE" : "FOYER" }))
    .map(({ own: { accueil, ...own }, category }) =>
      line(category === "FOYER" ? { ...own, ...(accueil && { accueil }) } : own, { category }),
    );
  const told = await facts({}, lines);
  expect(told.records).toMatchObject({ read: 300, rehearsed: 300 });
  expect(told.carryOver).toMatchObject({ toAdapt: 0, new: 0, broken: 0 });
  expect(told.carryOver.asIs).toBe(
    lines.reduce((sum, one) => sum + Object.keys(JSON.parse(one).answers).length, 0),
  );
  expect(told.indicators.map(({ movement }) => movement)).toEqual(Array(5).fill("identical"));
  for (const { before, after, readsLastYear } of told.controls) {
    // Nobody had a previous year: now everybody has.
    if (!readsLastYear) expect(after).toEqual(before);
  }
  expect(told.controls.filter(({ readsLastYear }) => !readsLastYear)).toHaveLength(1);
});

describe("which records", () => {
  const SERVICE = line({ effectif: 5, sorties: 1 }, { category: "SERVICE" });
  const gone: Pair = {
    files: {
      "commun/categories.yaml": toyPair({})["commun/categories.yaml"]!.replace(
        "    libelle: Service d'essai",
        '    jusqua: "2031"\n    libelle: Service d\'essai',
      ),
    },
    draft: [
      [
        "dimensions/age.yaml",
        "enfants: { libelle: Moins de 18 ans, concerne: [SERVICE] }",
        "enfants: { libelle: Moins de 18 ans }",
      ],
    ],
  };

  test("a category that leaves the campaign is counted, and left aside", async () => {
    const told = await facts(gone, [...LINES, SERVICE]);
    expect(told.records).toEqual({
      read: 6,
      refused: 0,
      rehearsed: 5,
      leftOut: [{ category: "SERVICE", count: 1 }],
      categoriesWithout: [],
    });
    expect(carried(told, "effectif")).toEqual({ asIs: 5 });
    const { out } = await repeat(writeCatalogue(gone), [SERVICE]);
    expect(out).toContain(
      "Catégories qui ne sont plus interrogées, laissées de côté : SERVICE (1).",
    );
    expect(out).toContain("Aucun dossier répété.");
  });

  test("one category may be rehearsed alone", async () => {
    const told = await facts({}, [...LINES, SERVICE], "--categorie", "SERVICE");
    expect(told.records).toMatchObject({ read: 6, rehearsed: 1 });
    expect(carried(told, "effectif")).toEqual({ asIs: 1 });
    expect(told.items.map(({ id }) => id)).not.toContain("accueil");
    expect(told.indicators.map(({ id }) => id)).not.toContain("taux_occupation");
  });

  test("what is wrong with a line is told at its place, and the others are rehearsed", async () => {
    const lines = [
      "",
      "{",
      LINES[0]!,
      line({ effectif: -1 }),
      LINES[1]!.replace("2031", "2030"),
      LINES[2]!.replace("2031", "2032"),
      LINES[3]!,
    ];
    const { exitCode, error, out } = await repeat(writeCatalogue({}), lines);
    expect(exitCode).toBe(1);
    expect(error).toBe(
      "-:2\n  La ligne n'est pas du JSON lisible.\n" +
        "-:4#/answers/effectif\n  -1 est trop petit : 0 au moins.\n".replace("-1 est", "−1 est") +
        "-:5#/campaign\n  Il faut « 2031 », pas « 2030 ».\n" +
        "… et 1 autre ligne dont la campagne ne convient pas.\n",
    );
    expect(out).toContain("6 dossiers lus : 2 répétés, 4 refusés.");
  });

  const catalogue = writeCatalogue({});
  const file = (name: string, text: string): string => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const of = (year: unknown) =>
    `${JSON.stringify({ campaign: year, category: "FOYER", answers: {} })}\n`;

  test.each<[string, readonly string[], string]>([
    [
      "no --sur",
      ["2032"],
      "Il manque --sur : le fichier des dossiers d'une campagne antérieure à 2032.",
    ],
    [
      "an unknown file",
      ["2032", "--sur", "/nowhere.ndjson"],
      "« /nowhere.ndjson » ne peut pas être lu : il n'existe pas.",
    ],
    ["a device", ["2032", "--sur", "/dev/null"], "n'est pas un fichier ordinaire"],
    ["a folder", ["2032", "--sur", scratch], "ne peut pas être lu : c'est un dossier."],
    ["an empty file", ["2032", "--sur", file("empty", "")], "ne contient aucun dossier."],
    ["blank lines", ["2032", "--sur", file("blank", "\n \n")], "ne contient aucun dossier."],
    [
      "another file",
      ["2032", "--sur", file("other", "null\n[]\n3\n{}\n{not\n")],
      "aucune de ses lignes ne dit sa campagne.",
    ],
    [
      "a number",
      ["2032", "--sur", file("number", of(2031))],
      "aucune de ses lignes ne dit sa campagne.",
    ],
    [
      "the draft itself",
      ["2032", "--sur", file("same", of("2032"))],
      "est de la campagne 2032 elle-même",
    ],
    [
      "a later campaign",
      ["2031", "--sur", file("later", of("2032"))],
      "est de la campagne 2032, postérieure à 2031.\nCampagnes antérieures : aucune.",
    ],
    [
      "no campaign of the catalogue",
      ["2032", "--sur", file("unknown", of("2019"))],
      "« 2019 », qui n'est pas au catalogue.\nCampagnes antérieures : 2031.",
    ],
    [
      "a prototype's name",
      ["2032", "--sur", file("proto", of("constructor"))],
      "« constructor », qui n'est pas au catalogue.",
    ],
    [
      "an unknown draft",
      ["2033", "--sur", file("earlier", of("2031"))],
      "La campagne « 2033 » n'existe pas.",
    ],
    [
      "an unknown category",
      ["2032", "--sur", file("good", of("2031")), "--categorie", "FOYEUR"],
      "La catégorie « FOYEUR » n'existe pas.",
    ],
    [
      "csv on the output",
      ["2032", "--sur", "-", "--format", "csv"],
      "Il faut « texte », « markdown » ou « json »",
    ],
  ])("%s is wrong usage", async (_name, args, says) => {
    const { exitCode, error, out } = await runCommand([
      "repeter",
      ...args,
      "--catalogue",
      catalogue,
    ]);
    expect(error).toContain(says);
    expect(out).toBe("");
    expect(exitCode).toBe(2);
  });
});

describe("outputs", () => {
  const pair: Pair = { draft: NARROWED };

  test("the folder holds a row per control, result and item, as French spreadsheets open them", async () => {
    const folder = join(scratch, "out");
    const { exitCode } = await repeat(writeCatalogue(pair), LINES, "--sortie", folder);
    expect(exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "repetition-controles.csv",
      "repetition-donnees.csv",
      "repetition-indicateurs.csv",
    ]);
    const read = (name: string) => readFileSync(join(folder, `repetition-${name}.csv`), "utf8");
    expect(read("donnees")).toContain(
      "\r\neffectif;1.1;Effectif au 31/12;effectif;3;2;0;0;0;0\r\n",
    );
    expect(read("controles")).toContain(
      "\r\nsomme_ages;K01;La somme des âges est l’effectif;bloquant;5;0;0,00;0;bloquant;5;0;0,00;2;",
    );
    expect(read("indicateurs")).toMatch(/\r\npart_protegee;P04;[^\r]*;pourcent;bouge;1;5;5;/);
    const again = await repeat(writeCatalogue(pair), LINES, "--sortie", folder);
    expect(again).toMatchObject({ exitCode: 2, out: "" });
    expect(again.error).toContain("n'est pas vide");
  });

  test("Markdown has a heading per section, and no mark of its own in what the catalogue says", async () => {
    const draft: Pair = {
      draft: [
        [
          "donnees/activite.yaml",
          "libelle: Effectif au 31/12",
          "libelle: Effectif <b> *fin* | 31/12",
        ],
        ...NARROWED,
      ],
    };
    const { out } = await repeat(writeCatalogue(draft), LINES, "--format", "markdown");
    expect(out.match(/^#.*$/gm)).toEqual([
      "# Répétition de la campagne 2032 sur les dossiers de 2031",
      "## En bref",
      "## Contrôles",
      "### K01 La somme des âges est l’effectif (bloquant)",
      "### K02 L’effectif varie peu d’une année à l’autre (alerte)",
      "## Indicateurs qui bougent",
      "### P04 Part des personnes protégées (%)",
      "## Données reprises",
    ]);
    expect(out).toContain("| 1.1 Effectif &lt;b> \\*fin\\* \\| 31/12 | 3 | 2 |");
  });

  test("a file and the standard input give the same", async () => {
    const folder = writeCatalogue(pair);
    const path = join(scratch, "five.ndjson");
    writeFileSync(path, LINES.join("\n"));
    const args = ["repeter", "2032", "--sur", path, "--catalogue", folder];
    expect((await runCommand(args)).out).toBe((await repeat(folder, LINES)).out);
  });
});
