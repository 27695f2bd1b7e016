// The text of `publication.json`: what it says, or why it cannot be believed.

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { normalise } from "../source/normalise.ts";
import { sha256 } from "../util/sha256.ts";
import { compileSchema } from "../validation/compile-schema.ts";
import { report } from "./diagnostics.ts";
import { type Publication, publicationPath, publicationSchema } from "./publication.ts";

const validate = compileSchema(publicationSchema);

/** The publication of that year, as it was written; else one diagnostic. */
export function readPublication(text: string, year: string): Outcome<Publication> {
  const value = readJson(normalise(text));
  if (value === undefined) return damaged(year, "ce n'est pas du JSON");
  const [fault] = validate(value);
  if (fault !== undefined) {
    const place = fault.instancePath === "" ? "" : ` (« ${fault.instancePath.slice(1)} »)`;
    return damaged(year, `il n'a pas la forme attendue${place}`);
  }
  const publication = value as Publication;
  if (sealOf(publication) !== publication.seal) {
    return damaged(year, "son contenu a changé depuis la publication");
  }
  if (publication.campaign !== year) {
    return damaged(year, `c'est celui de la campagne ${publication.campaign}`);
  }
  return { value: publication, diagnostics: [] };
}

/** Layout does not count, the order of keys does. */
export function sealOf({ seal: _, ...sealed }: Omit<Publication, "seal"> & { seal?: string }) {
  return sha256(JSON.stringify(sealed));
}

function damaged(year: string, problem: string): { readonly diagnostics: readonly Diagnostic[] } {
  const at = { file: publicationPath(year), start: 0, end: 1 };
  return { diagnostics: [report.damaged(at, { problem })] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
