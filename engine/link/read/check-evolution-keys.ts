import type { Evolution } from "../../check/raw.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import { reportEvolution } from "../evolution-diagnostics.ts";
import type { Reader } from "../reader.ts";

type Key = "donnee" | "de" | "lignes";

/** The keys that the evolution of an item needs, by nature, and how many codes they name. */
const KEYS: Readonly<
  Record<Evolution["nature"], Readonly<Partial<Record<Key, "one" | "several" | "pairs">>>>
> = {
  rupture: { donnee: "one" },
  renommage: { donnee: "one", de: "one" },
  fusion: { donnee: "one", de: "several" },
  scission: { donnee: "several", de: "one" },
  deplacement: { donnee: "one", lignes: "pairs" },
};

/** Whether an evolution has the keys of its nature, no other, and as many codes as it needs. */
export function checkEvolutionKeys(evolution: Evolution, place: Place, reader: Reader): boolean {
  const { nature, indicateur } = evolution;
  const isOfIndicator = indicateur !== undefined && nature === "rupture";
  if (indicateur !== undefined && !isOfIndicator) {
    const facts = { nature, key: "indicateur" };
    reader.add(reportEvolution.keyUseless(keySpan(place, "indicateur"), facts));
  }
  const checks = (["donnee", "de", "lignes"] as const).map((key) => {
    const wanted = isOfIndicator ? undefined : KEYS[nature][key];
    const value = evolution[key];
    const facts = { nature, key };
    if (wanted === undefined) {
      if (value !== undefined) reader.add(reportEvolution.keyUseless(keySpan(place, key), facts));
      return true;
    }
    if (value === undefined) {
      reader.add(reportEvolution.keyNeeded(valueSpan(place, "nature"), facts));
    } else if (wanted === "several" && !Array.isArray(value)) {
      reader.add(reportEvolution.severalNeeded(valueSpan(place, key), facts));
    } else if (wanted === "one" && Array.isArray(value)) {
      reader.add(reportEvolution.oneNeeded(valueSpan(place, key), facts));
    } else {
      return true;
    }
    return false;
  });
  return checks.every((isRight) => isRight);
}
