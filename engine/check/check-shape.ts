// One file against the JSON Schema of its kind; Ajv finds, we say it in French at the right place.

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOfKey, spanOfValue } from "../source/locate.ts";
import type { ParsedFile, Path } from "../source/parsed-file.ts";
import { fold, suggest } from "../util/suggest.ts";
import { report } from "./diagnostics.ts";
import { type Kind, sharedDefinitions } from "./kinds.ts";

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).addSchema(sharedDefinitions);

/** Every fault of shape in one file, one cause reported once. */
export function checkShape(file: ParsedFile, kind: Kind): readonly Diagnostic[] {
  const validate: ValidateFunction = ajv.getSchema(kind.schema.$id) ?? ajv.compile(kind.schema);
  if (validate(file.value)) return [];
  return withoutConsequences(validate.errors ?? []).map((error) => describe(file, error));
}

/** Drops what follows from a fault already told: branches of an alternative, a key misspelt. */
function withoutConsequences(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = errors.filter((error) => error.keyword === "anyOf");
  const outermost = alternatives.filter(
    (error, index) =>
      !alternatives.some((other, place) =>
        other.instancePath === error.instancePath
          ? place > index
          : error.instancePath.startsWith(`${other.instancePath}/`),
      ),
  );
  const misspelt = new Set(
    errors.flatMap((error) =>
      error.keyword === "additionalProperties"
        ? nearestKeys(error).map((key) => `${error.instancePath} ${key}`)
        : [],
    ),
  );
  return errors.filter((error) => {
    if (error.propertyName !== undefined) return false;
    if (error.keyword === "required") {
      return !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`);
    }
    const under = (path: string) =>
      error.instancePath === path || error.instancePath.startsWith(`${path}/`);
    return outermost.includes(error) || !outermost.some((one) => under(one.instancePath));
  });
}

function describe(file: ParsedFile, error: ErrorObject): Diagnostic {
  const path = pathOf(error.instancePath);
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const expected: string | undefined = error.parentSchema?.description;
  const value = spanOfValue(file, path);
  switch (error.keyword) {
    case "additionalProperties": {
      const unknown: string = error.params.additionalProperty;
      return report.unknownKey(spanOfKey(file, [...path, unknown]), {
        key: unknown,
        near: nearestKeys(error),
        known: Object.keys(error.parentSchema?.properties ?? {}),
      });
    }
    case "required":
      return report.missingKey(spanOfKey(file, path), {
        key: error.params.missingProperty,
        where: key,
      });
    case "propertyNames":
      return report.badCode(spanOfKey(file, [...path, error.params.propertyName]), {
        code: error.params.propertyName,
        expected: undefined,
      });
    case "type":
      return error.data === null
        ? report.emptyValue(spanOfKey(file, path), { key })
        : report.wrongType(value, {
            key,
            expected: error.params.type,
            value: error.data,
            written: file.source.text.slice(value.start, value.end),
          });
    case "enum":
      return report.outsideList(value, {
        value: error.data,
        allowed: error.params.allowedValues,
        near: suggest(String(error.data), error.params.allowedValues),
      });
    case "anyOf":
      return error.data === null
        ? report.emptyValue(spanOfKey(file, path), { key })
        : report.wrongForm(value, { value: error.data, expected });
    case "pattern":
      return report.badCode(value, { code: String(error.data), expected });
    case "minLength":
      return report.emptyValue(spanOfKey(file, path), { key });
    case "minItems":
    case "minProperties":
      return report.tooFew(spanOfKey(file, path), { key, minimum: error.params.limit });
    default:
      return report.outOfBounds(value, {
        key,
        limit: error.params.limit,
        comparison: error.params.comparison,
      });
  }
}

function nearestKeys(error: ErrorObject): readonly string[] {
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const unknown: string = error.params.additionalProperty;
  const same = known.filter((key) => fold(key) === fold(unknown).replaceAll("-", "_"));
  return same.length > 0 ? same : suggest(unknown, known);
}

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
