// What results depend on, words apart: with the same facts, examples and worked submissions that
// were executed before need not be again.

import type { Program } from "../calculation/program.ts";
import type { Formula } from "../formula/formula.ts";
import type { Example } from "../model/indicator.ts";
import type { Memory } from "../util/memory.ts";
import type { ControlDraft, Definitions, ElementDraft, IndicatorDraft } from "./drafts.ts";
import type { Formulas } from "./link-formulas.ts";

export interface CalculationFacts {
  /** The same object as long as no result of any submission can be another. */
  readonly all: unknown;
  /** All that the results of an example of the indicator depend on. */
  readonly ofExample: (indicator: IndicatorDraft, example: Example) => readonly unknown[];
}

export function calculationFacts(
  definitions: Definitions,
  formulas: Formulas,
  program: Program,
  memory: Memory,
): CalculationFacts {
  const { elements, indicators, controls, vocabulary, previously } = definitions;
  const settled = <T>(key: string, draft: object, make: () => T): T =>
    memory.settle(`facts ${key}`, [draft], make);
  const elementFacts = mapValues(elements, (one, id) => settled(id, one, () => ofElement(one)));
  const indicatorFacts = mapValues(indicators, (one, id) =>
    settled(id, one, () => ofIndicator(one)),
  );
  const controlFacts = mapValues(controls, (one, id) =>
    settled(`control ${id}`, one, () => ofControl(one)),
  );
  const past = memory.settle("facts past", [previously], () => new Map(previously));
  const token = (key: string, inputs: readonly unknown[]): unknown =>
    memory.recall(`facts ${key}`, inputs, () => ({}));
  const everyElement = token("elements", [...elementFacts.values()]);
  const shared = [vocabulary, past];
  const read = (formula: Formula): readonly unknown[] =>
    [...reach(formula, formulas)].flatMap((id) => [
      id,
      elementFacts.get(id) ?? indicatorFacts.get(id),
      formulas.indicators.get(id),
    ]);
  return {
    all: token("all", [
      ...shared,
      everyElement,
      ...indicatorFacts.values(),
      ...controlFacts.values(),
      // Formulas as they are calculated: one told with other words is the same.
      memory.settle("facts nodes", [program], () => [program.nodes, rootsOf(program)]),
    ]),
    ofExample: (indicator, { answers, previous }) => [
      ...shared,
      ...read(formulas.indicators.get(indicator.id)!),
      ...Object.keys(answers).flatMap((id) => [id, elementFacts.get(id)]),
      // Last year's answers have last year's names: any item may be behind them.
      ...(Object.keys(previous).length === 0 ? [] : [everyElement]),
    ],
  };
}

/** The items and indicators that a formula reads, through the indicators it reads too. */
function reach(formula: Formula, formulas: Formulas): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...formula.references];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    pending.push(...(formulas.indicators.get(id)?.references ?? []));
  }
  return reached;
}

function rootsOf({ elements, results, controls }: Program): readonly unknown[] {
  return [
    elements.map(({ visibleWhen }) => visibleWhen),
    [...results, ...controls].map(({ id, root }) => [id, root]),
  ];
}

// What is left out is named, not what is kept: a key added to a draft counts until it is said not to.

const EVERYWHERE = ["reference", "label", "provenance", "origin", "place"] as const;

function ofElement(draft: ElementDraft): object {
  const words = ["guidance", "whereToFind", "legalReference"] as const;
  return omit(draft, [
    ...EVERYWHERE,
    ...words,
    "condition",
    "published",
    "carryOver",
    "registerKey",
  ]);
}

function ofIndicator(draft: IndicatorDraft): object {
  const words = ["meaning", "method", "precisions", "reading", "caution"] as const;
  const apart = ["source", "examples", "crossReferences", "published"] as const;
  return omit(draft, [...EVERYWHERE, ...words, ...apart]);
}

function ofControl(draft: ControlDraft): object {
  return omit(draft, [...EVERYWHERE, "message", "source"]);
}

function omit<T extends object>(draft: T, keys: readonly (keyof T)[]): object {
  const left: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !left.includes(key)));
}

function mapValues<V, W>(
  map: ReadonlyMap<string, V>,
  change: (value: V, key: string) => W,
): ReadonlyMap<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}
