// What publishing a campaign writes beside it, in `publication.json`: from then on it changes no more.

import type { Schema } from "../validation/schema-fault.ts";

export interface Publication {
  readonly campaign: string;
  readonly reportingYear: string;
  readonly title: string;
  /** The campaign's own, under which records are entered. */
  readonly hash: string;
  /** ISO date. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  /** The version that published it. */
  readonly engine: string;
  /** Of the year's folder, line ends normalised: who edits one is told which. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** What all years share, as it was: it goes on changing for the years to come. */
  readonly shared: readonly { readonly path: string; readonly text: string }[];
  /** What the campaign came to, for a person who compares two publications. */
  readonly resolved: object;
  /** SHA-256 of all the above: an edit of this very file shows. */
  readonly seal: string;
}

/** Who publishes, and when. */
export interface Signature {
  readonly by: string;
  /** ISO date. */
  readonly date: string;
}

const TEXT = { type: "string", minLength: 1 };
const SHA256 = { type: "string", pattern: "^[0-9a-f]{64}$" };
const YEAR = { type: "string", pattern: "^[0-9]{4}$" };

function record(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

/** The shape of the file. */
export const publicationSchema: Schema = record({
  campaign: YEAR,
  reportingYear: YEAR,
  title: TEXT,
  hash: SHA256,
  publishedAt: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
  publishedBy: TEXT,
  engine: TEXT,
  files: { type: "array", items: record({ path: TEXT, sha256: SHA256 }) },
  shared: { type: "array", items: record({ path: TEXT, text: TEXT }) },
  resolved: { type: "object" },
  seal: SHA256,
});

export function publicationPath(year: string): string {
  return `${year}/publication.json`;
}
