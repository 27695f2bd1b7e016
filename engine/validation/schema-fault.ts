/** A JSON Schema 2020-12 of ours: only the keywords of prepare-schema.ts. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/** One rule that a value breaks: facts, which others put in words. */
export type SchemaFault = {
  /** JSON pointer to the value, from the root. */
  readonly instancePath: string;
  readonly data: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema: Schema;
  /** Set when what is at fault is not the value but one of its keys. */
  readonly propertyName?: string;
} & Breach;

export type Breach =
  | { readonly keyword: "type"; readonly params: { readonly type: string } }
  | { readonly keyword: "required"; readonly params: { readonly missingProperty: string } }
  | {
      readonly keyword: "additionalProperties";
      readonly params: { readonly additionalProperty: string };
    }
  | { readonly keyword: "propertyNames"; readonly params: { readonly propertyName: string } }
  | { readonly keyword: "enum"; readonly params: { readonly allowedValues: readonly unknown[] } }
  | {
      readonly keyword: "minimum" | "maximum" | "exclusiveMinimum";
      readonly params: { readonly limit: number; readonly comparison: string };
    }
  | {
      readonly keyword:
        | "minLength"
        | "maxLength"
        | "minItems"
        | "maxItems"
        | "minProperties"
        | "maxProperties";
      readonly params: { readonly limit: number };
    }
  | { readonly keyword: "pattern"; readonly params: { readonly pattern: string } }
  | { readonly keyword: "format"; readonly params: { readonly format: string } }
  | {
      /** `beyond`: of the whole value, which breaks too many rules to be told, or lies too deep. */
      readonly keyword: "uniqueItems" | "anyOf" | "beyond";
      readonly params: Readonly<Record<string, never>>;
    };
