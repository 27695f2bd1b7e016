import type { Artefact } from "../target.ts";
import { emitTypes } from "./emit-types.ts";
import type { SchemaPlan } from "./plan.ts";

/** `schemas/*.schema.json` and `types.d.ts`. */
export function emitSchema(plan: SchemaPlan): readonly Artefact[] {
  const schemas = plan.schemas.map(({ name, schema }) => ({
    path: `schemas/${name}.schema.json`,
    mediaType: "application/schema+json",
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
  return [...schemas, { path: "types.d.ts", mediaType: "text/plain", content: emitTypes(plan) }];
}
