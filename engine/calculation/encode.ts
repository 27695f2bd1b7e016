// A submission into the kernel's columns: one number per slot, NaN when absent, and why.
import type { Visibility } from "./calculation.ts";
import type { Cause } from "./cause.ts";
import type { ProgramElement } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";
import { readCell } from "./read-cell.ts";
import { MISSING, NOT_APPLICABLE, NOT_PROPOSED, PRESENT } from "./slot-state.ts";
import type { Answers, Submission } from "./submission.ts";
import { createTrace, type Trace } from "./trace.ts";

/** One submission as the kernel reads it. `trace` stands on it and works on demand. */
export interface Encoding {
  readonly submission: Submission;
  /** This year's answers and last year's, by slot. */
  readonly d: Float64Array;
  readonly p: Float64Array;
  /** States of this year's slots: see slot-state.ts. */
  readonly s: Uint8Array;
  readonly visibility: ReadonlyMap<string, Visibility>;
  readonly trace: Trace;
}

export function encode(submission: Submission, index: ProgramIndex): Encoding {
  const { program, owners } = index;
  const d = new Float64Array(program.slotCount).fill(Number.NaN);
  const p = new Float64Array(program.slotCount).fill(Number.NaN);
  const s = new Uint8Array(program.slotCount).fill(NOT_APPLICABLE);
  const visibility = new Map<string, Visibility>();
  const undetermined = new Map<string, Cause>();
  const cellId = (slot: number): string => owners[slot]!.cell.id;
  const trace = createTrace(program.nodes, {
    d,
    p,
    s,
    cellId,
    absentBecause: (slot) => {
      if (s[slot] !== MISSING) return { absence: "notApplicable", because: [cellId(slot)] };
      const condition = undetermined.get(owners[slot]!.element.id);
      return condition ?? { absence: "missing", because: [cellId(slot)] };
    },
    previousAbsentBecause: (slot) => {
      if (s[slot] === NOT_PROPOSED) return { absence: "notApplicable", because: [cellId(slot)] };
      if (submission.previous !== undefined) return { absence: "missing", because: [cellId(slot)] };
      return { absence: "notComputable", because: [cellId(slot)], reason: "noPreviousYear" };
    },
  });
  for (const element of index.order) {
    const seen = decideVisibility(element, submission.category, trace, undetermined);
    visibility.set(element.id, seen);
    fillStates(element, submission.category, seen, s);
    if (seen === "asked") fillCells(element, submission.answers, s, d, true);
    if (submission.previous !== undefined) fillCells(element, submission.previous, s, p, false);
  }
  return { submission, d, p, s, visibility, trace };
}

function decideVisibility(
  element: ProgramElement,
  category: string,
  trace: Trace,
  undetermined: Map<string, Cause>,
): Visibility {
  if (!element.appliesTo.includes(category)) return "notAsked";
  if (element.visibleWhen === undefined) return "asked";
  const condition = trace.evaluate(element.visibleWhen);
  if (!Number.isNaN(condition)) return condition === 1 ? "asked" : "hidden";
  const cause = trace.cause(element.visibleWhen);
  if (cause.absence === "notApplicable") return "hidden";
  undetermined.set(element.id, { absence: "missing", because: cause.because });
  return "undetermined";
}

function fillStates(
  element: ProgramElement,
  category: string,
  seen: Visibility,
  s: Uint8Array,
): void {
  const open = seen === "asked" || seen === "undetermined";
  for (const cell of element.cells) {
    const proposed = cell.appliesTo === undefined || cell.appliesTo.includes(category);
    const asked = element.appliesTo.includes(category);
    if (asked && !proposed) s[cell.slot] = NOT_PROPOSED;
    else if (open) s[cell.slot] = MISSING;
  }
}

/** Answers of one item; what is blank counts as `si_absent` once the item is begun. */
function fillCells(
  element: ProgramElement,
  answers: Answers,
  s: Uint8Array,
  column: Float64Array,
  present: boolean,
): void {
  const { cells, whenBlank } = element;
  const answer = Object.hasOwn(answers, element.id) ? answers[element.id] : undefined;
  const values = cells.map((cell) => readCell(element, cell, answer));
  const begun =
    cells.length === 1 && cells[0]?.line === undefined
      ? true
      : values.some((value) => !Number.isNaN(value));
  cells.forEach((cell, rank) => {
    if (s[cell.slot] === NOT_PROPOSED) return;
    const value = values[rank]!;
    const counted = Number.isNaN(value) && begun && whenBlank !== undefined ? whenBlank : value;
    column[cell.slot] = counted;
    if (present && !Number.isNaN(counted)) s[cell.slot] = PRESENT;
  });
}
