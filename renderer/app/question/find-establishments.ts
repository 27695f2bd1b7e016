import { fold } from "../../../engine/index.ts";
import type { EstablishmentSummary } from "../api/types.ts";

/** Those whose name, town, managing body or FINESS hold every word; `last` first. */
export function findEstablishments(
  establishments: readonly EstablishmentSummary[],
  text: string,
  last: string | undefined,
): readonly EstablishmentSummary[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = establishments.filter(({ finess, name, town, managingBody }) => {
    const told = fold(`${finess} ${name} ${town} ${managingBody}`);
    return words.every((word) => told.includes(word));
  });
  return found.toSorted((a, b) => Number(b.finess === last) - Number(a.finess === last));
}
