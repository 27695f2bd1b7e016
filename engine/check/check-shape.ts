// One file against the JSON Schema of its kind: what is wrong, in French, at the right place.

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOfKey, spanOfValue } from "../source/locate.ts";
import type { ParsedFile, Path } from "../source/parsed-file.ts";
import { soleMatch } from "../util/sole-match.ts";
import { fold, suggest } from "../util/suggest.ts";
import { compileSchema, type Validate } from "../validation/compile-schema.ts";
import type { SchemaFault } from "../validation/schema-fault.ts";
import { report } from "./diagnostics.ts";
import { type Kind, type KindName, kinds, sharedDefinitions } from "./kinds.ts";

const VALIDATORS: ReadonlyMap<KindName, Validate> = new Map(
  kinds.map(({ name, schema }) => [name, compileSchema(schema, [sharedDefinitions])]),
);

type FaultOf<Keyword> = Extract<SchemaFault, { readonly keyword: Keyword }>;

/** Every fault of shape in one file, one cause reported once. */
export function checkShape(file: ParsedFile, kind: Kind): readonly Diagnostic[] {
  const errors = VALIDATORS.get(kind.name)!(file.value);
  const numericPlaces = errors
    .filter(({ keyword, params }) => keyword === "type" && params.type === "number")
    .map(({ instancePath }) => instancePath);
  return withoutConsequences(errors).map((error) => describe(file, kind, error, numericPlaces));
}

/** Drops what follows from a fault already told: branches of an alternative, a key misspelt. */
function withoutConsequences(errors: readonly SchemaFault[]): readonly SchemaFault[] {
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

/** `numericPlaces`: where a number is accepted, and something else is written. */
function describe(
  file: ParsedFile,
  kind: Kind,
  error: SchemaFault,
  numericPlaces: readonly string[],
): Diagnostic {
  const path = pathOf(error.instancePath);
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const expected = error.parentSchema.description;
  const value = spanOfValue(file, path);
  switch (error.keyword) {
    case "additionalProperties": {
      const unknown = error.params.additionalProperty;
      return report.unknownKey(spanOfKey(file, [...path, unknown]), {
        key: unknown,
        near: nearestKeys(error),
        known: Object.keys(error.parentSchema.properties ?? {}),
        meant: meantKey(error),
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
        meant: meantName(error),
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
        near: suggest(String(error.data), error.params.allowedValues.map(String)),
      });
    case "anyOf":
    case "beyond":
      return error.data === null
        ? report.emptyValue(spanOfKey(file, path), { key })
        : report.wrongForm(value, {
            value: error.data,
            expected,
            numeric: numericPlaces.includes(error.instancePath),
          });
    case "pattern":
      return report.badCode(value, {
        code: String(error.data),
        expected,
        meant: path.length === 1 && path[0] === kind.codeKey ? undefined : meantCode(error),
      });
    case "minLength":
      return report.emptyValue(spanOfKey(file, path), { key });
    case "minItems":
    case "minProperties":
      return report.tooFew(spanOfKey(file, path), { key, minimum: error.params.limit });
    case "uniqueItems": {
      const items: readonly unknown[] = Array.isArray(error.data) ? error.data : [];
      const again = items.findIndex((item, index) => items.indexOf(item) < index);
      return report.repeatedItem(spanOfValue(file, [...path, again]), { key, value: items[again] });
    }
    default:
      return report.outOfBounds(value, {
        key,
        limit: "limit" in error.params ? error.params.limit : 0,
        comparison: "comparison" in error.params ? error.params.comparison : undefined,
      });
  }
}

function nearestKeys(error: FaultOf<"additionalProperties">): readonly string[] {
  const known = Object.keys(error.parentSchema.properties ?? {});
  const unknown = error.params.additionalProperty;
  const same = sameKey(error);
  return same === undefined ? suggest(unknown, known) : [same];
}

/** The key known but for case, accents and hyphens. */
function sameKey({ parentSchema, params }: FaultOf<"additionalProperties">): string | undefined {
  const unknown = params.additionalProperty;
  return soleMatch(unknown.replaceAll("-", "_"), Object.keys(parentSchema.properties ?? {}));
}

/** Where both are written, which of the two values is right is not ours to say. */
function meantKey(error: FaultOf<"additionalProperties">): string | undefined {
  const key = sameKey(error);
  return key === undefined || Object.hasOwn(error.data as object, key) ? undefined : key;
}

/** The code of something else. */
function meantCode({ parentSchema, data }: FaultOf<"pattern">): string | undefined {
  return parentSchema.title === "Identifiant" ? foldCode(String(data)) : undefined;
}

/** Answers are given to items that exist; any other key names what it defines, as its author likes. */
function meantName({ params, parentSchema, data }: FaultOf<"propertyNames">): string | undefined {
  const code = parentSchema.title === "Reponses" ? foldCode(params.propertyName) : undefined;
  return code === undefined || Object.hasOwn(data as object, code) ? undefined : code;
}

const CODE = new RegExp(String(sharedDefinitions.$defs?.identifiant?.pattern), "u");

/** The only well-formed code that case and accents tell apart from the one written. */
function foldCode(written: string): string | undefined {
  const code = fold(written);
  return CODE.test(code) ? code : undefined;
}

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
