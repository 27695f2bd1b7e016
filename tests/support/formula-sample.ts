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
const perThousand = unit("pour_mille", "‰", {}, 1000);
const days = unit("jour", "jours", { jour: 1 });
const places = unit("place", "places", { place: 1 });
const posts = unit("etp", "ETP", { etp: 1 });
const euros = unit("euro", "€", { euro: 1 });
const people = unit("personne", "personnes", { personne: 1 });
const plain = unit("rapport", "rapport", {});
const points = unit("point", "points", { point: 1 });

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
  rapport: plain,
  point: points,
  points: points,
  pourcent: percent,
  "%": percent,
  pour_mille: perThousand,
  "‰": perThousand,
  pour_cent_mille: unit("pour_cent_mille", "pour 100 000", {}, 100_000),
  journee: unit("journee", "journées", { place: 1, jour: 1 }),
  jour_personne: unit("jour_personne", "jours-personnes", { personne: 1, jour: 1 }),
};

/** Three lines and a « dont »; the last line is not proposed to category B. */
export const levels: LineSet = {
  id: "niveau",
  attributes: {
    poids: { label: "Poids", unit: plain },
    cotation: { label: "Cotation", unit: points },
  },
  lines: [
    { key: "fort", label: "Fort", attributes: { poids: 10, cotation: 1000 }, always: true },
    {
      key: "dont_fort_nuit",
      label: "dont la nuit",
      parent: "fort",
      attributes: { poids: 0, cotation: 900 },
      always: true,
    },
    { key: "moyen", label: "Moyen", attributes: { poids: 4, cotation: 400 }, always: true },
    { key: "faible", label: "Faible", attributes: { poids: 1, cotation: 100 }, always: false },
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

/** Keys that are not all words. */
export const ages: LineSet = {
  id: "tranche",
  lines: ["6", "12", "75-79", "80+"].map((key) => ({
    key,
    label: `${key} ans`,
    attributes: {},
    always: true,
  })),
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

function breakdown(id: string, label: string, lines: LineSet, type: ScalarType): FormulaSymbol {
  return { id, label, origin: "element", shape: { kind: "breakdown", lines, type } };
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
  scalar("incidence", "Incidence", number("pour_mille", false)),
  scalar("frequence", "Fréquence", number("pour_cent_mille", false)),
  breakdown("accueillis", "Personnes accueillies par mode", modes, number("personne")),
  breakdown("vacants_par_mode", "ETP vacants par mode", modes, number("etp", false)),
  breakdown("par_tranche", "Personnes par tranche d'âge", ages, number("personne")),
  {
    id: "charges",
    label: "Charges",
    origin: "element",
    shape: {
      kind: "table",
      lines: levels,
      columns: { montant: number("euro", false), personnes: number("personne") },
      columnLabels: { montant: "Montant", personnes: "Personnes concernées" },
    },
  },
  {
    id: "part_par_mode",
    label: "Part de chaque mode",
    origin: "indicator",
    shape: { kind: "breakdown", lines: modes, type: number("pourcent", false) },
  },
  {
    id: "part_par_niveau",
    label: "Part de chaque niveau",
    origin: "indicator",
    shape: { kind: "breakdown", lines: levels, type: number("pourcent", false) },
  },
  {
    id: "double_taux",
    label: "Double du taux de sorties",
    origin: "indicator",
    shape: { kind: "scalar", type: number("pourcent", false) },
  },
  {
    id: "taux_rompu",
    label: "Taux dont la série est rompue",
    origin: "indicator",
    shape: { kind: "scalar", type: number("pourcent", false) },
  },
  {
    id: "part_vacante",
    label: "Part des ETP vacants",
    origin: "indicator",
    shape: { kind: "scalar", type: number("pourcent", false) },
  },
  scalar("budget", "Budget", number("euro", false)),
  scalar("lits", "Lits", number("place")),
  breakdown("sejours", "Séjours par niveau", levels, number("jour_personne")),
  {
    id: "postes",
    label: "Postes",
    origin: "element",
    shape: {
      kind: "table",
      lines: modes,
      columns: { pourvus: number("etp", false), vacants: number("etp", false) },
    },
  },
  scalar("gestion", "Gestion", {
    kind: "option",
    list: "gestion",
    keys: ["publique", "associative"],
  }),
  scalar("inspections", "Inspections", { kind: "opaque", hasLines: true }),
];

/** What those items were last year: `etp` is a broken series. */
const PAST: Readonly<Record<string, Pick<ProgramElement, "previousIds" | "movedKeys">>> = {
  etp: { previousIds: [] },
  budget: { previousIds: ["depenses_totales"] },
  lits: { previousIds: ["lits_hommes", "lits_femmes"] },
  sejours: { previousIds: ["sejours_courts", "sejours_longs"], movedKeys: { haut: "fort" } },
  postes: { movedKeys: { permanent: "temporaire", temporaire: "permanent" } },
  gestion: { movedKeys: { loi_1901: "associative" } },
  inspections: { previousIds: ["controles_recus"] },
};

/** Each inspection has its place; how many people were met may be told. */
const INSPECTION: NonNullable<ProgramElement["perLine"]> = {
  minimum: 2,
  fields: [
    { id: "lieu", written: "string", required: true },
    { id: "rencontres", written: "number", required: false },
  ],
};

export const scope: Scope = {
  find: (name) => symbols.find((symbol) => symbol.id === name),
  names: symbols.map((symbol) => symbol.id),
  findUnit: (word) => (Object.hasOwn(units, word) ? units[word] : undefined),
  unitNames: Object.keys(units),
  dayUnit: days,
};

export const CATEGORIES = ["A", "B"] as const;

/** Asked when `accueil` is « oui ». */
const CONDITIONAL: readonly string[] = ["places_jour", "accueillis"];

/** Not asked of category B. */
const ONLY_IN_A: readonly string[] = ["etp_vacants", "vacants_par_mode"];

/** They do not count in the fill rate. */
const OPTIONAL: readonly string[] = [
  "incidence",
  "frequence",
  "accueillis",
  "vacants_par_mode",
  "par_tranche",
  "charges",
  "budget",
  "lits",
  "sejours",
  "postes",
  "gestion",
  "inspections",
];

const BLANK_IS_ZERO: readonly string[] = ["absences", "sejours"];

/** The items as a program sees them, slots in order. */
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
        required: !OPTIONAL.includes(symbol.id),
        countsInFillRate: true,
        ...PAST[symbol.id],
        appliesTo: ONLY_IN_A.includes(symbol.id) ? ["A"] : CATEGORIES,
        cells,
      };
      if (CONDITIONAL.includes(symbol.id)) return { ...element, visibleWhen };
      return BLANK_IS_ZERO.includes(symbol.id) ? { ...element, whenBlank: 0 } : element;
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
}: FormulaSymbol): Pick<ProgramElement, "type" | "symbol" | "decimals" | "options" | "perLine"> {
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
    case "opaque":
      return type.hasLines
        ? { type: "list", symbol: "", decimals: 0, perLine: INSPECTION }
        : { type: "text", symbol: "", decimals: 0 };
    default:
      return { type: "text", symbol: "", decimals: 0 };
  }
}
