// The type of an item: which keys it needs, which mean nothing to it, what it becomes.

import type { Donnee } from "../../check/raw.ts";
import type { NumberShape, Shape, TableColumn } from "../../model/data-element.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";

type Key =
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
  | "si_absent";

interface Keys {
  readonly needed: readonly Key[];
  readonly allowed: readonly Key[];
}

const FIGURE: Keys = {
  needed: ["unite"],
  allowed: ["unite", "decimales", "min", "max", "si_absent"],
};
const PLAIN: Keys = { needed: [], allowed: [] };
const LISTED: Keys = { needed: ["nomenclature"], allowed: ["nomenclature"] };

const KEYS: Readonly<Record<Donnee["type"], Keys>> = {
  entier: { needed: ["unite"], allowed: ["unite", "min", "max", "si_absent"] },
  decimal: FIGURE,
  montant: FIGURE,
  pourcentage: FIGURE,
  date: PLAIN,
  texte: { needed: [], allowed: ["longueur"] },
  oui_non: PLAIN,
  choix: LISTED,
  choix_multiple: LISTED,
  repartition: {
    needed: ["dimension", "valeur"],
    allowed: ["dimension", "valeur", "total", "si_absent"],
  },
  tableau: { needed: ["dimension", "colonnes"], allowed: ["dimension", "colonnes", "si_absent"] },
};

const ALL_KEYS = [...new Set(Object.values(KEYS).flatMap(({ allowed }) => allowed))];

const KINDS = {
  entier: "integer",
  decimal: "decimal",
  montant: "amount",
  pourcentage: "percentage",
} as const;

const DEFAULT_DECIMALS = { entier: 0, decimal: 2, montant: 2, pourcentage: 2 } as const;
const DEFAULT_TEXT_LENGTH = 1000;

/** Nothing when the keys do not make a type; the reason is then reported. */
export function readShape(
  item: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): Shape | undefined {
  if (!checkKeys(item, place, reader)) return undefined;
  const look = <T>(key: "nomenclature" | "dimension", known: ReadonlyMap<string, T>) =>
    lookUp(
      item[key]!,
      known,
      below(place, key),
      key === "dimension" ? "la dimension" : "la nomenclature",
      reader,
    );
  switch (item.type) {
    case "entier":
    case "decimal":
    case "montant":
    case "pourcentage": {
      const value = readNumber(
        { ...item, type: item.type, unite: item.unite! },
        place,
        vocabulary,
        reader,
      );
      return value && { type: "number", value };
    }
    case "date":
      return { type: "date" };
    case "texte":
      return { type: "text", maximumLength: item.longueur ?? DEFAULT_TEXT_LENGTH };
    case "oui_non":
      return { type: "yesNo" };
    case "choix":
    case "choix_multiple": {
      const list = look("nomenclature", vocabulary.codeLists);
      return list && { type: item.type === "choix" ? "choice" : "multipleChoice", list };
    }
    case "repartition": {
      const dimension = look("dimension", vocabulary.dimensions);
      const value = readNumber(item.valeur!, below(place, "valeur"), vocabulary, reader);
      const total = item.total === undefined ? {} : { total: item.total };
      return dimension && value && { type: "breakdown", dimension, value, ...total };
    }
    case "tableau": {
      const dimension = look("dimension", vocabulary.dimensions);
      const columns = readColumns(item, place, vocabulary, reader);
      return dimension && columns && { type: "table", dimension, columns };
    }
  }
}

function readColumns(
  item: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly TableColumn[] | undefined {
  const columns = Object.entries(item.colonnes!).map(([id, column]) => {
    const value = readNumber(column, below(place, "colonnes", id), vocabulary, reader);
    return value && { id, label: authorText(column.libelle), value };
  });
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

interface RawNumber {
  readonly type: keyof typeof KINDS;
  readonly unite: string;
  readonly decimales?: number;
  readonly min?: number;
  readonly max?: number;
}

function readNumber(
  raw: RawNumber,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): NumberShape | undefined {
  const unit = lookUp(raw.unite, vocabulary.units, below(place, "unite"), "l'unité", reader);
  if (raw.min !== undefined && raw.max !== undefined && raw.min > raw.max) {
    reader.add(
      report.boundsCrossed(valueSpan(place, "min"), { minimum: raw.min, maximum: raw.max }),
    );
  }
  return (
    unit && {
      kind: KINDS[raw.type],
      unit,
      decimals: raw.decimales ?? DEFAULT_DECIMALS[raw.type],
      ...(raw.min === undefined ? {} : { minimum: raw.min }),
      ...(raw.max === undefined ? {} : { maximum: raw.max }),
    }
  );
}

function checkKeys(item: Donnee, place: Place, reader: Reader): boolean {
  const { needed, allowed } = KEYS[item.type];
  const missing = needed.filter((key) => item[key] === undefined);
  const useless = ALL_KEYS.filter((key) => item[key] !== undefined && !allowed.includes(key));
  for (const key of missing)
    reader.add(report.keyNeeded(valueSpan(place, "type"), { type: item.type, key }));
  for (const key of useless)
    reader.add(report.keyUseless(keySpan(place, key), { type: item.type, key }));
  return missing.length === 0;
}

/** The thing named, or a report with the nearest names. */
export function lookUp<T>(
  name: string,
  known: ReadonlyMap<string, T>,
  place: Place,
  what: string,
  reader: Reader,
): T | undefined {
  const found = known.get(name);
  if (found === undefined) {
    const facts = { what, name, near: suggest(name, known.keys()) };
    reader.add(
      what === "l'unité"
        ? report.unknownUnit(valueSpan(place), facts)
        : report.unknownList(valueSpan(place), facts),
    );
  }
  return found;
}
