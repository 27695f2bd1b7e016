import type { Breach, Schema } from "./schema-fault.ts";

/** What the lines around one say of it. */
export interface Surroundings {
  /** The line before is about the same keyword and the same value. */
  readonly isAgain: boolean;
  /** Where the line after stands in the value: its last key. */
  readonly key: string;
}

/**
 * What a line of the library's output says, read in the schema and in the value, never in its
 * English sentence. Nothing of a line that only says that another follows.
 */
export function breachesOf(
  keyword: string,
  schema: Schema,
  data: unknown,
  { isAgain, key }: Surroundings,
): readonly Breach[] {
  const given = schema[keyword];
  switch (keyword) {
    case "type":
      return [{ keyword, params: { type: String(given) } }];
    case "not":
    case "exclusiveMaximum":
      return breachesOfOurs(schema, data);
    case "required":
      // One line for each key that is missing: the first tells them all.
      return isAgain ? [] : missingKeys(given as readonly string[], data as object);
    case "additionalProperties":
      return given === false ? [{ keyword, params: { additionalProperty: key } }] : [];
    case "propertyNames":
      return [{ keyword, params: { propertyName: key } }];
    case "enum":
      return [{ keyword, params: { allowedValues: given as readonly unknown[] } }];
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      // Infinity is no number at all.
      return Number.isFinite(data)
        ? [{ keyword, params: { limit: Number(given), comparison: COMPARISONS[keyword] } }]
        : [];
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties":
      return [{ keyword, params: { limit: Number(given) } }];
    case "pattern":
      return [{ keyword, params: { pattern: String(given) } }];
    case "format":
      return [{ keyword, params: { format: String(given) } }];
    case "anyOf":
      return [{ keyword, params: {} }];
    default:
      return [];
  }
}

const COMPARISONS = { minimum: ">=", maximum: "<=", exclusiveMinimum: ">" } as const;

/** Of what prepare-schema.ts adds: a figure that is not finite, a list whose items may be equal. */
function breachesOfOurs(schema: Schema, data: unknown): readonly Breach[] {
  if (!Array.isArray(data)) return [{ keyword: "type", params: { type: String(schema.type) } }];
  const isUnique = new Set(data).size === data.length;
  return isUnique ? [] : [{ keyword: "uniqueItems", params: {} }];
}

function missingKeys(required: readonly string[], record: object): readonly Breach[] {
  const missing = required.filter((key) => !Object.hasOwn(record, key));
  return missing.map((missingProperty) => ({ keyword: "required", params: { missingProperty } }));
}
