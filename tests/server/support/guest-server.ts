// A server of the toy campaign, two years of it, where a colleague holds a link to the second of the
// two sections. One question of that section depends on an answer of the first.

import type { AppParts } from "../../../server/app-parts.ts";
import type { TestServer } from "./start-server.ts";
import { BODY, FOYER, SERVICE, serveToy, startToyServer } from "./toy-server.ts";

export const OWN = FOYER;
export const OTHER = SERVICE;
export { BODY };

/** Of the guest. */
export const SECTION = "personnel";

export interface Guest {
  readonly id: string;
  readonly token: string;
  readonly path: string;
  readonly cookie: string;
}

export async function startGuestServer(changes: Partial<AppParts> = {}): Promise<TestServer> {
  const place = { managingBody: "Association d'essai", managingBodyFiness: BODY };
  const own = { ...place, finess: OWN, category: "FOYER", name: "Foyer des Essais" };
  const other = { ...place, finess: OTHER, category: "SERVICE", name: "Secret voisin" };
  return startToyServer(await serveToy(withCondition), {
    establishments: [
      { ...own, town: "Essaimville", demonstration: true },
      { ...other, town: "Cachetteville", demonstration: true },
    ],
    ...changes,
  });
}

/** « Aides reçues » is asked when the other section says so. */
function withCondition(text: string, path: string): string {
  if (!path.endsWith("personnel.yaml")) return text;
  return text.replace("    libelle: Aides reçues\n", '$&    visible_si: protection = "oui"\n');
}

export async function giveLink(
  server: TestServer,
  sections: readonly string[] = [SECTION],
  author = "Claire Martin",
): Promise<Guest> {
  const response = await server.request(delegations(), {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Millesime-Author": encodeURIComponent(author),
    },
    body: JSON.stringify({ name: "Karim Benali", note: "Avant vendredi", sections }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  const { delegation, path } = await response.json();
  const token = String(path).slice("/acces/".length);
  return { id: delegation.id, token, path, cookie: `millesime_acces=${token}` };
}

export function delegations(finess = OWN): string {
  return `${record(finess)}/delegations`;
}

export function record(finess = OWN, year = "2031"): string {
  return `/api/campaigns/${year}/establishments/${finess}`;
}
