// JSON Schema as @cfworker/json-schema reads it: it interprets, so no code is made from text and a
// schema costs little to prepare. What it says is turned into facts, which others put in words.
import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { createLocator } from "./locate-keyword.ts";
import { prepareSchema } from "./prepare-schema.ts";
import { readUnits } from "./read-units.ts";
import type { Schema, SchemaFault } from "./schema-fault.ts";

/** Every fault of a value: none when it has the shape. */
export type Validate = (value: unknown) => readonly SchemaFault[];

/** `others` are the schemas that `schema` refers to by the last part of their `$id`. */
export function compileSchema(schema: Schema, others: readonly Schema[] = []): Validate {
  const validator = new Validator(prepareSchema(schema), "2020-12", false);
  for (const other of others) validator.addSchema(prepareSchema(other));
  const locate = createLocator(schema, others);
  return (value) => {
    const units = unitsOf(validator, value);
    return units === undefined
      ? [{ keyword: "beyond", params: {}, instancePath: "", data: value, parentSchema: schema }]
      : readUnits(units, value, locate);
  };
}

/**
 * Undefined when the library gives up: it runs out of stack over some sixty thousand faults, or
 * down a schema that refers to itself, and cannot write the place of a key that is not Unicode.
 */
function unitsOf(validator: Validator, value: unknown): readonly OutputUnit[] | undefined {
  try {
    return validator.validate(value).errors;
  } catch (error) {
    if (error instanceof RangeError || error instanceof URIError) return undefined;
    throw error;
  }
}
