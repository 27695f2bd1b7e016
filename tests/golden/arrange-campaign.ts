// The artefacts of a real campaign, laid out to be read: one file per block, what the categories
// share written once. Nothing is left out, so that no artefact changes unseen.

import { runInNewContext } from "node:vm";
import type { Artefact } from "../../engine/index.ts";
import type { GridChecks } from "../../engine/targets/grid/checks.ts";

type Json = Readonly<Record<string, unknown>>;
type Variant = { readonly categories?: readonly string[] } & Readonly<Record<string, unknown>>;

/** By path, relative to the campaign's goldens. `hash` follows any comment: it is blotted out. */
export function arrangeCampaign(
  artefacts: readonly Artefact[],
  hash: string,
): ReadonlyMap<string, string> {
  const files = new Map(artefacts.map(({ path, content }) => [path, withoutHash(content, hash)]));
  const take = (path: string): string => {
    const content = files.get(path)!;
    files.delete(path);
    return content;
  };
  const takeAll = (pattern: RegExp): ReadonlyMap<string, Json> =>
    new Map(
      [...files.keys()].flatMap((path) => {
        const name = pattern.exec(path)?.[1];
        return name === undefined ? [] : [[name, JSON.parse(take(path)) as Json]];
      }),
    );
  const arranged = {
    ...arrangeCategories({
      form: takeAll(/^form\/(\w+)\.json$/),
      grid: takeAll(/^grid\/(\w+)\.json$/),
      schema: takeAll(/^schemas\/((?!og\.)\w+)\.schema\.json$/),
      block: takeAll(/^schemas\/blocks\/(\w+)\.schema\.json$/),
    }),
    ...arrangeGuide(JSON.parse(take("guide.json"))),
    ...arrangeCalculation(take("calculation.js")),
  };
  const told = Object.entries(arranged).map(([path, value]) => [path, write(value)] as const);
  return new Map([...told, ...files]);
}

interface Plans {
  /** By category. */
  readonly form: ReadonlyMap<string, Json>;
  readonly grid: ReadonlyMap<string, Json>;
  readonly schema: ReadonlyMap<string, Json>;
  /** By block. */
  readonly block: ReadonlyMap<string, Json>;
}

function arrangeCategories(plans: Plans): Readonly<Record<string, unknown>> {
  const { form, grid, schema, block } = plans;
  const heads = [...form.keys()].map((category) => {
    const { properties: _properties, ...schemaHead } = schema.get(category)!;
    return [category, { form: head(form, category), grid: head(grid, category), schemaHead }];
  });
  const blocks = [...block].map(([id, ownSchema]) => [
    `blocks/${id}.json`,
    {
      section: sectionVariants(plans, id),
      results: resultsOf(plans, id),
      questions: questionsOf(plans, id),
      ownSchema: countOnly(ownSchema),
    },
  ]);
  return {
    "categories.json": Object.fromEntries(heads),
    "checks.json": checksOf(grid),
    "envelope.json": Object.fromEntries(
      [...schema].map(([category, one]) => [category, envelope(one)]),
    ),
    "previous.json": lastYear(schema),
    ...Object.fromEntries(blocks),
  };
}

function head(plans: ReadonlyMap<string, Json>, category: string): Json {
  const { sections, checks, ...rest } = plans.get(category)!;
  const leftOut = (checks as Json | undefined)?.leftOut;
  return { ...rest, leftOut, sections: (sections as readonly Json[]).map(({ id }) => id) };
}

/** By control: its rule whole, since the ranks of steps differ from one category to the next. */
function checksOf(grids: ReadonlyMap<string, Json>): ByName {
  return byName(
    [...grids].flatMap(([category, { checks }]) => {
      const { steps, controls } = (checks ?? { steps: [], controls: [] }) as GridChecks;
      return controls.map(({ root, ...control }) => {
        const rule = unfold(steps, root);
        return [category, control.id, { ...control, rule }] as const;
      });
    }),
  );
}

function unfold(steps: GridChecks["steps"], rank: number): Json {
  const step = steps[rank]!;
  if (!("args" in step)) return { ...step };
  return { ...step, args: step.args.map((one) => unfold(steps, one)) };
}

/** Answers and last year's answers are told item by item, elsewhere. */
function envelope(schema: Json): Json {
  const parts = Object.entries(schema.properties as Readonly<Record<string, Json>>);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, PER_ITEM.includes(name) ? countOnly(part) : part]),
  );
}

const PER_ITEM = ["answers", "previous"];

/** By item: what each category may say of last year. */
function lastYear(schemas: ReadonlyMap<string, Json>): ByName {
  return byName(
    [...schemas].flatMap(([category, schema]) => {
      const { previous } = schema.properties as Readonly<Record<string, Json>>;
      const items = Object.entries((previous?.properties as Json | undefined) ?? {});
      return items.map(([item, value]) => [category, item, value] as const);
    }),
  );
}

/** Of a schema whose properties are told elsewhere. */
function countOnly({ properties, ...rest }: Json): Json {
  return { ...rest, properties: Object.keys((properties as Json | undefined) ?? {}).length };
}

