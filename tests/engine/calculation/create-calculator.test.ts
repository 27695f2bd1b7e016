import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import type { Program } from "../../../engine/calculation/program.ts";
import type { Answers, Submission } from "../../../engine/calculation/submission.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { buildFormulaProgram } from "../../support/build-formula-program.ts";
import { levels, units } from "../../support/formula-sample.ts";

const percent: Expectation = { mode: "indicator", unit: units.pourcent! };
const people: Expectation = { mode: "indicator", unit: units.personne! };

function submission(answers: Answers, category = "A"): Submission {
  return { campaign: "9999", category, answers };
}

const program: Program = buildFormulaProgram([
  { id: "taux", source: "100 * sorties / effectif", expectation: percent },
  { id: "solde", source: "effectif - sorties", expectation: people },
  {
    id: "part",
    source: "100 * par_niveau / somme(par_niveau)",
    expectation: { ...percent, lines: levels },
  },
  {
    id: "accueil_rempli",
    source: '100 * effectif / convertir(places_jour; "personne")',
    expectation: percent,
  },
  { id: "vacance", source: "100 * etp_vacants / etp", expectation: percent },
  {
    id: "tout_sorti",
    source: "sorties <= effectif",
    expectation: { mode: "control", tolerance: 0 },
  },
]);
const calculator = createCalculator(program);

describe("explain", () => {
  const sentence = (id: string, answers: Answers, category?: string) =>
    calculator.explain(submission(answers, category), id)?.sentence;

  test("tells a ratio by its numerator and denominator", () => {
    const explained = calculator.explain(submission({ sorties: 12, effectif: 150 }), "taux");
    expect(explained).toMatchObject({
      id: "taux",
      result: { value: 8, display: "8,00" },
      sentence: "Numérateur 12\u00A0personnes, dénominateur 150\u00A0personnes.",
      numerator: "12\u00A0personnes",
      denominator: "150\u00A0personnes",
      terms: [
        { id: "sorties", label: "Sorties définitives", display: "12\u00A0personnes" },
        { id: "effectif", label: "Effectif au 31/12", display: "150\u00A0personnes" },
      ],
    });
  });

  test("tells another calculation by its answers", () => {
    expect(sentence("solde", { effectif: 5, sorties: 2 })).toBe(
      "Calculé avec\u00A0: Effectif au 31/12 5\u00A0personnes, Sorties définitives 2\u00A0personnes.",
    );
  });

  test("names what is missing", () => {
    expect(sentence("taux", { sorties: 3 })).toBe("Il manque\u00A0: 1 Effectif au 31/12.");
    expect(sentence("part.fort", { par_niveau: { fort: 1, faible: 2 } })).toBe(
      "Il manque\u00A0: 15 Personnes par niveau (Moyen).",
    );
  });

  test("names the denominator that is zero", () => {
    expect(sentence("taux", { sorties: 0, effectif: 0 })).toBe(
      "Non calculable\u00A0: le dénominateur (1 Effectif au 31/12) est nul.",
    );
  });

  test("says what is not asked, of the item or of the line", () => {
    expect(sentence("accueil_rempli", { accueil: "non", effectif: 3 })).toBe(
      "Sans objet\u00A0: non demandé (14 Places d'accueil de jour).",
    );
    expect(sentence("part.faible", {}, "B")).toBe(
      "Sans objet pour cette catégorie d'établissement.",
    );
  });

  test("marks absent terms with their cause", () => {
    const terms = calculator.explain(submission({}, "B"), "vacance")?.terms;
    expect(terms?.map(({ id, display, absence }) => [id, display, absence])).toEqual([
      ["etp_vacants", "sans objet", "notApplicable"],
      ["etp", "non renseigné", "missing"],
    ]);
  });

  test("knows no result by another name", () => {
    expect(calculator.explain(submission({}), "constructor")).toBeUndefined();
  });
});

