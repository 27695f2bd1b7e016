import { invariant } from "../util/invariant.ts";
import { readPointer } from "./read-pointer.ts";
import type { Schema } from "./schema-fault.ts";

export interface KeywordPlace {
  /** The schema that holds the keyword. */
  readonly schema: Schema;
  /** Whether it is about a key, not about a value. */
  readonly ofName: boolean;
}

/** Finds the schema that holds a keyword from the way the library came: `#/items/$ref/type`. */
export type Locate = (keywordLocation: string) => KeywordPlace;

/** `others` are the schemas that `root` refers to by the last part of their `$id`. */
export function createLocator(root: Schema, others: readonly Schema[]): Locate {
  return (keywordLocation) => {
    const steps = readPointer(keywordLocation).slice(0, -1).values();
    let [schema, home, ofName] = [root, root, false];
    for (const keyword of steps) {
      if (keyword === "$ref") [schema, home] = refer(String(schema.$ref), home);
      else if (NAMED.has(keyword)) schema = partOf(schema[keyword], String(steps.next().value));
      else schema = partOf(schema, keyword);
      ofName ||= keyword === "propertyNames";
    }
    return { schema, ofName };
  };

  /** `#/$defs/x`, here or in another schema: `other.schema.json#/$defs/x`. */
  function refer(reference: string, home: Schema): readonly [Schema, Schema] {
    const [file = "", name = ""] = reference.split("#/$defs/");
    const target = file === "" ? home : others.find(({ $id }) => $id?.endsWith(`/${file}`));
    const found = target?.$defs?.[name];
    invariant(target !== undefined && found !== undefined, `${reference} refers to something`);
    return [found, target];
  }
}

/** The keywords that hold several schemas, by name or by rank. */
const NAMED: ReadonlySet<string> = new Set(["properties", "patternProperties", "anyOf"]);

function partOf(whole: unknown, name: string): Schema {
  return (whole as Readonly<Record<string, Schema>>)[name]!;
}