/** What surrounds the questions of a block. */
function sectionVariants({ form, grid }: Plans, id: string): readonly Variant[] {
  return variants(
    [...form.keys()].flatMap((category) => {
      const own = section(form, category, id);
      if (own === undefined) return [];
      const { questions: _asked, results: _results, schema, uiSchema, ...rest } = own;
      const { questions: _printed, ...paper } = section(grid, category, id) ?? {};
      const { properties: _properties, ...envelopeOfForm } = schema as Json;
      const order = ((uiSchema as Json)["ui:order"] as readonly string[]).join(" ");
      return [
        [
          category,
          { form: { ...rest, schema: envelopeOfForm, order }, grid: without(paper, rest) },
        ],
      ];
    }),
  );
}

/** What each category is shown of its results. */
function resultsOf({ form }: Plans, id: string): ByName {
  return byName(
    [...form.keys()].flatMap((category) => {
      const results = (section(form, category, id)?.results ?? []) as readonly Json[];
      return results.map((result) => [category, result.id as string, result] as const);
    }),
  );
}

/** What each category is asked: on screen, on paper, in the schemas. */
function questionsOf({ form, grid, schema }: Plans, id: string): ByName {
  return byName(
    [...form.keys()].flatMap((category) => {
      const own = section(form, category, id);
      const printed = new Map(listOf(section(grid, category, id)).map((one) => [one.id, one]));
      const { answers } = schema.get(category)!.properties as Readonly<Record<string, Json>>;
      return listOf(own).map((question) => {
        const item = question.id as string;
        const inForm = ((own!.schema as Json).properties as Json)[item];
        const inSubmission = (answers!.properties as Json)[item];
        const value = {
          question,
          grid: without(printed.get(question.id) ?? {}, question),
          widget: (own!.uiSchema as Json)[item],
          ...(same(inForm, inSubmission) ? { schema: inForm } : { inForm, inSubmission }),
        };
        return [category, item, value] as const;
      });
    }),
  );
}

type ByName = Readonly<Record<string, readonly Variant[]>>;

/** In the order of their first appearance. */
function byName(values: readonly (readonly [string, string, unknown])[]): ByName {
  const named = new Map<string, [string, unknown][]>();
  for (const [category, name, value] of values) {
    named.set(name, [...(named.get(name) ?? []), [category, value]]);
  }
  return Object.fromEntries([...named].map(([name, own]) => [name, variants(own)]));
}

function section(plans: ReadonlyMap<string, Json>, category: string, id: string): Json | undefined {
  return (plans.get(category)?.sections as readonly Json[] | undefined)?.find(
    (one) => one.id === id,
  );
}

function listOf(one: Json | undefined): readonly Json[] {
  return (one?.questions as readonly Json[] | undefined) ?? [];
}

/** Only what differs from the other form of the same thing. */
function without(one: Json, other: Json): Json | undefined {
  const own = Object.entries(one).filter(([key, value]) => !same(value, other[key]));
  const missing = Object.keys(other).filter((key) => !(key in one));
  if (own.length === 0 && missing.length === 0) return undefined;
  return { ...Object.fromEntries(own), ...(missing.length > 0 ? { "not told": missing } : {}) };
}

/** Equal values once, with whom they are for; alone, it is for all. */
function variants(values: readonly (readonly [string, unknown])[]): readonly Variant[] {
  const groups = new Map<string, { categories: string[]; value: unknown }>();
  for (const [category, value] of values) {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { categories: [], value };
    group.categories.push(category);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ categories, value }) => ({
    categories:
      categories.length === values.length && groups.size === 1
        ? [`all ${values.length}`]
        : categories,
    ...(value as Json),
  }));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function arrangeGuide({ chapters, definitions, ...rest }: Json): Readonly<Record<string, unknown>> {
  const sheets = (chapters as readonly Json[]).map((chapter, index) => [
    `guide/chapters/${index + 1}.json`,
    chapter,
  ]);
  const entries = (definitions as readonly Json[]).map((one) => [
    `guide/definitions/${one.id}.json`,
    one,
  ]);
  return { "guide/guide.json": rest, ...Object.fromEntries([...sheets, ...entries]) };
}

/** The runtime is engine/calculation, tested there: a golden of it would hide every other change. */
function arrangeCalculation(module: string): Readonly<Record<string, unknown>> {
  const arranged: Record<string, unknown> = {};
  const code = module
    .replace(/^const runtime = .*$/m, "const runtime = /* engine/calculation */;")
    .replace(/^export const (program|slots) = JSON\.parse\((.*)\);$/gm, (_line, name, literal) => {
      const value = JSON.parse(readLiteral(literal)) as Json;
      if (name === "slots") arranged["calculation/slots.json"] = value;
      for (const [key, part] of name === "slots" ? [] : Object.entries(value)) {
        arranged[`calculation/${key}.json`] = part;
      }
      return `export const ${name} = /* beside */;`;
    });
  return { ...arranged, "calculation/calculation.js": code };
}

/** The text of a JavaScript literal. */
function readLiteral(literal: string): string {
  return runInNewContext(literal) as string;
}

const COLUMNS = 120;

/** JSON whose short values stay on their line. */
function write(value: unknown): string {
  return typeof value === "string" ? value : `${layOut(value, "")}\n`;
}

function layOut(value: unknown, margin: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || margin.length + flat.length <= COLUMNS) {
    return flat;
  }
  const inside = `${margin} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => {
      const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
      return `${inside}${name}${layOut(one, inside)}`;
    });
  return `${open}\n${parts.join(",\n")}\n${margin}${close}`;
}

function withoutHash(content: string, hash: string): string {
  return content.replaceAll(hash, "<hash>");
}
