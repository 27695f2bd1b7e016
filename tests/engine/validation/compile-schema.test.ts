// Our reading of JSON Schema against that of Ajv: on every schema that we write or emit, and on
// values sound and damaged, the same rules are broken at the same places.
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds, sharedDefinitions } from "../../../engine/check/kinds.ts";
import { compileCampaign } from "../../../engine/index.ts";
import { deepFreeze } from "../../../engine/util/deep-freeze.ts";
import { compileSchema } from "../../../engine/validation/compile-schema.ts";
import type { Schema } from "../../../engine/validation/schema-fault.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

interface Subject {
  readonly name: string;
  readonly schema: Schema;
  readonly others: readonly Schema[];
  readonly values: readonly unknown[];
}

const catalogue = readCatalogue(TOY_CATALOGUE);
const { value: compilation } = await compileCampaign(memoryHost(catalogue), "2031");

const subjects: readonly Subject[] = [
  ...kinds.map(({ name, path, schema }) => ({
    name,
    schema,
    others: [sharedDefinitions as Schema],
    values: Object.entries(catalogue).flatMap(([file, text]) =>
      path.test(file) ? [parse(text)] : [],
    ),
  })),
  ...compilation!.artefacts
    .filter(({ path }) => path.startsWith("schemas/") && path.endsWith(".json"))
    .map(({ path, content }) => ({
      name: path,
      schema: JSON.parse(content) as Schema,
      others: [],
      values: compilation!.campaign.workedSubmissions.map(({ submission }) => submission),
    })),
];

