// Which records are of the same establishment, without keeping their names.

import { createHash } from "node:crypto";
import type { Submission } from "../../../engine/index.ts";

/** Undefined without one; typed with or without spaces, it is the same. */
export function finessOf({ establishment = {} }: Submission): string | undefined {
  const finess = (establishment.finess ?? "").replaceAll(/\s/g, "");
  return finess === "" ? undefined : finess;
}

/**
 * The same number for the same FINESS; without one, a record is an establishment of its own. Of 48
 * bits, so that none is kept in memory: two alike by chance would hide more, never less.
 */
export function identifyEstablishment(line: number, submission: Submission): number {
  const finess = finessOf(submission);
  if (finess === undefined) return -line;
  return createHash("sha256").update(finess).digest().readUIntBE(0, 6);
}

/** Numbers from 0 instead, in order of appearance. */
export function rankEstablishments(identities: Float64Array): Int32Array {
  const ranks = new Map<number, number>();
  return Int32Array.from(identities, (identity) => {
    const rank = ranks.get(identity) ?? ranks.size;
    ranks.set(identity, rank);
    return rank;
  });
}
