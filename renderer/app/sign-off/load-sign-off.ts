import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { SignOffState } from "../api/sign-off-types.ts";
import type { Entry } from "../entry/load-entry.ts";
import { loadEntry } from "../entry/load-entry.ts";

export interface SignOffEntry extends Entry {
  readonly signOff: SignOffState;
}

/** The record with its form, and what the server thinks of signing it. */
export async function loadSignOff(
  api: ApiClient,
  year: string,
  finess: string,
): Promise<Fetched<SignOffEntry>> {
  const judging = api.signOff(year, finess);
  const entry = await loadEntry(api, year, finess);
  if (entry.kind !== "found") return entry;
  const signOff = await judging;
  if (signOff.kind !== "found") return signOff;
  return { kind: "found", value: { ...entry.value, signOff: signOff.value } };
}