describe("findings", () => {
  test("a rule that fails speaks, one that holds or cannot be decided is silent", () => {
    const found = (answers: Answers) => calculator.calculate(submission(answers)).findings;
    expect(found({ sorties: 3, effectif: 2 })).toEqual([
      {
        control: "tout_sorti",
        severity: "advisory",
        items: [],
        message: "tout_sorti ne tient pas.",
      },
    ]);
    expect(found({ sorties: 2, effectif: 2 })).toEqual([]);
    expect(found({ sorties: 2 })).toEqual([]);
  });

  test("a message shows values with their symbol, and absences in words", () => {
    const [control] = program.controls;
    const root = program.nodes.findIndex((node) => node.op === "load" && node.slot === 3);
    const message = [
      { text: "Il y a " },
      { root: control!.root, symbol: "", decimals: 0 },
      { text: " et " },
      { root, symbol: "ETP", decimals: 2 },
    ];
    const worded = createCalculator({ ...program, controls: [{ ...control!, message }] });
    const say = (answers: Answers) =>
      worded.calculate(submission({ sorties: 3, effectif: 2, ...answers })).findings[0]?.message;
    expect(say({ etp: 1234.5 })).toBe("Il y a 0 et 1\u202F234,50\u00A0ETP");
    expect(say({})).toBe("Il y a 0 et non renseigné");
  });

  test("a rule speaks only of categories it applies to", () => {
    const controls = program.controls.map((control) => ({ ...control, appliesTo: ["B"] }));
    const { calculate } = createCalculator({ ...program, controls });
    const answers = { sorties: 3, effectif: 2 };
    expect(calculate(submission(answers, "A")).findings).toHaveLength(0);
    expect(calculate(submission(answers, "B")).findings).toHaveLength(1);
  });
});

describe("fill rate", () => {
  test("counts each asked item once, hidden and undetermined ones not at all", () => {
    const nothing = calculator.calculate(submission({})).fill;
    expect(nothing).toMatchObject({ answered: 0, expected: 16, required: 90, rate: 0 });
    expect(nothing.missing).not.toContain("places_jour");
    const shown = calculator.calculate(submission({ accueil: "oui" })).fill;
    expect(shown).toMatchObject({ answered: 1, expected: 17 });
    expect(shown.missing).toContain("places_jour");
    expect(calculator.calculate(submission({ accueil: "non" })).fill.expected).toBe(16);
  });

  test("a breakdown is answered when every line asked of the category is", () => {
    const missing = (answers: Answers, category: string) =>
      calculator.calculate(submission(answers, category)).fill.missing;
    const begun = { par_niveau: { fort: 1, dont_fort_nuit: 0, moyen: 2 } };
    expect(missing(begun, "A")).toContain("par_niveau");
    expect(missing(begun, "B")).not.toContain("par_niveau");
    expect(missing({ absences: { fort: 1 } }, "A")).not.toContain("absences");
    expect(missing({ absences: {} }, "A")).toContain("absences");
  });

  test("a number that counts for zero when blank is answered only when it is given", () => {
    const elements = program.elements.map((one) =>
      one.id === "sorties" ? { ...one, whenBlank: 0 } : one,
    );
    const { calculate } = createCalculator({ ...program, elements });
    expect(calculate(submission({})).fill).toMatchObject({ answered: 0, expected: 16 });
    expect(calculate(submission({ sorties: 0 })).fill).toMatchObject({ answered: 1 });
    expect(calculate(submission({ effectif: 4 })).results.solde).toMatchObject({ value: 4 });
  });

  test("a text is answered when it says something", () => {
    const missing = (note: string) => calculator.calculate(submission({ note })).fill.missing;
    expect(missing("  ")).toContain("note");
    expect(missing("bien")).not.toContain("note");
  });

  test.each([
    ["no line", [], false],
    ["fewer lines than are asked", [{ lieu: "Nord" }], false],
    ["enough lines, each with its compulsory field", [{ lieu: "Nord" }, { lieu: "Sud" }], true],
    ["a line that is not begun", [{ lieu: "Nord" }, {}, { lieu: "Sud" }], true],
    ["a line that is not begun among too few", [{ lieu: "Nord" }, {}], false],
    ["a line begun", [{ lieu: "Nord" }, { lieu: "Sud" }, { rencontres: 0 }], false],
    ["a blank text", [{ lieu: "Nord" }, { lieu: "  ", rencontres: 3 }], false],
    ["no lines at all", "Nord", false],
    ["what is no line", [null, "Nord", 3], false],
  ])("a list is answered by enough complete lines: %s", (_, answer, isAnswered) => {
    const elements = program.elements.map((one) =>
      one.id === "inspections" ? { ...one, required: true } : one,
    );
    const given = { inspections: answer } as unknown as Answers;
    const { missing } = createCalculator({ ...program, elements }).calculate(
      submission(given),
    ).fill;
    expect(!missing.includes("inspections")).toBe(isAnswered);
  });

  test("items of another category are not expected of this one", () => {
    expect(calculator.calculate(submission({}, "B")).fill).toMatchObject({
      expected: 15,
      required: 80,
    });
  });
});

