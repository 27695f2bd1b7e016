import type { ApiClient } from "../api/api-client.ts";
import type { Delegations } from "../api/delegation-types.ts";
import type { Fetched } from "../api/fetched.ts";
import type { SignOffState } from "../api/sign-off-types.ts";
import { type Entry, loadEntry } from "../entry/load-entry.ts";

/** All that the page of the team needs: the record as it stands, and who works on it. */
export interface Team {
  readonly entry: Entry;
  readonly work: Delegations;
  /** How many points prevent signing now; undefined where signing is not in question. */
  readonly obstacles: number | undefined;
}

export async function loadTeam(
  api: ApiClient,
  year: string,
  finess: string,
): Promise<Fetched<Team>> {
  const [entry, work, signOff] = await Promise.all([
    loadEntry(api, year, finess),
    api.delegations(year, finess),
    api.signOff(year, finess),
  ]);
  if (entry.kind !== "found") return entry;
  if (work.kind !== "found") return work;
  const obstacles = signOff.kind === "found" ? countObstacles(signOff.value) : undefined;
  return { kind: "found", value: { entry: entry.value, work: work.value, obstacles } };
}

/** A signed record, or a campaign that takes nothing now, has none to mend. */
function countObstacles({ signature, obstacles }: SignOffState): number | undefined {
  if (signature !== undefined || obstacles.some(({ kind }) => kind === "closed")) return undefined;
  return obstacles.length;
}
