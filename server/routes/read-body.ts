// The shape of a body, before anything of it is believed.

import { badRequest, type Fault } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

/** The members of an object that has no others than these; what each must be is said by `checks`. */
export function readMembers(
  body: unknown,
  checks: Readonly<Record<string, (value: unknown) => string | undefined>>,
): ReadonlyMap<string, unknown> {
  const known = Object.keys(checks);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const shape = known.map((key) => `"${key}": …`).join(", ");
    const message = `${phrase`Il faut un objet `}{ ${shape} }.`;
    throw badRequest(message, [{ path: "", message }]);
  }
  const members = new Map<string, unknown>(Object.entries(body));
  const faults: Fault[] = [...members.keys()]
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `/${key}`, message: phrase`La clé « ${key} » n'existe pas.` }));
  for (const [key, check] of Object.entries(checks)) {
    const message = check(members.get(key));
    if (message !== undefined) faults.push({ path: `/${key}`, message });
  }
  if (faults.length === 0) return members;
  throw badRequest("Le corps de la demande n'a pas la forme attendue.", faults);
}

/** `{ value, version }`, the body of a write; the value is to be checked by who knows of what it is. */
export function readWrite(body: unknown): { readonly value: unknown; readonly version: number } {
  const members = readMembers(body, {
    value: (value) => (value === undefined ? phrase`La clé « value » manque.` : undefined),
    version: (version) =>
      isCount(version)
        ? undefined
        : phrase`Il faut la version connue de la réponse : un entier, 0 si elle n'a jamais été enregistrée.`,
  });
  return { value: members.get("value"), version: members.get("version") as number };
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