describe("visibility and dependants", () => {
  test("an item is asked, hidden, undetermined, or not asked of the category", () => {
    const seen = (answers: Answers, category = "A") =>
      calculator.visibility(submission(answers, category));
    expect(seen({}).places_jour).toBe("undetermined");
    expect(seen({ accueil: "oui" }).places_jour).toBe("asked");
    expect(seen({ accueil: "non" }).places_jour).toBe("hidden");
    expect(seen({}, "B").etp_vacants).toBe("notAsked");
  });

  test("a condition that reads a hidden item hides in turn, whatever the order of the catalogue", () => {
    const elements = program.elements.map((element) =>
      element.id === "accueil" ? { ...element, appliesTo: ["B"] } : element,
    );
    const reversed = createCalculator({ ...program, elements: [...elements].reverse() });
    expect(reversed.visibility(submission({ accueil: "oui" })).places_jour).toBe("hidden");
    expect(reversed.visibility(submission({ accueil: "oui" }, "B")).places_jour).toBe("asked");
  });

  test("what an answer may change includes what it shows or hides", () => {
    expect(calculator.dependants("accueil")).toEqual({
      results: ["accueil_rempli"],
      controls: [],
      elements: ["places_jour", "accueillis"],
    });
    expect(calculator.dependants("effectif")).toEqual({
      results: ["taux", "solde", "accueil_rempli"],
      controls: ["tout_sorti"],
      elements: [],
    });
    expect(calculator.dependants("inconnu")).toEqual({ results: [], controls: [], elements: [] });
  });

  test("missing items are listed with what they block, most first", () => {
    expect(
      calculator.blockedBy(submission({ par_niveau: { fort: 1, dont_fort_nuit: 0 } })),
    ).toEqual([
      {
        item: "par_niveau",
        results: ["part.fort", "part.dont_fort_nuit", "part.moyen", "part.faible"],
      },
      { item: "effectif", results: ["taux", "solde", "accueil_rempli"] },
      { item: "sorties", results: ["taux", "solde"] },
      { item: "etp", results: ["vacance"] },
      { item: "etp_vacants", results: ["vacance"] },
      { item: "accueil", results: ["accueil_rempli"] },
    ]);
  });
});

