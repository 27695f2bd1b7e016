// The sample world with bounds: the same items, whose answers the catalogue limits.
import type { FormulaSymbol, ScalarType, Scope } from "../../engine/formula/scope.ts";
import { scope } from "./formula-sample.ts";

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What is declared of the figures of each item; nothing of the others. */
export const BOUNDS: Readonly<Record<string, Bounds>> = {
  effectif: { min: 0, max: 500 },
  sorties: { min: 0 },
  durees: { min: 1 },
  etp: { min: 0, max: 100 },
  etp_vacants: { max: 20 },
  taux_saisi: { min: 0, max: 100 },
  coefficient: { min: -1, max: 1 },
  places_jour: { min: 0, max: 40 },
  par_niveau: { min: 0, max: 50 },
};

export const boundedScope: Scope = {
  ...scope,
  find: (name) => {
    const symbol = scope.find(name);
    return symbol && withBounds(symbol);
  },
};

function withBounds(symbol: FormulaSymbol): FormulaSymbol {
  const bounds = Object.hasOwn(BOUNDS, symbol.id) ? BOUNDS[symbol.id] : undefined;
  const { shape } = symbol;
  if (bounds === undefined || shape.kind === "table") return symbol;
  const type: ScalarType = shape.type.kind === "number" ? { ...shape.type, ...bounds } : shape.type;
  return { ...symbol, shape: { ...shape, type } };
}
