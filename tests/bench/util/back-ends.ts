// What the engine makes of one program: contenders that all read alike.
import type { RowFunction, Slots } from "../../../engine/calculation/calculator.ts";
import { createClosures } from "../../../engine/calculation/create-closures.ts";
import { createColumns, writeRecord } from "../../../engine/calculation/create-columns.ts";
import { placeColumns } from "../../../engine/calculation/place-columns.ts";
import type { Program } from "../../../engine/calculation/program.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { createTrace } from "../../../engine/calculation/trace.ts";
import type { Contender } from "./contender.ts";
import type { Modules } from "./emit-modules.ts";
import { poolSlots } from "./pool-slots.ts";

/** All of them, on submissions of one category; the last is the reference. */
export function createBackEnds(
  program: Program,
  modules: Modules,
  submissions: readonly Submission[],
): readonly Contender[] {
  const slots = poolSlots(submissions.map(modules.calculation.encode));
  const { row } = modules.calculation;
  return [
    answersForm(program, modules, submissions),
    { ...slotsForm(program, row, slots), name: "slots in: row()", budget: 0.12 },
    columnsForm(program, modules, slots, submissions[0]!.category),
    { ...slotsForm(program, createClosures(program), slots), name: "slots in: closures" },
    traceForm(program, slots),
  ];
}

/** Figures of submissions as a server receives them. */
function answersForm(
  program: Program,
  { calculation: { calculateRow } }: Modules,
  submissions: readonly Submission[],
): Contender {
  const outs = createRows(program, submissions.length);
  return {
    name: "answers in: calculateRow()",
    records: submissions.length,
    budget: 1,
    run: () => {
      for (let record = 0; record < submissions.length; record++) {
        calculateRow(submissions[record]!, outs[record]!);
      }
    },
    read: (record, result) => outs[record]![result]!,
  };
}

function slotsForm(
  program: Program,
  row: RowFunction,
  slots: readonly Slots[],
): Omit<Contender, "name"> {
  const outs = createRows(program, slots.length);
  return {
    records: slots.length,
    run: () => {
      for (let record = 0; record < slots.length; record++) {
        const { d, p, s } = slots[record]!;
        row(d, p, s, outs[record]!);
      }
    },
    read: (record, result) => outs[record]![result]!,
  };
}

/** The two terms of each ratio are computed too. */
function columnsForm(
  program: Program,
  { calculation: { columnStates }, columns: { columns } }: Modules,
  slots: readonly Slots[],
  category: string,
): Contender {
  const count = slots.length;
  const answers = createColumns(program.slotCount, count);
  slots.forEach((record, position) => {
    writeRecord(answers, position, record);
  });
  const states = columnStates(category);
  const out = Array.from({ length: placeColumns(program).count }, () => new Float64Array(count));
  return {
    name: "columns in: columns()",
    records: count,
    budget: 0.15,
    run: () => columns(answers.d, answers.p, states, out, 0, count),
    read: (record, result) => out[result]![record]!,
  };
}

/** The tracing interpreter, which tells why a figure is absent. */
function traceForm(program: Program, slots: readonly Slots[]): Contender {
  const { nodes, results, controls } = program;
  const roots = [...results, ...controls].map(({ root }) => root);
  const unasked = (): never => {
    throw new Error("a figure needs no cause");
  };
  const causes = { absentBecause: unasked, previousAbsentBecause: unasked, cellId: unasked };
  const row: RowFunction = (d, p, s, out) => {
    const { evaluate } = createTrace(nodes, { d, p, s, ...causes });
    for (let place = 0; place < roots.length; place++) out[place] = evaluate(roots[place]!) + 0;
  };
  return { ...slotsForm(program, row, slots), name: "slots in: tracing interpreter" };
}

/** A row of outputs a record, side by side too. */
function createRows({ results, controls }: Program, count: number): readonly Float64Array[] {
  const size = results.length + controls.length;
  const all = new Float64Array(size * count);
  return Array.from({ length: count }, (_, rank) => all.subarray(size * rank, size * (rank + 1)));
}
