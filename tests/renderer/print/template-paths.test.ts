// Strict Handlebars throws on {{typo}}, not on {{#if typo}}: every path of every template is
// looked up here in the views, and every path must be reached.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Handlebars from "handlebars";
import { expect, test } from "vitest";

import { createChangesView } from "../../../renderer/print/view/changes-view.ts";
import { createGridView } from "../../../renderer/print/view/grid-view.ts";
import { createGuideView } from "../../../renderer/print/view/guide-view.ts";
import { createRecordView } from "../../../renderer/print/view/record-view.ts";
import { SAMPLE_OPTIONS, SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_CHANGES } from "../../support/sample-changes.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";
import { SAMPLE_GUIDE } from "../../support/sample-guide.ts";
import { SAMPLE_RECORD } from "../../support/sample-record.ts";

type Context = Readonly<Record<string, unknown>>;
/** From the outermost to the innermost: `../` goes back. */
type Scopes = readonly unknown[];

const FOLDER = join(import.meta.dirname, "../../../renderer/print/templates");
const partials = new Map(
  readdirSync(join(FOLDER, "partials")).map((file) => [
    basename(file, ".hbs"),
    Handlebars.parse(readFileSync(join(FOLDER, "partials", file), "utf8").trim()),
  ]),
);
const page = (name: string) => Handlebars.parse(readFileSync(join(FOLDER, `${name}.hbs`), "utf8"));

const faults = new Set<string>();
const reached = new Set<string>();
const written = new Map<string, string>();

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
const placeOf = (template: string, { original, loc }: hbs.AST.PathExpression) =>
  `${template}:${loc.start.line}:${loc.start.column} ${original}`;

/** The value of an expression; a path that is not in the view is a fault. */
function read(template: string, node: hbs.AST.Expression, scopes: Scopes): unknown {
  if (node.type === "SubExpression") {
    const call = node as hbs.AST.SubExpression;
    return call.params.map((param) => read(template, param, scopes)).length > 0;
  }
  if (!isPath(node)) return (node as unknown as { value: unknown }).value;
  reached.add(placeOf(template, node));
  if (node.data) return true;
  let value = scopes[scopes.length - 1 - node.depth];
  for (const part of node.parts) {
    const name = String(part);
    if (typeof value !== "object" || value === null || !(name in value)) {
      faults.add(placeOf(template, node));
      return undefined;
    }
    value = (value as Context)[name];
  }
  return value;
}

function walk(template: string, program: hbs.AST.Program, scopes: Scopes): void {
  for (const statement of program.body) visit(template, statement, scopes);
}

function visit(template: string, node: hbs.AST.Statement, scopes: Scopes): void {
  if (node.type === "MustacheStatement") {
    read(template, (node as hbs.AST.MustacheStatement).path as hbs.AST.Expression, scopes);
  }
  if (node.type === "PartialStatement") {
    const { name, hash } = node as hbs.AST.PartialStatement;
    const partial = (name as hbs.AST.PathExpression).original as string;
    const added = (hash?.pairs ?? []).map(({ key, value }) => [key, read(template, value, scopes)]);
    const context = { ...(scopes.at(-1) as Context), ...Object.fromEntries(added) };
    walk(partial, partials.get(partial)!, [...scopes, context]);
  }
  if (node.type === "BlockStatement") visitBlock(template, node as hbs.AST.BlockStatement, scopes);
}

function visitBlock(template: string, block: hbs.AST.BlockStatement, scopes: Scopes): void {
  const value = read(template, block.params[0]!, scopes);
  const helper = (block.path as hbs.AST.PathExpression).original;
  const inner = (context: unknown) => walk(template, block.program, [...scopes, context]);
  if (helper === "each") (value as readonly unknown[]).forEach(inner);
  else if (helper === "with") value !== null && inner(value);
  else {
    const equal = block.params[0]!.type === "SubExpression";
    const holds = equal
      ? isEqual(template, block.params[0] as hbs.AST.SubExpression, scopes)
      : Boolean(value) && !(Array.isArray(value) && value.length === 0);
    const branch = holds === (helper === "if") ? block.program : block.inverse;
    if (branch) walk(template, branch, scopes);
    return;
  }
}