describe("last year", () => {
  const blankIsZero = (id: string): Program => {
    const built = buildFormulaProgram([
      { id: "avant", source: "precedent(effectif)", expectation: people },
      { id: "avant_moyen", source: 'precedent(par_niveau["moyen"])', expectation: people },
      { id: "evolution", source: "effectif - precedent(effectif)", expectation: people },
      {
        id: "stable",
        source: "effectif <= precedent(effectif)",
        expectation: { mode: "control", tolerance: 0 },
      },
    ]);
    const elements = built.elements.map((one) => (one.id === id ? { ...one, whenBlank: 0 } : one));
    return { ...built, elements };
  };
  const calculate = (previous: Answers | undefined, answers: Answers = { effectif: 3 }, id = "") =>
    createCalculator(blankIsZero(id)).calculate({
      ...submission(answers),
      ...(previous === undefined ? {} : { previous }),
    });
  const none = (...because: string[]) => ({
    absence: "notComputable",
    reason: "noPreviousYear",
    because,
  });

  test("an item without an answer then is never a missing answer of now", () => {
    for (const previous of [undefined, {}, { sorties: 1 }]) {
      expect(calculate(previous).results.avant).toMatchObject(none("effectif"));
    }
    expect(calculate({ par_niveau: { fort: 1 } }).results.avant_moyen).toMatchObject(
      none("par_niveau.moyen"),
    );
  });

  test("an answer of this year changes what it evolves to, never what it was", () => {
    const { dependants } = createCalculator(blankIsZero(""));
    expect(dependants("effectif").results).toEqual(["evolution"]);
    expect(dependants("par_niveau").results).toEqual([]);
  });

  test("this year's missing answer is still asked for", () => {
    expect(calculate({}, {}).results.evolution).toMatchObject({
      absence: "missing",
      because: ["effectif"],
    });
  });

  test("`si_absent` stands for no single figure of last year, hence no finding upon it", () => {
    const { results, findings } = calculate({ sorties: 1 }, { effectif: 3 }, "effectif");
    expect(results.avant).toMatchObject(none("effectif"));
    expect(findings).toEqual([]);
  });

  test("`si_absent` stands for the blank lines of a breakdown begun last year", () => {
    const given = calculate({ par_niveau: { fort: 1 } }, {}, "par_niveau").results;
    expect(given.avant_moyen).toMatchObject({ value: 0 });
    expect(calculate({}, {}, "par_niveau").results.avant_moyen).toMatchObject(
      none("par_niveau.moyen"),
    );
  });
});

test("what hangs on a condition that cannot be computed is not told as unanswered", () => {
  const built = buildFormulaProgram([
    { id: "places", source: "places_jour", expectation: { mode: "indicator", unit: units.place! } },
    {
      id: "fidele",
      source: "sorties / effectif < 1",
      expectation: { mode: "control", tolerance: 0 },
    },
  ]);
  const visibleWhen = built.controls[0]!.root;
  const elements = built.elements.map((one) =>
    one.id === "places_jour" ? { ...one, visibleWhen } : one,
  );
  const { calculate, explain } = createCalculator({ ...built, elements });
  const given = submission({ sorties: 1, effectif: 0, places_jour: 4 });
  expect(calculate(given).results.places).toMatchObject({
    absence: "notComputable",
    reason: "undeterminedCondition",
    because: ["effectif"],
  });
  expect(explain(given, "places")?.sentence).toBe(
    "Non calculable\u00A0: la condition (1 Effectif au 31/12) ne peut pas être décidée.",
  );
  expect(calculate(submission({ sorties: 1 })).results.places).toMatchObject({
    absence: "missing",
    because: ["effectif"],
  });
});

test("answers under inherited names are not answers", () => {
  const hostile = JSON.parse('{ "__proto__": { "effectif": 3, "sorties": 3 } }') as Answers;
  expect(calculator.calculate(submission(hostile)).results.taux).toMatchObject({
    absence: "missing",
    because: ["sorties", "effectif"],
  });
});

test("an unknown category is asked nothing", () => {
  const { results, fill } = calculator.calculate(submission({ effectif: 1 }, "Z"));
  expect(results.solde).toMatchObject({ absence: "notApplicable", because: [] });
  expect(fill).toEqual({ rate: 100, required: 0, answered: 0, expected: 0, missing: [] });
});

test("some results can be asked alone", () => {
  const given = submission({ effectif: 4, sorties: 1 });
  const { taux, solde } = calculator.calculate(given).results;
  expect(calculator.calculateResults(given, ["solde", "taux", "inconnu"])).toEqual({ taux, solde });
});