/** What is broken and where, in no order: `keyword place parameters`. */
function summary(
  faults: readonly {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: object;
    readonly propertyName?: string;
    readonly data?: unknown;
    readonly parentSchema?: object;
  }[],
): readonly string[] {
  return faults
    .map(({ keyword, instancePath, params, propertyName, data, parentSchema }) => {
      // Ajv gives the ranks of the two equal items.
      const given = keyword === "uniqueItems" ? {} : params;
      const facts = { ...given, propertyName, data, parentSchema };
      return `${keyword} ${instancePath} ${JSON.stringify(facts, sortKeys)}`;
    })
    .sort();
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // By key alone: a value may have a `toString` of its own.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readings({ schema, others }: Subject) {
  const options = { allErrors: true, verbose: true, strict: false, strictNumbers: true } as const;
  const ajv = new Ajv2020(options).addSchema([...others]);
  formats.default(ajv);
  const theirs = ajv.compile(schema);
  const ours = compileSchema(schema, others);
  return {
    ours: (value: unknown) => summary(ours(value)),
    theirs: (value: unknown) => (theirs(value) ? [] : summary(theirs.errors ?? [])),
  };
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    Infinity,
    -Infinity,
    NaN,
    "",
    " ",
    "oui",
    "x".repeat(400),
    [],
    {},
  ),
  fc.constantFrom<unknown>("2023-02-30", "2023-02-28", ["a", "a"], { "a/b~c": 1, x: { y: [] } }),
  fc.string({ unit: "grapheme", maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const key = fc.constantFrom("libelle", "type", "x", "É", "constructor", "a/b", "a%20#?", "answers");

/** One value, damaged at a place chosen at random: replaced, taken away, or given another key. */
const damage = fc.record({
  steps: fc.array(fc.nat({ max: 30 }), { maxLength: 5 }),
  what: fc.constantFrom("replace", "remove", "add"),
  key,
  value: strange,
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function apply(root: unknown, { steps, what, key: name, value }: Damage): unknown {
  const [step, ...rest] = steps;
  const children = typeof root === "object" && root !== null ? Object.keys(root) : [];
  if (step === undefined || children.length === 0) {
    const isRecord = typeof root === "object" && root !== null && !Array.isArray(root);
    return what === "add" && isRecord ? { ...root, [name]: value } : value;
  }
  const chosen = children[step % children.length]!;
  const copy = Array.isArray(root) ? [...root] : { ...(root as Record<string, unknown>) };
  const at = copy as Record<string, unknown>;
  if (rest.length === 0 && what === "remove" && !Array.isArray(copy)) delete at[chosen];
  else at[chosen] = apply(at[chosen], { steps: rest, what, key: name, value });
  return copy;
}

describe.each(subjects.map((subject) => [subject.name, subject] as const))("%s", (_, subject) => {
  const { ours, theirs } = readings(subject);

  test("accepts what Ajv accepts, and finds the same faults", () => {
    for (const value of [...subject.values, null, [], {}, 3]) {
      expect(ours(value)).toEqual(theirs(value));
    }
  });

  test("finds the same faults in what is damaged", () => {
    const sound = subject.values.length === 0 ? [{}] : subject.values;
    fc.assert(
      fc.property(
        fc.constantFrom(...sound),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (value, damages) => {
          const damaged = damages.reduce(apply, value);
          expect(ours(damaged)).toEqual(theirs(damaged));
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("what every object inherits is not a key of it", () => {
  const validate = compileSchema({
    type: "object",
    required: ["toString"],
    properties: { constructor: { type: "number" }, toString: { type: "number" } },
    additionalProperties: false,
  });
  expect(validate({ toString: 1 })).toEqual([]);
  expect(validate({}).map(({ keyword }) => keyword)).toEqual(["required"]);
  const smuggled = JSON.parse('{ "toString": 1, "__proto__": 2 }');
  expect(validate(smuggled).map(({ params }) => params)).toEqual([
    { additionalProperty: "__proto__" },
  ]);
});

test.each<[string, Schema, unknown, string, string]>([
  ["infinity", { type: "number", maximum: 3 }, Infinity, "type", ""],
  ["minus infinity", { type: "integer", minimum: 3 }, -Infinity, "type", ""],
  ["not a number", { type: "number", enum: [1] }, NaN, "enum type", " "],
  ["an infinite branch", { anyOf: [{ type: "number" }] }, NaN, "type anyOf", " "],
  [
    "branches within branches",
    { anyOf: [{ anyOf: [{ type: "string" }] }, { type: "array" }] },
    1,
    "type anyOf type anyOf",
    "   ",
  ],
  [
    "keys that addresses encode",
    { patternProperties: { "^[é/~%]": { properties: { "#?": { type: "string" } } } } },
    { "é/~%": { "#?": 1 } },
    "type",
    "/é~1~0%/#?",
  ],
  ["a key without letters", { additionalProperties: { type: "string" } }, { "": 1 }, "type", "/"],
])("%s: what is broken and where", (_, schema, value, keywords, paths) => {
  const faults = compileSchema(schema)(value);
  expect(faults.map(({ keyword }) => keyword).join(" ")).toBe(keywords);
  expect(faults.map(({ instancePath }) => instancePath).join(" ")).toBe(paths);
});

const list: Schema = { type: "array", items: { $ref: "#/$defs/list" } };

test.each<[string, Schema, unknown, string]>([
  [
    "equal lists, deep",
    { type: "array", items: { type: "string" }, uniqueItems: true },
    [nest(100_000), nest(100_000)],
    "type type",
  ],
  ["a long list of one word", { uniqueItems: true }, Array(1_000_000).fill("a"), "uniqueItems"],
  ["a deep value of a schema without end", { ...list, $defs: { list } }, nest(100_000), "beyond"],
  ["a key that is half of a character", { additionalProperties: false }, { "\ud800": 1 }, "beyond"],
])("%s: faults, no exception", (_, schema, value, keywords) => {
  const faults = compileSchema(schema)(value);
  expect(faults.map(({ keyword }) => keyword).join(" ")).toBe(keywords);
});

function nest(depth: number): unknown {
  let value: readonly unknown[] = [];
  for (let level = 1; level < depth; level++) value = [value];
  return value;
}

test("a schema is left as it was given", () => {
  const schema: Schema = { properties: { x: { $ref: "#/$defs/y" } }, $defs: { y: { enum: [1] } } };
  expect(compileSchema(deepFreeze(schema))({ x: 2 })).toHaveLength(1);
});

test("a keyword that is not ours is our mistake", () => {
  expect(() => compileSchema({ multipleOf: 2 })).toThrow("multipleOf");
});
