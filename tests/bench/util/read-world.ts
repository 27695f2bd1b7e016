// The small world of formulas/world.yaml: what formulas may name, and the items of a program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ProgramCell, ProgramElement } from "../../../engine/calculation/program.ts";
import type {
  FormulaSymbol,
  LineSet,
  ScalarType,
  Scope,
  UnitType,
} from "../../../engine/formula/scope.ts";
import { PLAIN } from "../../../engine/formula/unit-arithmetic.ts";

export const FORMULAS = join(import.meta.dirname, "../formulas");
/** Everything is asked of everyone: the category of an establishment is one more item. */
export const CATEGORY = "TOUS";

export interface World {
  readonly scope: Scope;
  readonly elements: readonly ProgramElement[];
  /** What is drawn for each slot. */
  readonly draws: readonly Draw[];
}

/** How the figures of a slot are drawn: the rank of an option, or a figure between two. */
export type Draw =
  | { readonly options: number }
  | { readonly from: number; readonly to: number; readonly decimals: number };

interface WrittenWorld {
  readonly unites: Readonly<Record<string, WrittenUnit>>;
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, Attributes>>>>;
  readonly donnees: Readonly<Record<string, WrittenItem>>;
}

type Attributes = Readonly<Record<string, number>>;

interface WrittenUnit {
  readonly libelle: string;
  readonly puissances?: Readonly<Record<string, number>>;
  readonly echelle?: number;
}

interface WrittenNumber {
  readonly unite: string;
  readonly entre: readonly [number, number];
  readonly decimales?: number;
}

type WrittenItem =
  | { readonly choix: readonly string[] }
  | (WrittenNumber & { readonly par?: string })
  | { readonly par: string; readonly colonnes: Readonly<Record<string, WrittenNumber>> };

/** One cell of an item, before it has a slot. */
type Cell = Omit<ProgramCell, "slot"> & { readonly draw: Draw };

/** The world, with every item once per suffix: the names of a larger catalogue. */
export function readWorld(suffixes: readonly string[] = [""]): World {
  const written = parse(readFileSync(join(FORMULAS, "world.yaml"), "utf8")) as WrittenWorld;
  const items = suffixes.flatMap((suffix) =>
    Object.entries(written.donnees).map(([id, item]) => ({ id: id + suffix, item })),
  );
  const units = Object.entries(written.unites).map(([id, unit]) => unitType(id, unit));
  const findUnit = (word: string) => units.find(({ id, label }) => id === word || label === word);
  const dimensions = new Map(
    Object.entries(written.dimensions).map(([id, lines]) => [id, lineSet(id, lines)]),
  );
  const symbols = new Map(
    items.map(({ id, item }) => [id, symbolOf(id, item, dimensions, findUnit)]),
  );
  let slot = 0;
  const draws: Draw[] = [];
  const elements = items.map(({ id, item }) => {
    const cells = cellsOf(id, item, dimensions).map(({ draw, ...cell }) => {
      draws.push(draw);
      return { ...cell, slot: slot++ };
    });
    return elementOf(id, item, cells);
  });
  const scope: Scope = {
    find: (name) => symbols.get(name),
    names: [...symbols.keys()],
    findUnit,
    unitNames: units.flatMap(({ id, label }) => [id, label]),
  };
  return { scope, elements, draws };
}

function unitType(id: string, { libelle, puissances, echelle }: WrittenUnit): UnitType {
  return { id, label: libelle, powers: puissances ?? {}, scale: echelle ?? 1 };
}

function lineSet(id: string, lines: Readonly<Record<string, Attributes>>): LineSet {
  const [first = {}] = Object.values(lines);
  return {
    id,
    attributes: Object.fromEntries(
      Object.keys(first).map((label) => [label, { label, unit: PLAIN }]),
    ),
    lines: Object.entries(lines).map(([key, attributes]) => ({ key, attributes, always: true })),
  };
}

function symbolOf(
  id: string,
  item: WrittenItem,
  dimensions: ReadonlyMap<string, LineSet>,
  findUnit: Scope["findUnit"],
): FormulaSymbol {
  const number = ({ unite, decimales = 0 }: WrittenNumber): ScalarType => ({
    kind: "number",
    unit: findUnit(unite)!,
    integer: decimales === 0,
  });
  const base = { id, label: id, origin: "element" as const };
  if ("choix" in item) {
    const type = { kind: "option" as const, list: id, keys: item.choix };
    return { ...base, shape: { kind: "scalar", type } };
  }
  if ("colonnes" in item) {
    const lines = dimensions.get(item.par)!;
    const columns = Object.entries(item.colonnes).map(([key, column]) => [key, number(column)]);
    return { ...base, shape: { kind: "table", lines, columns: Object.fromEntries(columns) } };
  }
  if (item.par === undefined) return { ...base, shape: { kind: "scalar", type: number(item) } };
  const lines = dimensions.get(item.par)!;
  return { ...base, shape: { kind: "breakdown", lines, type: number(item) } };
}

function cellsOf(
  id: string,
  item: WrittenItem,
  dimensions: ReadonlyMap<string, LineSet>,
): readonly Cell[] {
  if ("choix" in item) return [{ id, draw: { options: item.choix.length } }];
  const lines = item.par === undefined ? [] : dimensions.get(item.par)!.lines;
  if ("colonnes" in item) {
    return lines.flatMap(({ key: line }) =>
      Object.entries(item.colonnes).map(([column, number]) => ({
        id: `${id}.${line}.${column}`,
        line,
        column,
        draw: drawOf(number),
      })),
    );
  }
  if (item.par === undefined) return [{ id, draw: drawOf(item) }];
  return lines.map(({ key: line }) => ({ id: `${id}.${line}`, line, draw: drawOf(item) }));
}

function drawOf({ entre: [from, to], decimales = 0 }: WrittenNumber): Draw {
  return { from, to, decimals: decimales };
}

function elementOf(id: string, item: WrittenItem, cells: readonly ProgramCell[]): ProgramElement {
  const kind = "choix" in item ? "choice" : "colonnes" in item ? "table" : undefined;
  const type = kind ?? (cells[0]?.line === undefined ? "number" : "breakdown");
  return {
    id,
    label: id,
    reference: id,
    type,
    symbol: "",
    decimals: 0,
    required: true,
    countsInFillRate: true,
    ...("choix" in item ? { options: item.choix } : {}),
    appliesTo: [CATEGORY],
    cells,
  };
}
