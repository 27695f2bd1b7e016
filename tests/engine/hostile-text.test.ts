// Whatever an author pastes, in whatever place: a diagnostic, or artefacts that hold it as a text.
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import {
  type Artefact,
  compileCampaign,
  compileSchema,
  type FormPlan,
  type GridPlan,
  type GuidePlan,
  printDiagnostics,
  type Submission,
  typography,
} from "../../engine/index.ts";
import { renderGridHtml, renderGuideHtml } from "../../renderer/index.ts";
import { printScript } from "../../renderer/print/print-script.ts";
import { HOSTILE } from "../support/hostile-texts.ts";
import { importModule } from "../support/import-module.ts";
import { memoryHost } from "../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../support/read-catalogue.ts";

const YEAR = "2031";
const toy = readCatalogue(TOY_CATALOGUE);
const worked = parse(toy["2031/dossiers/foyer.yaml"]!) as {
  readonly categorie: string;
  readonly reponses: Submission["answers"];
};
const submission: Submission = {
  campaign: YEAR,
  category: worked.categorie,
  answers: worked.reponses,
};

/** Keys whose texts people read, and formulas do not. */
const TEXTS = new Set(
  [
    ["titre", "libelle", "presentation", "consigne", "ou_trouver", "texte", "message", "symbole"],
    ["signification", "mode_de_calcul", "precisions", "lecture", "vigilance", "raison", "nom"],
  ].flat(),
);

/** The same value, with every text that people read followed by `hostile`. */
function poison(value: unknown, key: string, hostile: string): unknown {
  if (typeof value === "string") {
    // A brace opens a value in a message, and is a fault of its own.
    const isRead = TEXTS.has(key) && !(key === "message" && hostile.includes("{"));
    return isRead ? `${value} ${hostile}`.slice(0, key === "symbole" ? 30 : undefined) : value;
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, key, hostile));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poison(inner, name, hostile)]),
  );
}

function compile(files: Readonly<Record<string, string>>) {
  return compileCampaign(memoryHost(files), YEAR);
}

const sound = await compile(toy);
const expected = await resultsOf(sound.value!.artefacts);

function find(artefacts: readonly Artefact[], path: string): string {
  return artefacts.find((artefact) => artefact.path === path)!.content;
}

async function resultsOf(artefacts: readonly Artefact[]): Promise<unknown> {
  const { calculate } = await importModule(find(artefacts, "calculation.js"));
  const { results, findings } = calculate(submission);
  const figures = Object.entries(results).map(([id, result]) => [
    id,
    "value" in result ? result.value : result.absence,
  ]);
  return [figures, findings.map(({ control }) => control)];
}

const texts = Object.entries(HOSTILE);

describe.each(texts)("%s in every label", (_, hostile) => {
  const files = Object.fromEntries(
    Object.entries(toy).map(([path, text]) => [path, stringify(poison(parse(text), "", hostile))]),
  );
  const compiled = compile(files);

  test("is no fault", async () => {
    const { diagnostics, sources } = await compiled;
    expect(printDiagnostics(diagnostics, sources)).toBe("");
  });

  test("comes out as it went in, in forms and schemas", async () => {
    const { artefacts } = (await compiled).value!;
    const label = typography(`Sorties définitives ${hostile}`);
    const form = JSON.parse(find(artefacts, `form/${worked.categorie}.json`)) as FormPlan;
    const questions = form.sections.flatMap((section) => section.questions);
    expect(questions.find(({ id }) => id === "sorties")?.label).toBe(label);
    const schema = JSON.parse(find(artefacts, `schemas/${worked.categorie}.schema.json`));
    expect(schema.properties.answers.properties.sorties.title).toBe(label);
    expect(compileSchema(schema)(submission)).toEqual([]);
  });

  test("leaves the calculation as it is, and never its strings", async () => {
    const { artefacts } = (await compiled).value!;
    expect(await resultsOf(artefacts)).toEqual(expected);
    for (const { path, content } of artefacts) {
      if (!/\.(?:js|ts)$/.test(path)) continue;
      const loader = path.endsWith(".ts") ? "ts" : "js";
      if (loader === "js") expect(content, path).not.toMatch(/<\/script|<!--|[\u2028\u2029\0]/);
      expect((await transform(content, { loader, format: "esm" })).warnings, path).toEqual([]);
    }
  });

  test("is text in the pages", async () => {
    const { artefacts } = (await compiled).value!;
    const guide = JSON.parse(find(artefacts, "guide.json")) as GuidePlan;
    const grid = JSON.parse(find(artefacts, `grid/${worked.categorie}.json`)) as GridPlan;
    const search = `<script>${printScript("guide-search")}</script>`;
    const pages = [renderGuideHtml(guide), renderGridHtml(grid)];
    expect(pages.map((page) => page.split(search).length)).toEqual([2, 1]);
    for (const page of pages.map((one) => one.replace(search, ""))) {
      expect(page).not.toMatch(/<script|<img|href="?\s*javascript:/i);
      expect(page.split("</style>")).toHaveLength(2);
      expect(page.split("</html>")).toHaveLength(2);
    }
  });
});

/** Each place where an author chooses a code, and the file it is in. */
const CODES: readonly (readonly [what: string, path: string, written: string])[] = [
  ["an item", "2031/donnees/activite.yaml", "  sorties:\n"],
  ["a block", "2031/donnees/activite.yaml", "bloc: activite\n"],
  ["an indicator", "2031/fiches/duree-moyenne.yaml", "indicateur: duree_moyenne\n"],
  ["a control", "2031/controles.yaml", "  effectif_stable:\n"],
  ["an option", "2031/nomenclatures/statut.yaml", "  public:"],
  ["a line", "2031/dimensions/mode.yaml", "  permanent:"],
  ["a column", "2031/donnees/activite.yaml", "      places:"],
  ["a unit", "commun/unites.yaml", "  personne:"],
  ["a category", "commun/categories.yaml", "  FOYER:"],
];

describe.each(CODES)("the code of %s", (_, path, written) => {
  test.each(texts)("written %s is refused", async (_name, hostile) => {
    expect(toy[path]).toContain(written);
    const code = written.trim().replace(/:$/, "").split(": ").at(-1)!;
    const renamed = written.replace(code, () => JSON.stringify(hostile));
    const files = { ...toy, [path]: toy[path]!.replace(written, () => renamed) };
    const { value, diagnostics } = await compile(files);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ at }) => at.file)).toContain(path);
  });
});

