import type { UnitType } from "../../formula/scope.ts";
import type { Unit } from "../../model/unit.ts";
import { compareText } from "../../util/compare-text.ts";

/**
 * The catalogue's unit for a calculation: by its name, else by what it is made of, so that places
 * times days are « journées ». Nothing for a plain number, nor for what the catalogue does not name.
 */
export function findUnit(
  { id, powers, scale }: UnitType,
  units: ReadonlyMap<string, Unit>,
): Unit | undefined {
  const named = units.get(id);
  if (named !== undefined) return named;
  const wanted = canonical(powers);
  if (wanted === "" && scale === 1) return undefined;
  return [...units.values()].find(
    (unit) => unit.scale === scale && canonical(unit.powers) === wanted,
  );
}

/** Base units and their powers, whatever the order they were met in. */
function canonical(powers: Readonly<Record<string, number>>): string {
  return Object.entries(powers)
    .filter(([, power]) => power !== 0)
    .map(([base, power]) => `${base}^${power}`)
    .sort(compareText)
    .join(" ");
}
