// From formulas of the sample world to a program, as linking does for a campaign.
import type {
  NodeIndex,
  Program,
  ProgramControl,
  ProgramResult,
} from "../../engine/calculation/program.ts";
import type { Expectation } from "../../engine/formula/expectation.ts";
import type { Formula } from "../../engine/formula/formula.ts";
import { createLowering } from "../../engine/formula/lower.ts";
import { readFormula } from "../../engine/formula/read-formula.ts";
import { CATEGORIES, levels, modes, sampleElements, scope, units } from "./formula-sample.ts";

export interface FormulaSource {
  readonly id: string;
  readonly source: string;
  readonly expectation: Expectation;
}

/** The formula, which must hold no error. */
export function readSound(source: string, expectation: Expectation): Formula {
  const { formula, faults } = readFormula(source, scope, expectation);
  if (formula === undefined) {
    throw new Error(`${source}: ${faults.map((fault) => fault.message).join(" ")}`);
  }
  return formula;
}

/** A program with one result, or one control, per formula; `etp` is a broken series. */
export function buildFormulaProgram(sources: readonly FormulaSource[]): Program {
  const roots = new Map<string, NodeIndex>();
  const formulas = new Map(
    INDICATORS.map(({ id, source, expectation }) => [id, readSound(source, expectation)]),
  );
  const slots = new Map(
    sampleElements(0).flatMap(({ cells }) => cells.map(({ id, slot }) => [id, slot] as const)),
  );
  const lowering = createLowering({
    slot: (cell) => found(slots.get(cell), cell),
    result: (id) => found(roots.get(id), id),
    formula: (id) => found(formulas.get(id), id),
    isBroken: (id) => id === "taux_rompu",
  });
  for (const { id, expectation } of INDICATORS) {
    const formula = found(formulas.get(id), id);
    for (const line of linesOf(expectation)) {
      roots.set(line === undefined ? id : `${id}.${line}`, lowering.lower(formula, line));
    }
  }
  const condition = readSound('accueil = "oui"', { mode: "condition" });
  const elements = sampleElements(lowering.lower(condition));
  const results: ProgramResult[] = [];
  const controls: ProgramControl[] = [];
  for (const { id, source, expectation } of sources) {
    const formula = readSound(source, expectation);
    for (const line of linesOf(expectation)) {
      const root = lowering.lower(formula, line);
      if (expectation.mode === "control" || expectation.mode === "condition") {
        controls.push(control(id, line, root));
      } else {
        results.push(result(id, line, root, lowering.ratio(root)));
      }
    }
  }
  return {
    campaign: "9999",
    hash: "0".repeat(64),
    categories: CATEGORIES,
    requiredFillRates: { A: 90, B: 80 },
    elements,
    slotCount: slots.size,
    nodes: lowering.nodes,
    results,
    controls,
  };
}

const percent = { mode: "indicator", unit: found(units["%"], "%") } as const;

/** The indicators of the sample world, which other formulas may read. */
const INDICATORS: readonly FormulaSource[] = [
  { id: "taux_sorties", source: "100 * sorties / effectif", expectation: percent },
  { id: "double_taux", source: "2 * taux_sorties", expectation: percent },
  { id: "taux_rompu", source: "100 * sorties / effectif", expectation: percent },
  { id: "part_vacante", source: "100 * etp_vacants / etp", expectation: percent },
  {
    id: "part_par_mode",
    source: "100 * accueillis / somme(accueillis)",
    expectation: { ...percent, lines: modes },
  },
  {
    id: "part_par_niveau",
    source: "100 * par_niveau / somme(par_niveau)",
    expectation: { ...percent, lines: levels },
  },
];

function linesOf(expectation: Expectation): readonly (string | undefined)[] {
  const lines = expectation.mode === "condition" ? undefined : expectation.lines;
  return lines === undefined ? [undefined] : lines.lines.map((line) => line.key);
}

function result(
  indicator: string,
  line: string | undefined,
  root: NodeIndex,
  ratio: ProgramResult["ratio"],
): ProgramResult {
  const own = line === undefined ? {} : { line };
  return {
    id: line === undefined ? indicator : `${indicator}.${line}`,
    indicator,
    ...own,
    label: indicator,
    reference: "P00",
    unit: "unite",
    symbol: "",
    decimals: 2,
    root,
    ...(ratio === undefined ? {} : { ratio }),
    appliesTo: line === "faible" ? ["A"] : CATEGORIES,
  };
}

function control(id: string, line: string | undefined, root: NodeIndex): ProgramControl {
  const own = line === undefined ? {} : { line };
  return {
    id: line === undefined ? id : `${id}.${line}`,
    control: id,
    ...own,
    reference: "K00",
    severity: "advisory",
    root,
    message: [{ text: `${id} ne tient pas.` }],
    elements: [],
    appliesTo: CATEGORIES,
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the sample world has no ${what}`);
  return value;
}