const FORMULAS: readonly (readonly [what: string, path: string, written: string])[] = [
  ["an indicator", "2031/fiches/duree-moyenne.yaml", "|\n  durees / sorties\n"],
  ["a rule", "2031/controles.yaml", "abs(effectif - precedent(effectif)) <= 10"],
  [
    "a message",
    "2031/controles.yaml",
    '"L\'effectif passe de {precedent(effectif)} à {effectif}."',
  ],
  ["a condition", "2031/donnees/activite.yaml", 'protection = "oui"'],
];

describe.each(FORMULAS)("the formula of %s", (what, path, written) => {
  const put = (formula: string) => {
    expect(toy[path]).toContain(written);
    const text = JSON.stringify(what === "a message" ? `{${formula}}` : formula);
    return compile({ ...toy, [path]: toy[path]!.replace(written, () => text) });
  };

  test.each(texts)("written %s is refused, in its text", async (_name, hostile) => {
    const { value, diagnostics, sources } = await put(hostile);
    expect(value).toBeUndefined();
    const faults = diagnostics.filter(({ at }) => at.file === path);
    expect(faults.length).toBeGreaterThan(0);
    const { text } = sources.find((source) => source.path === path)!;
    for (const { at, message } of faults) {
      expect(0 <= at.start && at.start <= at.end && at.end <= text.length).toBe(true);
      expect(message).not.toMatch(/undefined|NaN|\[object|native code/);
    }
  });

  test.each([
    ["10,000 parentheses", `${"(".repeat(10_000)}effectif${")".repeat(10_000)}`],
    ["1,500 parentheses", `${"(".repeat(1500)}effectif${")".repeat(1500)}`],
    ["10,000 signs", `${"-".repeat(10_000)}effectif`],
    ["3,900 signs", `${"-".repeat(3900)}effectif`],
    ["a megabyte", `effectif${" + effectif".repeat(90_000)}`],
    ["unknown names by the hundred", "a + ".repeat(999)],
    ["strangers by the thousand", "@".repeat(4000)],
    ["invisible characters by the thousand", "a\u200B".repeat(2000)],
    ["conditions in conditions", "si vrai alors ".repeat(280)],
    ["texts never closed", '"'.repeat(3999)],
  ])("of %s is refused", async (_name, formula) => {
    const { value, diagnostics } = await put(formula);
    expect(value).toBeUndefined();
    expect(diagnostics.some(({ at }) => at.file === path)).toBe(true);
  });
});

test.each([
  ["a label of a megabyte", "2031/donnees/activite.yaml", "Sorties définitives", "x".repeat(1e6)],
  ["a label almost as long", "2031/donnees/activite.yaml", "Sorties définitives", "é".repeat(9e5)],
  [
    "10,000 options",
    "2031/nomenclatures/statut.yaml",
    "modalites:\n",
    `modalites:\n${lines("o", 10_000)}`,
  ],
  [
    "10,000 lines",
    "2031/dimensions/mode.yaml",
    "modalites:\n",
    `modalites:\n${lines("l", 10_000)}`,
  ],
])("%s is refused", async (_, path, written, text) => {
  expect(toy[path]).toContain(written);
  const { value, diagnostics } = await compile({
    ...toy,
    [path]: toy[path]!.replace(written, () => text),
  });
  expect(value).toBeUndefined();
  expect(diagnostics.some(({ at }) => at.file === path)).toBe(true);
});

test("as many options as are allowed make a form", async () => {
  const path = "2031/nomenclatures/statut.yaml";
  const text = toy[path]!.replace("modalites:\n", () => `modalites:\n${lines("o", 490)}`);
  const { value } = await compile({ ...toy, [path]: text });
  const form = find(value!.artefacts, `form/${worked.categorie}.json`);
  expect(form).toContain('"o489"');
});

function lines(letter: string, count: number): string {
  return Array.from(
    { length: count },
    (_, rank) => `  ${letter}${rank}: { libelle: ${rank} e }\n`,
  ).join("");
}
