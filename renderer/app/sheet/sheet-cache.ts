import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { QuestionSheet } from "../api/types.ts";

const known = new Map<string, QuestionSheet>();

/** Already read under this hash, or undefined. */
export function knownSheet(hash: string, item: string): QuestionSheet | undefined {
  return known.get(keyOf(hash, item));
}

/** Read once: what a campaign says of a question does not change under one hash. */
export async function readSheet(
  api: ApiClient,
  year: string,
  hash: string,
  item: string,
): Promise<Fetched<QuestionSheet>> {
  const before = knownSheet(hash, item);
  if (before !== undefined) return { kind: "found", value: before };
  const found = await api.questionSheet(year, item);
  // The server may have been restarted on a newer campaign than the page's.
  if (found.kind === "found") known.set(keyOf(found.value.hash, item), found.value);
  return found;
}

function keyOf(hash: string, item: string): string {
  return `${hash}/${item}`;
}
