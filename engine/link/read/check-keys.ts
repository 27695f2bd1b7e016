// Which keys each type of item needs, and which mean nothing to it.

import type { Champ, Donnee } from "../../check/raw.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";

type Key = Extract<
  keyof Donnee,
  | "unite"
  | "decimales"
  | "min"
  | "max"
  | "longueur"
  | "nomenclature"
  | "dimension"
  | "valeur"
  | "total"
  | "colonnes"
  | "si_absent"
  | "champs"
  | "ligne"
  | "minimum"
  | "maximum"
  | "finess"
>;

interface Keys {
  readonly needed: readonly Key[];
  readonly allowed: readonly Key[];
}

const FIGURE: Keys = {
  needed: ["unite"],
  allowed: ["unite", "decimales", "min", "max", "si_absent", "finess"],
};
/** What the register says of an establishment is one short text: it answers one box. */
const PLAIN: Keys = { needed: [], allowed: ["finess"] };
const LISTED: Keys = { needed: ["nomenclature"], allowed: ["nomenclature"] };

const KEYS: Readonly<Record<Donnee["type"], Keys>> = {
  entier: { needed: ["unite"], allowed: ["unite", "min", "max", "si_absent", "finess"] },
  decimal: FIGURE,
  montant: FIGURE,
  pourcentage: FIGURE,
  date: PLAIN,
  texte: { needed: [], allowed: ["longueur", "finess"] },
  oui_non: PLAIN,
  choix: { needed: LISTED.needed, allowed: ["nomenclature", "finess"] },
  choix_multiple: LISTED,
  repartition: {
    needed: ["dimension", "valeur"],
    allowed: ["dimension", "valeur", "total", "si_absent"],
  },
  tableau: { needed: ["dimension", "colonnes"], allowed: ["dimension", "colonnes", "si_absent"] },
  liste: { needed: ["champs"], allowed: ["champs", "ligne", "minimum", "maximum"] },
};

const ALL_KEYS = [...new Set(Object.values(KEYS).flatMap(({ allowed }) => allowed))];

/** False when a key is missing without which the type says nothing. */
export function checkKeys(item: Donnee | Champ, place: Place, reader: Reader): boolean {
  const { needed, allowed } = KEYS[item.type];
  const given: Partial<Record<Key, unknown>> = item;
  const missing = needed.filter((key) => given[key] === undefined);
  const useless = ALL_KEYS.filter((key) => given[key] !== undefined && !allowed.includes(key));
  for (const key of missing)
    reader.add(report.keyNeeded(valueSpan(place, "type"), { type: item.type, key }));
  for (const key of useless)
    reader.add(report.keyUseless(keySpan(place, key), { type: item.type, key }));
  return missing.length === 0;
}
