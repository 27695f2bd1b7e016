// A small world for formulas: two categories, a few items of every shape, their units.
import type { ProgramElement } from "../../engine/calculation/program.ts";
import type {
  FormulaSymbol,
  LineSet,
  ScalarType,
  Scope,
  UnitType,
} from "../../engine/formula/scope.ts";

function unit(id: string, label: string, powers: Record<string, number>, scale = 1): UnitType {
  return { id, label, powers, scale };
}

const percent = unit("pourcent", "%", {}, 100);
const days = unit("jour", "jours", { jour: 1 });
const places = unit("place", "places", { place: 1 });
const posts = unit("etp", "ETP", { etp: 1 });
const euros = unit("euro", "€", { euro: 1 });
const people = unit("personne", "personnes", { personne: 1 });

export const units: Readonly<Record<string, UnitType>> = {
  personne: people,
  personnes: people,
  jour: days,
  jours: days,
  place: places,
  places: places,
  etp: posts,
  ETP: posts,
  euro: euros,
  "€": euros,
  rapport: unit("rapport", "rapport", {}),
  pourcent: percent,
  "%": percent,
  journee: unit("journee", "journées", { place: 1, jour: 1 }),
  jour_personne: unit("jour_personne", "jours-personnes", { personne: 1, jour: 1 }),
};

/** Three lines and a « dont »; the last line is not proposed to category B. */
export const levels: LineSet = {
  id: "niveau",
  lines: [
    { key: "fort", label: "Fort", attributes: { poids: 10 }, always: true },
    {
      key: "dont_fort_nuit",
      label: "dont la nuit",
      parent: "fort",
      attributes: { poids: 0 },
      always: true,
    },
    { key: "moyen", label: "Moyen", attributes: { poids: 4 }, always: true },
    { key: "faible", label: "Faible", attributes: { poids: 1 }, always: false },
  ],
};

/** Lines that every category has. */
export const modes: LineSet = {
  id: "mode",
  lines: [
    { key: "permanent", label: "Permanent", attributes: {}, always: true },
    { key: "temporaire", label: "Temporaire", attributes: {}, always: true },
  ],
};

function number(id: string, integer = true): ScalarType {
  const found = units[id];
  if (found === undefined) throw new Error(`no unit ${id}`);
  return { kind: "number", unit: found, integer };
}

const yesNo: ScalarType = { kind: "option", list: "oui_non", keys: ["oui", "non"] };
const status: ScalarType = {
  kind: "option",
  list: "statut",
  keys: ["public", "prive_non_lucratif", "prive_lucratif"],
};

function scalar(id: string, label: string, type: ScalarType): FormulaSymbol {
  return { id, label, origin: "element", shape: { kind: "scalar", type } };
}

export const symbols: readonly FormulaSymbol[] = [
  scalar("effectif", "Effectif au 31/12", number("personne")),
  scalar("sorties", "Sorties définitives", number("personne")),
  scalar("durees", "Durées cumulées", number("jour_personne")),
  scalar("etp", "ETP réels", number("etp", false)),
  scalar("etp_vacants", "ETP vacants", number("etp", false)),
  scalar("depenses", "Dépenses", number("euro", false)),
  scalar("taux_saisi", "Taux saisi", number("pourcent", false)),
  scalar("coefficient", "Coefficient", number("rapport", false)),
  scalar("accueil", "Accueil de jour", yesNo),
  scalar("statut", "Statut", status),
  scalar("ouverture", "Date d'ouverture", { kind: "date" }),
  scalar("fermeture", "Date de fermeture", { kind: "date" }),
  scalar("note", "Note libre", { kind: "opaque" }),
  scalar("places_jour", "Places d'accueil de jour", number("place")),
  {
    id: "par_niveau",
    label: "Personnes par niveau",
    origin: "element",
    shape: { kind: "breakdown", lines: levels, type: number("personne") },
  },
  {
    id: "absences",
    label: "Absences par niveau",
    origin: "element",
    shape: { kind: "breakdown", lines: levels, type: number("jour_personne", false) },
  },
  {
    id: "capacite",
    label: "Capacité",
    origin: "element",
    shape: {
      kind: "table",
      lines: modes,
      columns: { autorisees: number("place"), realisees: number("journee") },
      columnLabels: { autorisees: "Places autorisées", realisees: "Journées réalisées" },
    },
  },
  {
    id: "taux_sorties",
    label: "Taux de sorties",
    origin: "indicator",
    shape: { kind: "scalar", type: number("pourcent", false) },
  },
];

export const scope: Scope = {
  find: (name) => symbols.find((symbol) => symbol.id === name),
  names: symbols.map((symbol) => symbol.id),
  findUnit: (word) => (Object.hasOwn(units, word) ? units[word] : undefined),
  unitNames: Object.keys(units),
  dayUnit: days,
};

export const CATEGORIES = ["A", "B"] as const;

/** The items as a program sees them, slots in order. `places_jour` is asked when `accueil` is. */
export function sampleElements(visibleWhen: number): readonly ProgramElement[] {
  let slot = 0;
  return symbols
    .filter((symbol) => symbol.origin === "element")
    .map((symbol, rank) => {
      const cells = cellsOf(symbol).map((cell) => ({ ...cell, slot: slot++ }));
      const element: ProgramElement = {
        id: symbol.id,
        label: symbol.label,
        reference: String(rank + 1),
        ...typeOf(symbol),
        required: true,
        countsInFillRate: true,
        appliesTo: symbol.id === "etp_vacants" ? ["A"] : CATEGORIES,
        cells,
      };
      if (symbol.id === "places_jour") return { ...element, visibleWhen };
      return symbol.id === "absences" ? { ...element, whenBlank: 0 } : element;
    });
}

function cellsOf({
  id,
  shape,
}: FormulaSymbol): readonly Omit<ProgramElement["cells"][number], "slot">[] {
  if (shape.kind === "scalar") return shape.type.kind === "opaque" ? [] : [{ id }];
  return shape.lines.lines.flatMap((line) => {
    const restricted = line.always ? {} : { appliesTo: ["A"] };
    const cell = {
      id: `${id}.${line.key}`,
      line: line.key,
      label: line.label ?? line.key,
      ...restricted,
    };
    if (shape.kind === "breakdown") return [cell];
    return Object.keys(shape.columns).map((column) => ({
      ...cell,
      id: `${cell.id}.${column}`,
      column,
    }));
  });
}

function typeOf({
  shape,
}: FormulaSymbol): Pick<ProgramElement, "type" | "symbol" | "decimals" | "options"> {
  if (shape.kind === "table") return { type: "table", symbol: "", decimals: 0 };
  const { type } = shape;
  switch (type.kind) {
    case "number":
      return {
        type: shape.kind === "breakdown" ? "breakdown" : "number",
        symbol: type.unit.label,
        decimals: type.integer ? 0 : 2,
      };
    case "option":
      return {
        type: type.list === "oui_non" ? "yesNo" : "choice",
        symbol: "",
        decimals: 0,
        options: type.keys,
      };
    case "date":
      return { type: "date", symbol: "", decimals: 0 };
    default:
      return { type: "text", symbol: "", decimals: 0 };
  }
}
