import type { JsonSchema } from "../json-schema.ts";
import type { Question } from "../question.ts";

/** Schemas and types of what is exchanged: whole submissions, blocks, what a managing body enters. */
export interface SchemaPlan {
  readonly campaign: string;
  readonly schemas: readonly NamedSchema[];
  /** Every item of the campaign, for the TypeScript types. */
  readonly questions: readonly Question[];
  readonly categories: readonly string[];
  readonly results: readonly string[];
}

export interface NamedSchema {
  /** Below `schemas/`, without its ending. */
  readonly name: string;
  readonly schema: JsonSchema;
}
