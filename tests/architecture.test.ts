// The shape of the code itself: who imports whom, no circle, no name of the domain, no long file.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["engine", "renderer", "server"].flatMap(sourceFiles);

/** Inside the engine, a folder (row) may import these and itself. Doors import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  util: [],
  text: ["util"],
  diagnostics: ["util", "text"],
  source: ["util", "text", "diagnostics"],
  calculation: ["util"],
  formula: ["util", "diagnostics", "calculation"],
  model: ["text", "formula", "calculation"],
  check: ["util", "text", "diagnostics", "source"],
  link: ["util", "text", "diagnostics", "source", "calculation", "formula", "model", "check"],
  targets: ["util", "calculation", "formula", "model"],
};

/** Files that may be longer than the rest, with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  "engine/check/raw.ts": "generated from the JSON Schemas",
  "engine/targets/calculation/runtime-text.ts": "generated from engine/calculation",
};

function sourceFiles(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|tsx|js)$/.test(path) && statSync(join(ROOT, path)).isFile())
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

test("no year, category or indicator is named in the code", () => {
  const names =
    /(?<![\p{L}\d])(?:20[1-9]\d(?!-12|\.js)|ehpad|ssiad|camsp|savs|ime|mas|gmp|gir)(?![\p{L}\d])/iu;
  const breaches = SOURCES.filter((path) => !path.includes("/schema/")).flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        names.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)
          ? [`${path}:${index + 1} ${line.trim()}`]
          : [],
      ),
  );
  expect(breaches).toEqual([]);
});

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
