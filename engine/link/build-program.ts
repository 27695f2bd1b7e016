// From linked formulas to the program: every answer has a slot, every formula its nodes.

import type {
  MessagePart,
  NodeIndex,
  Program,
  ProgramCell,
  ProgramControl,
  ProgramElement,
  ProgramResult,
} from "../calculation/program.ts";
import type { Formula } from "../formula/formula.ts";
import { createLowering, type FormulaLowering } from "../formula/lower.ts";
import type { Dimension, Option } from "../model/code-list.ts";
import type { Shape } from "../model/data-element.ts";
import type { Unit } from "../model/unit.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import type { ControlDraft, Definitions, ElementDraft, IndicatorDraft } from "./drafts.ts";
import type { Formulas, MessagePiece } from "./link-formulas.ts";

const YES_NO = [
  { key: "oui", label: "oui" },
  { key: "non", label: "non" },
] as const;

/** `indicatorOrder` puts each indicator after those it reads. */
export function buildProgram(
  definitions: Definitions,
  formulas: Formulas,
  indicatorOrder: readonly string[],
  hash: string,
): Program {
  const { campaign, vocabulary } = definitions;
  const cells = numberCells(definitions);
  const slots = new Map([...cells.values()].flat().map((cell) => [cell.id, cell.slot]));
  const roots = new Map<string, NodeIndex>();
  const lowering = createLowering({
    slot: (cellId) => slots.get(cellId)!,
    result: (resultId) => roots.get(resultId)!,
    isBroken: (elementId) => definitions.broken.has(elementId),
  });
  const elements = [...definitions.elements.values()].map((element) =>
    programElement(
      element,
      cells.get(element.id)!,
      formulas.conditions.get(element.id),
      definitions,
      lowering,
    ),
  );
  const results = indicatorOrder.flatMap((id) =>
    programResults(definitions.indicators.get(id)!, formulas.indicators.get(id)!, lowering, roots),
  );
  const controls = [...definitions.controls.values()].flatMap((control) => {
    const rule = formulas.controls.get(control.id);
    return rule === undefined
      ? []
      : programControls(control, rule, formulas.messages.get(control.id)!, definitions, lowering);
  });
  const rates = vocabulary.categories.map(({ code }) => [
    code,
    campaign.platforms.find((platform) => platform.appliesTo.includes(code))?.requiredFillRate ?? 0,
  ]);
  return {
    campaign: campaign.year,
    hash,
    categories: vocabulary.categories.map(({ code }) => code),
    requiredFillRates: Object.fromEntries(rates),
    elements,
    slotCount: slots.size,
    nodes: lowering.nodes,
    results,
    controls,
  };
}

/** One slot per figure, date or choice, in the order of the form. */
function numberCells(definitions: Definitions): ReadonlyMap<string, readonly ProgramCell[]> {
  let next = 0;
  const entries = [...definitions.elements.values()].map(
    (element): [string, readonly ProgramCell[]] => [
      element.id,
      cellsOf(element).map((cell) => ({ ...cell, slot: next++ })),
    ],
  );
  return new Map(entries);
}

function cellsOf({ id, shape, appliesTo }: ElementDraft): readonly Omit<ProgramCell, "slot">[] {
  switch (shape.type) {
    case "text":
    case "multipleChoice":
      return [];
    case "breakdown":
      return linesFor(shape.dimension, appliesTo).map((line) => ({
        ...line,
        id: `${id}.${line.line}`,
      }));
    case "table":
      return linesFor(shape.dimension, appliesTo).flatMap((line) =>
        shape.columns.map((column) => ({
          ...line,
          id: `${id}.${line.line}.${column.id}`,
          column: column.id,
          label: `${line.label}, ${column.label}`,
        })),
      );
    default:
      return [{ id }];
  }
}

function linesFor(dimension: Dimension, appliesTo: readonly string[]) {
  return dimension.options.map(({ key, label, appliesTo: proposedTo }) => {
    const asked = appliesTo.filter((category) => proposedTo.includes(category));
    return omitUndefined({
      line: key,
      label,
      appliesTo: asked.length === appliesTo.length ? undefined : asked,
    });
  });
}

