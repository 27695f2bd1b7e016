import type { Valeur } from "../../check/raw.ts";
import type { NumberShape } from "../../model/data-element.ts";
import { below, type Place, valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { lookUp } from "./look-up.ts";

const KINDS = {
  entier: "integer",
  decimal: "decimal",
  montant: "amount",
  pourcentage: "percentage",
} as const;

const DEFAULT_DECIMALS = { entier: 0, decimal: 2, montant: 2, pourcentage: 2 } as const;

/** How a figure is asked; nothing when its unit does not exist, which is then reported. */
export function readNumberShape(
  raw: Valeur,
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
