// The shape of the code itself: who imports whom, no circle, no name of the domain, no long file.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["engine", "renderer", "server"].flatMap(sourceFiles);

/** Inside the engine, a folder (row) may import these and itself. Doors import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  util: [],
  text: ["util"],
  diagnostics: ["util", "text"],
  source: ["util", "text", "diagnostics"],
  calculation: ["util"],
  statistics: ["util", "calculation"],
  validation: ["util"],
  formula: ["util", "diagnostics", "calculation"],
  model: ["text", "formula", "calculation"],
  check: ["util", "text", "diagnostics", "source", "validation"],
  format: ["util", "text", "diagnostics", "source", "validation", "check"],
  link: ["util", "text", "diagnostics", "source", "calculation", "formula", "model", "check"],
  coverage: ["util", "text", "source", "calculation", "formula", "model", "link"],
  compare: ["util", "text", "calculation", "formula", "model"],
  changes: ["util", "calculation", "formula", "model", "compare", "rehearse", "targets"],
  rehearse: ["util", "calculation", "statistics", "formula", "model", "compare"],
  publish: ["util", "text", "diagnostics", "source", "validation", "model", "check", "compare"],
  review: ["util", "text", "source", "model", "check", "compare", "publish"],
  targets: ["util", "calculation", "formula", "model"],
  simulate: ["util", "calculation", "model"],
  prefill: ["util", "calculation", "model"],
  kit: ["util", "calculation", "model"],
};

/** Files that may be longer than the rest, with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  "engine/check/raw.ts": "generated from the JSON Schemas",
  "engine/targets/calculation/runtime-text.ts": "generated from engine/calculation",
  "renderer/print/compiled-templates.ts": "generated from the templates",
};

function sourceFiles(folder: string): readonly string[] {
  return filesUnder(folder).filter((path) => /\.(ts|tsx|js)$/.test(path));
}

/** Paths of the files of a folder, relative to the root. */
function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort();
}

