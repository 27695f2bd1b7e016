// When a campaign was published and what was put right since: for the manifest and `--format json`.

import type { Campaign } from "../engine/index.ts";

export interface PublicationFacts {
  /** ISO date. */
  readonly publishedAt: string;
  /** Oldest first. */
  readonly corrections: readonly CorrectionFacts[];
}

/** A line of `correctifs.yaml`. */
export interface CorrectionFacts {
  readonly control: string;
  /** ISO date. */
  readonly date: string;
  readonly by: string;
  readonly measure: "suspended" | "lowered" | "restored";
  readonly reason: string;
}

/** Nothing as long as the campaign may change. */
export function publicationFacts({
  publishedAt,
  controls,
}: Campaign): PublicationFacts | undefined {
  if (publishedAt === undefined) return undefined;
  const corrections = controls.flatMap(({ id, corrections: own = [] }) =>
    own.map(({ origin: _, ...correction }) => ({ control: id, ...correction })),
  );
  corrections.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { publishedAt, corrections };
}