function programElement(
  element: ElementDraft,
  cells: readonly ProgramCell[],
  condition: Formula | undefined,
  definitions: Definitions,
  lowering: FormulaLowering,
): ProgramElement {
  const { id, label, reference, shape, required, whenBlank, appliesTo } = element;
  const number = numberOf(shape);
  return omitUndefined({
    id,
    label,
    reference,
    type: shape.type,
    options: optionsOf(shape)?.map(({ key }) => key),
    optionLabels: optionsOf(shape)?.map(({ label: words }) => words),
    ...symbolsOf(number?.unit),
    decimals: number?.decimals ?? 0,
    required,
    countsInFillRate: !definitions.campaign.fillRateExclusions.includes(id),
    whenBlank,
    appliesTo,
    visibleWhen: condition && lowering.lower(condition),
    cells,
  });
}

/** How the figures of an item are shown; a table's columns are shown like the first. */
function numberOf(shape: Shape) {
  if (shape.type === "table") return shape.columns[0]?.value;
  return shape.type === "number" || shape.type === "breakdown" ? shape.value : undefined;
}

function optionsOf(shape: Shape): readonly Pick<Option, "key" | "label">[] | undefined {
  if (shape.type === "yesNo") return YES_NO;
  return shape.type === "choice" ? shape.list.options : undefined;
}

function programResults(
  indicator: IndicatorDraft,
  formula: Formula,
  lowering: FormulaLowering,
  roots: Map<string, NodeIndex>,
): readonly ProgramResult[] {
  const { id, label, reference, unit, decimals, dimension, appliesTo } = indicator;
  const base = { indicator: id, reference, unit: unit.id, ...symbolsOf(unit), decimals };
  const lines = dimension?.options ?? [undefined];
  return lines.map((line) => {
    const root = lowering.lower(formula, line?.key);
    const resultId = line === undefined ? id : `${id}.${line.key}`;
    roots.set(resultId, root);
    return omitUndefined({
      ...base,
      id: resultId,
      line: line?.key,
      label: line === undefined ? label : `${label} : ${line.label}`,
      root,
      ratio: lowering.ratio(root),
      appliesTo:
        line === undefined
          ? appliesTo
          : appliesTo.filter((category) => line.appliesTo.includes(category)),
    });
  });
}

function programControls(
  control: ControlDraft,
  rule: Formula,
  message: readonly MessagePiece[],
  definitions: Definitions,
  lowering: FormulaLowering,
): readonly ProgramControl[] {
  const { id, reference, severity, dimension, appliesTo } = control;
  const lines = dimension?.options ?? [undefined];
  return lines.map((line) =>
    omitUndefined({
      id: line === undefined ? id : `${id}.${line.key}`,
      control: id,
      line: line?.key,
      lineLabel: line?.label,
      reference,
      severity,
      root: lowering.lower(rule, line?.key),
      message: message.map((piece) => messagePart(piece, line?.key, definitions, lowering)),
      elements: rule.references,
      appliesTo:
        line === undefined
          ? appliesTo
          : appliesTo.filter((category) => line.appliesTo.includes(category)),
    }),
  );
}

/** A value is shown in its unit, with as many decimals as the finest of what it reads. */
function messagePart(
  piece: MessagePiece,
  line: string | undefined,
  definitions: Definitions,
  lowering: FormulaLowering,
): MessagePart {
  if ("text" in piece) return piece;
  const { expression, references } = piece.formula;
  return {
    root: lowering.lower(piece.formula, line),
    ...(expression.type.kind === "number"
      ? symbolsOf(definitions.vocabulary.units.get(expression.type.unit.id))
      : { symbol: "" }),
    decimals: Math.max(0, ...references.map((id) => decimalsOf(id, definitions))),
  };
}

function decimalsOf(id: string, { elements, indicators }: Definitions): number {
  const indicator = indicators.get(id);
  const element = elements.get(id);
  return indicator?.decimals ?? (element && numberOf(element.shape)?.decimals) ?? 0;
}

/** Composite units of a calculation have no name: their figures stand bare. */
function symbolsOf(unit: Unit | undefined): {
  readonly symbol: string;
  readonly singular?: string;
} {
  if (unit === undefined || unit.symbol === unit.singular) return { symbol: unit?.symbol ?? "" };
  return { symbol: unit.symbol, singular: unit.singular };
}
