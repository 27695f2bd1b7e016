// What formulas may name: every item and indicator of the campaign, as types.

import type { FormulaSymbol, LineSet, ScalarType, Scope, UnitType } from "../formula/scope.ts";
import type { Dimension } from "../model/code-list.ts";
import type { NumberShape } from "../model/data-element.ts";
import type { Unit } from "../model/unit.ts";
import { type Memory, NO_MEMORY } from "../util/memory.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import type { Definitions, ElementDraft, IndicatorDraft } from "./drafts.ts";

/** One scope for the whole campaign: who may use what is checked after, by the rules. */
export function buildScope(definitions: Definitions, memory: Memory = NO_MEMORY): Scope {
  const symbols = new Map<string, FormulaSymbol>();
  for (const element of definitions.elements.values()) {
    const make = () => elementSymbol(element);
    symbols.set(element.id, memory.settle(`symbol ${element.id}`, [element], make));
  }
  for (const indicator of definitions.indicators.values()) {
    const make = () => indicatorSymbol(indicator);
    symbols.set(indicator.id, memory.settle(`symbol ${indicator.id}`, [indicator], make));
  }
  const units = unitsByWord(definitions.vocabulary.units);
  const day = [...definitions.vocabulary.units.values()].find((unit) => unit.countsDays);
  return {
    ...(day === undefined ? {} : { dayUnit: unitType(day) }),
    find: (name) => symbols.get(name),
    names: [...symbols.keys()],
    findUnit: (word) => units.get(word),
    unitNames: [...units.keys()],
  };
}

export function unitType({ id, symbol, label, powers, scale }: Unit): UnitType {
  return { id, label: symbol === "" ? label : symbol, powers, scale };
}

/** The lines of a dimension, for things that concern `appliesTo`. */
export function lineSet(dimension: Dimension, appliesTo: readonly string[]): LineSet {
  return {
    id: dimension.id,
    attributes: Object.fromEntries(
      dimension.attributes.map(({ id, label, unit }) => [id, { label, unit: unitType(unit) }]),
    ),
    lines: dimension.options.map(({ key, label, parent, attributes, appliesTo: proposedTo }) => ({
      key,
      label,
      ...(parent === undefined ? {} : { parent }),
      attributes,
      always: appliesTo.every((category) => proposedTo.includes(category)),
    })),
  };
}

function elementSymbol({ id, label, shape, appliesTo, whenBlank }: ElementDraft): FormulaSymbol {
  const base = { id, label, origin: "element" as const };
  const scalar = (type: ScalarType): FormulaSymbol => ({
    ...base,
    shape: { kind: "scalar", type },
  });
  switch (shape.type) {
    case "number":
      return scalar(numberType(shape.value, whenBlank));
    case "date":
      return scalar({ kind: "date" });
    case "yesNo":
      return scalar({ kind: "option", list: "oui_non", keys: ["oui", "non"] });
    case "choice":
      return scalar({
        kind: "option",
        list: shape.list.id,
        keys: shape.list.options.map(({ key }) => key),
        labels: shape.list.options.map(({ label: words }) => words),
      });
    case "text":
    case "multipleChoice":
      return scalar({ kind: "opaque" });
    case "list":
      return scalar({ kind: "opaque", hasLines: true });
    case "breakdown": {
      const lines = lineSet(shape.dimension, appliesTo);
      return {
        ...base,
        shape: { kind: "breakdown", lines, type: numberType(shape.value, whenBlank) },
      };
    }
    case "table": {
      const columns = Object.fromEntries(
        shape.columns.map((column) => [column.id, numberType(column.value, whenBlank)]),
      );
      const columnLabels = Object.fromEntries(
        shape.columns.map((column) => [column.id, column.label]),
      );
      const lines = lineSet(shape.dimension, appliesTo);
      return { ...base, shape: { kind: "table", lines, columns, columnLabels } };
    }
  }
}

function indicatorSymbol({ id, label, unit, dimension, appliesTo }: IndicatorDraft): FormulaSymbol {
  const type: ScalarType = { kind: "number", unit: unitType(unit), integer: false };
  return {
    id,
    label,
    origin: "indicator",
    shape:
      dimension === undefined
        ? { kind: "scalar", type }
        : { kind: "breakdown", lines: lineSet(dimension, appliesTo), type },
  };
}

/** The bounds are those of an answer or of what a blank counts for. */
function numberType(shape: NumberShape, whenBlank: number | undefined): ScalarType {
  const { unit, kind, minimum, maximum } = shape;
  return omitUndefined({
    kind: "number" as const,
    unit: unitType(unit),
    integer: kind === "integer" && Number.isInteger(whenBlank ?? 0),
    min: minimum === undefined ? undefined : Math.min(minimum, whenBlank ?? minimum),
    max: maximum === undefined ? undefined : Math.max(maximum, whenBlank ?? maximum),
  });
}

/** By id, label, plural and symbol; the first to claim a word keeps it. */
function unitsByWord(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, UnitType> {
  const words = new Map<string, UnitType>();
  for (const unit of units.values()) words.set(unit.id, unitType(unit));
  for (const unit of units.values()) {
    for (const word of [unit.label, unit.plural, unit.symbol]) {
      if (word !== "" && !words.has(word)) words.set(word, unitType(unit));
    }
  }
  return words;
}