/** Paths imported by a file, types included, relative to the root; packages keep their name. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...statements].map((match) => {
    const name = (match[1] ?? match[2])!;
    return name.startsWith(".")
      ? relative(ROOT, join(ROOT, dirname(path), name)).replaceAll("\\", "/")
      : name;
  });
}

test("server imports renderer, renderer imports engine, through their doors only", () => {
  const breaches = SOURCES.flatMap((path) => {
    const top = path.split("/")[0]!;
    return importsOf(path)
      .filter((imported) => /^(engine|renderer|server|tests|catalogue)\//.test(imported))
      .filter((imported) => imported.split("/")[0] !== top)
      .filter((imported) => {
        const allowed =
          top === "server"
            ? ["engine/index.ts", "renderer/index.ts"]
            : top === "renderer"
              ? ["engine/index.ts"]
              : [];
        return !allowed.includes(imported);
      })
      .map((imported) => `${path} imports ${imported}`);
  });
  expect(breaches).toEqual([]);
});

test("the stages of the engine import only what stands before them", () => {
  const breaches = SOURCES.filter(
    (path) => path.startsWith("engine/") && path.split("/").length > 2,
  ).flatMap((path) => {
    const folder = path.split("/")[1]!;
    return importsOf(path)
      .filter((imported) => imported.startsWith("engine/"))
      .map((imported) => imported.split("/")[1]!)
      .filter((imported) => imported !== folder && !MAY_IMPORT[folder]?.includes(imported))
      .map((imported) => `${path} imports ${imported}`);
  });
  expect(breaches).toEqual([]);
});

test("one target never imports another", () => {
  const breaches = SOURCES.filter((path) => /^engine\/targets\/\w+\//.test(path)).flatMap((path) =>
    importsOf(path)
      .filter((imported) => /^engine\/targets\/\w+\//.test(imported))
      .filter((imported) => imported.split("/")[2] !== path.split("/")[2])
      .map((imported) => `${path} imports ${imported}`),
  );
  expect(breaches).toEqual([]);
});

test("the engine touches no disk, no network, no process", () => {
  const breaches = SOURCES.filter((path) => path.startsWith("engine/")).flatMap((path) =>
    importsOf(path)
      .filter((imported) => imported.startsWith("node:"))
      .map((imported) => `${path} imports ${imported}`),
  );
  expect(breaches).toEqual([]);
});

test("no file imports itself through others, types included", () => {
  const graph = new Map(
    SOURCES.map((path) => [path, importsOf(path).filter((one) => SOURCES.includes(one))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of SOURCES) visit(path, []);
  expect(circles).toEqual([]);
});

/** Code as it runs: comments are blanked, lines stay where they are. */
function codeLines(path: string): readonly string[] {
  return readFileSync(join(ROOT, path), "utf8")
    .split("\n")
    .map((line) => (/^\s*(\/\/|\*|\/\*|\{\/\*)/.test(line) ? "" : line.replace(/\s\/\/\s.*$/, "")));
}

function findInCode(words: RegExp): readonly string[] {
  return SOURCES.filter((path) => !path.includes("/schema/")).flatMap((path) =>
    codeLines(path).flatMap((line, index) =>
      words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
    ),
  );
}

/** Whole words, where « _ » is a letter. */
function wholeWords(names: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d_])(?:${names.join("|")})(?![\\p{L}\\d_])`, flags);
}

test("no year is written in the code", () => {
  expect(findInCode(/(?<![\p{L}\d])(?!2020-12(?!-))20[1-9]\d(?!\.js|\d)(?![\p{L}])/u)).toEqual([]);
});

/** Words of the sector that ids are made of. */
const ACRONYMS = ["gir", "gmp", "pmp"];

test("no category, item or indicator of the catalogue is named in the code", () => {
  const { categories, items, indicators } = readNames();
  // Fewer would mean that the catalogue was not read.
  expect(categories.length).toBeGreaterThan(15);
  expect(items.length).toBeGreaterThan(50);
  expect(indicators.length).toBeGreaterThan(30);
  // Shorter ids are words of any code.
  const ids = [...items, ...indicators].filter((id) => id.length > 3);
  expect([
    ...findInCode(wholeWords([...categories, ...ACRONYMS], "iu")),
    ...findInCode(wholeWords(ids, "u")),
  ]).toEqual([]);
});

/** What the real catalogue names, every year together. */
function readNames(): Readonly<Record<"categories" | "items" | "indicators", readonly string[]>> {
  const shared = readYaml("catalogue/commun/categories.yaml") as {
    readonly categories: Readonly<Record<string, unknown>>;
  };
  const files = filesUnder("catalogue").filter((path) => path.endsWith(".yaml"));
  const items = files
    .filter((path) => path.includes("/donnees/"))
    .flatMap((path) => Object.keys((readYaml(path) as { readonly donnees: object }).donnees));
  const indicators = files
    .filter((path) => path.includes("/fiches/"))
    .map((path) => (readYaml(path) as { readonly indicateur: string }).indicateur);
  return { categories: Object.keys(shared.categories), items, indicators };
}

/** Diagnostics without a case, with the reason. */
const WITHOUT_CASE: Readonly<Record<string, string>> = {};

test("every diagnostic has a case that shows it", () => {
  const shown = new Set(shownCodes());
  const defined = definedCodes();
  expect(defined.length).toBeGreaterThan(50);
  expect(defined.filter((code) => !shown.has(code) && WITHOUT_CASE[code] === undefined)).toEqual(
    [],
  );
  const stale = Object.keys(WITHOUT_CASE).filter((code) => shown.has(code));
  expect([
    ...stale,
    ...Object.keys(WITHOUT_CASE).filter((code) => !defined.includes(code)),
  ]).toEqual([]);
});

/** Codes that the engine can report, from the text of its tables of diagnostics. */
function definedCodes(): readonly string[] {
  const tables = SOURCES.filter((path) =>
    /^engine\/\w+\/(?:\w+-)?diagnostics\.ts$/.test(path),
  ).flatMap((path) => {
    const [, ...families] = readFileSync(join(ROOT, path), "utf8").split("defineDiagnostics(");
    return families.flatMap((table) => {
      const family = /^"([A-Z]+)"/.exec(table)?.[1];
      const numbers = [...table.matchAll(/\bnumber: (\d+)/g)].map((match) => match[1]!);
      return numbers.map((number) => `${family}-${number.padStart(3, "0")}`);
    });
  });
  const faults = SOURCES.filter((path) => /^engine\/formula\/.*faults\.ts$/.test(path)).flatMap(
    (path) => readFileSync(join(ROOT, path), "utf8").match(/[A-Z]+-\d{3}/g) ?? [],
  );
  return [...new Set([...tables, ...faults])].sort();
}

interface ShownCase {
  readonly expect?: { readonly code: string };
  readonly fautes?: readonly { readonly code: string }[];
}

/** Codes that a case of the conformance suites expects. */
function shownCodes(): readonly string[] {
  const files = filesUnder("tests/conformance").filter((path) => path.endsWith(".yaml"));
  return files.flatMap((path) =>
    (readYaml(path) as readonly ShownCase[]).flatMap((one) => [
      ...(one.expect === undefined ? [] : [one.expect.code]),
      ...(one.fautes ?? []).map(({ code }) => code),
    ]),
  );
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(ROOT, path), "utf8"));
}

test("identifiers are ASCII: accents stand in texts and comments only", () => {
  const declared =
    /^\s*(?:export\s+)?(?:const|let|function|interface|type)\s+[^\s=(<:]*[\u00C0-\u024F]|^\s*(?:readonly\s+)?\w*[\u00C0-\u017F]\w*\??:/u;
  const breaches = SOURCES.flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        declared.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(breaches).toEqual([]);
});

test("files stay short enough to be read to the end", () => {
  const long = SOURCES.filter(
    (path) => readFileSync(join(ROOT, path), "utf8").split("\n").length > 300,
  );
  expect(long.filter((path) => LONG_FILES[path] === undefined)).toEqual([]);
});

test("no default export but where a tool demands one", () => {
  const breaches = SOURCES.filter((path) => !path.endsWith("vite.config.ts")).filter((path) =>
    /^export default/m.test(readFileSync(join(ROOT, path), "utf8")),
  );
  expect(breaches).toEqual([]);
});