function isEqual(template: string, call: hbs.AST.SubExpression, scopes: Scopes): boolean {
  const [left, right] = call.params.map((param) => read(template, param, scopes));
  return left === right;
}

/** Every path that the template writes, reached or not; helpers' names are not paths. */
function collect(template: string, program: hbs.AST.Program): void {
  const note = (node: hbs.AST.Expression): void => {
    if (isPath(node)) written.set(placeOf(template, node), template);
    if (node.type === "SubExpression") (node as hbs.AST.SubExpression).params.forEach(note);
  };
  for (const node of program.body) {
    if (node.type === "MustacheStatement")
      note((node as hbs.AST.MustacheStatement).path as hbs.AST.Expression);
    if (node.type === "PartialStatement") {
      for (const { value } of (node as hbs.AST.PartialStatement).hash?.pairs ?? []) note(value);
    }
    if (node.type === "BlockStatement") {
      const { params, program: inner, inverse } = node as hbs.AST.BlockStatement;
      params.forEach(note);
      collect(template, inner);
      if (inverse) collect(template, inverse);
    }
  }
}

const style = "";
const script = "";
const [block] = SAMPLE_GUIDE.definitions;
const toComplete = { status: "toComplete" as const, label: "à compléter", sources: ["HEL"] };
const nested = {
  ...SAMPLE_GUIDE,
  help: { text: "Votre agence", url: "https://exemple.fr", mark: toComplete },
  reasons: {
    list: [{ label: "Vérifié" }, { label: "Autre", needsText: true as const }],
    mark: toComplete,
  },
  legalTexts: [...SAMPLE_GUIDE.legalTexts, { label: "Arrêté sans adresse" }],
  definitions: [
    {
      ...block!,
      entries: [{ ...block!.entries[0]!, mark: toComplete }, block!.entries.at(-1)!],
    },
  ],
  introduction: [
    ...SAMPLE_GUIDE.introduction,
    { title: "Tout", text: "# T\n\n1. a\n\n> *b* `c` [d](https://exemple.fr)" },
  ],
  controls: [
    ...SAMPLE_GUIDE.controls,
    {
      ...SAMPLE_GUIDE.controls[0]!,
      mark: toComplete,
    },
  ],
};
const views: readonly (readonly [string, object])[] = [
  ["grid", createGridView(SAMPLE_GRID, {})],
  ["grid", createGridView(SAMPLE_GRID, { answers: {} })],
  ["grid", createGridView(SAMPLE_GRID, { address: "https://exemple.fr" })],
  ["grid", createGridView(SAMPLE_GRID, SAMPLE_PERSONAL)],
  ["grid", createGridView(SAMPLE_GRID, { ...SAMPLE_OPTIONS, service: "direction" })],
  ["guide", createGuideView(nested, { changes: SAMPLE_CHANGES })],
  ["record", createRecordView(SAMPLE_RECORD)],
  ["record", createRecordView({ ...SAMPLE_RECORD, answers: SAMPLE_OPTIONS.answers! })],
  ["changes", createChangesView(SAMPLE_CHANGES)],
];
for (const [name, view] of views) walk(name, page(name), [{ ...view, style, script }]);
for (const name of ["changes", "grid", "guide", "record"]) collect(name, page(name));
for (const [name, partial] of partials) collect(name, partial);

test("every path of the templates is in the views", () => {
  expect([...faults]).toEqual([]);
});

test("the views of this test reach every path", () => {
  expect(written.size).toBeGreaterThan(100);
  expect([...written.keys()].filter((place) => !reached.has(place))).toEqual([]);
});
