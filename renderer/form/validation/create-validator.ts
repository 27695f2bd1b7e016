// rjsf's validator over @cfworker/json-schema: it interprets the schema, so no code is made at
// run time and the strictest security policy holds. Messages are written from facts, in French.

import type { OutputUnit, Schema } from "@cfworker/json-schema";
import { Validator } from "@cfworker/json-schema";
import type { RJSFSchema, RJSFValidationError, ValidatorType } from "@rjsf/utils";
import { toErrorSchema } from "@rjsf/utils";
import { fr } from "../french.ts";
import { faultSentence } from "../reading/fault-sentence.ts";
import { faultOfUnit } from "./fault-of-unit.ts";
import { pointerSegments } from "./pointer-segments.ts";

/** A validator for rjsf. It keeps what it prepared for each schema object it has met. */
export function createValidator<Data = unknown>(): ValidatorType<Data> {
  const prepared = new WeakMap<object, Validator>();
  const check = (schema: RJSFSchema, data: unknown): readonly OutputUnit[] => {
    const known = prepared.get(schema) ?? new Validator(schema as Schema, "2020-12", false);
    prepared.set(schema, known);
    return data === undefined ? [] : known.validate(data).errors;
  };
  return {
    validateFormData: (data, schema) => {
      const errors = check(schema, data).flatMap((unit) => toValidationError(unit, schema, data));
      return { errors, errorSchema: toErrorSchema<Data>(errors) };
    },
    isValid: (schema, data) => check(schema, data).length === 0,
    rawValidation: <Result>(schema: RJSFSchema, data?: Data) => ({
      errors: check(schema, data) as Result[],
    }),
  };
}

/** Told at the question, whichever line of it is at fault, for that is where messages are read. */
function toValidationError(
  unit: OutputUnit,
  schema: RJSFSchema,
  data: unknown,
): RJSFValidationError[] {
  const fault = faultOfUnit(unit, schema, data);
  if (!fault) return [];
  const [item, ...inside] = pointerSegments(unit.instanceLocation);
  const where = titlesAlong(schema, [item ?? "", ...inside])
    .slice(1)
    .join(", ");
  const sentence = faultSentence(fault);
  const message = where === "" ? sentence : fr`${where} : ${sentence}`;
  return [
    {
      name: unit.keyword,
      message,
      property: item === undefined ? "." : `.${item}`,
      schemaPath: unit.keywordLocation,
      stack: message,
    },
  ];
}

interface SchemaPart {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
}

/** The titles of the properties met on the way down, a nameless one being left out. */
function titlesAlong(schema: RJSFSchema, path: readonly string[]): readonly string[] {
  const titles: string[] = [];
  let at: SchemaPart | undefined = schema as SchemaPart;
  for (const name of path) {
    const isLine: boolean = at?.items !== undefined;
    at = isLine ? at?.items : at?.properties?.[name];
    // The lines of a list have one title, and a number each.
    if (at?.title !== undefined) titles.push(isLine ? `${at.title} ${Number(name) + 1}` : at.title);
  }
  return titles;
}
