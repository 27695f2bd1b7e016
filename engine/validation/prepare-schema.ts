import type { Schema as LibrarySchema } from "@cfworker/json-schema";
import { invariant } from "../util/invariant.ts";
import type { Schema } from "./schema-fault.ts";

/**
 * A copy for the library, which writes in what it is given, and reads two keywords otherwise than
 * we do: infinity is a number to it, and it compares each item of a list with every other, at any
 * depth. So figures get bounds, and `uniqueItems` always fails, for breaches-of.ts to look again:
 * it has no place in an alternative.
 */
export function prepareSchema(schema: Schema): LibrarySchema {
  const prepared: Record<string, unknown> = {};
  for (const [keyword, given] of Object.entries(schema)) {
    const prepare = KEYWORDS.get(keyword);
    invariant(prepare !== undefined, `keyword ${keyword} is one of ours`);
    Object.assign(prepared, prepare(given, keyword));
  }
  return prepared;
}

/** What the library reads instead of a keyword and what it is given. */
type Prepare = (given: unknown, keyword: string) => Readonly<Record<string, unknown>>;

const asIs: Prepare = (given, keyword) => ({ [keyword]: given });
const part: Prepare = (given, keyword) => ({ [keyword]: prepareOne(given) });
const list: Prepare = (given, keyword) => ({ [keyword]: (given as unknown[]).map(prepareOne) });
const map: Prepare = (given, keyword) => ({
  [keyword]: Object.fromEntries(
    Object.entries(given as object).map(([name, one]) => [name, prepareOne(one)]),
  ),
});

function prepareOne(given: unknown): unknown {
  return typeof given === "boolean" ? given : prepareSchema(given as Schema);
}

/** NaN, which is neither above nor below anything, goes with minus infinity. */
const finite: Prepare = (type) =>
  type === "number" || type === "integer"
    ? { type, exclusiveMaximum: Infinity, not: { type, maximum: -Infinity } }
    : { type };

const ANNOTATIONS = ["$schema", "$id", "title", "description"];
const PLAIN = [
  ...["$ref", "enum", "required", "pattern", "format", "minimum", "maximum", "exclusiveMinimum"],
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
];

/** To add one: here, and its breach in schema-fault.ts and breaches-of.ts. */
const KEYWORDS: ReadonlyMap<string, Prepare> = new Map<string, Prepare>([
  ...[...ANNOTATIONS, ...PLAIN].map((keyword) => [keyword, asIs] as const),
  ["type", finite],
  ["uniqueItems", () => ({ not: { type: "array" } })],
  ["items", part],
  ["additionalProperties", part],
  ["propertyNames", part],
  ["anyOf", list],
  ["$defs", map],
  ["properties", map],
  ["patternProperties", map],
]);
