// A record while it is being made: answers, and their figures where formulas read them.

import { computeNode } from "../calculation/compute-node.ts";
import type { Node, NodeIndex, Program, ProgramElement } from "../calculation/program.ts";
import { indexProgram } from "../calculation/program-index.ts";
import { readCell } from "../calculation/read-cell.ts";
import type { Answer } from "../calculation/submission.ts";
import type { Simulation } from "../model/simulation.ts";

export interface RecordDraft {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Undefined takes the answer away. */
  readonly setAnswer: (element: ProgramElement, answer: Answer | undefined) => void;
  readonly setFigure: (slot: number, value: number) => void;
  readonly read: (slot: number) => number;
  /** A formula of the simulation; NaN is absent. */
  readonly evaluate: (root: NodeIndex) => number;
  /** Whether the item is shown, by the answers that there are. */
  readonly isShown: (element: ProgramElement) => boolean;
}

/** Blank records of any category of one campaign. */
export function createDrafts(
  program: Program,
  simulation: Simulation,
): (category: string) => RecordDraft {
  const index = indexProgram(program);
  const noPast = new Float64Array(simulation.slotCount).fill(Number.NaN);
  return (category) => {
    const answers = new Map<string, Answer>();
    const d = new Float64Array(simulation.slotCount).fill(Number.NaN);
    const s = new Uint8Array(simulation.slotCount);
    s.set(index.layoutOf(category).states);
    const slots = { d, p: noPast, s };
    const calculate = (nodes: readonly Node[]) => {
      const evaluate = (root: NodeIndex): number => computeNode(nodes[root]!, evaluate, slots);
      return evaluate;
    };
    const calculateCondition = calculate(program.nodes);
    return {
      answers,
      setAnswer: (element, answer) => {
        if (answer === undefined) answers.delete(element.id);
        else answers.set(element.id, answer);
        for (const cell of element.cells) {
          d[cell.slot] = answer === undefined ? Number.NaN : readCell(element, cell, answer);
        }
      },
      setFigure: (slot, value) => {
        d[slot] = value;
      },
      read: (slot) => d[slot]!,
      evaluate: calculate(simulation.nodes),
      isShown: ({ visibleWhen }) =>
        visibleWhen === undefined || calculateCondition(visibleWhen) === 1,
    };
  };
}
