// A submission into the kernel's columns: one number per slot, NaN when absent, and why.
import type { Visibility } from "./calculation.ts";
import type { AskedElement } from "./category-layout.ts";
import type { Cause } from "./cause.ts";
import { previousAnswer } from "./previous-answers.ts";
import type { ProgramElement } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";
import { readCells } from "./read-cells.ts";
import { MISSING, NOT_APPLICABLE, NOT_PROPOSED } from "./slot-state.ts";
import type { Submission } from "./submission.ts";
import { createTrace, type Trace } from "./trace.ts";

/** One submission as the kernel reads it. `trace` stands on it and works on demand. */
export interface Encoding {
  readonly submission: Submission;
  /** This year's answers by slot, and last year's where a calculation reads them. */
  readonly d: Float64Array;
  readonly p: Float64Array;
  /** States of this year's slots: see slot-state.ts. */
  readonly s: Uint8Array;
  readonly visibilityOf: (element: ProgramElement) => Visibility;
  readonly trace: Trace;
}

export function encode(submission: Submission, index: ProgramIndex): Encoding {
  const { category, answers, previous } = submission;
  const { slotCount, nodes } = index.program;
  const layout = index.layoutOf(category);
  const d = new Float64Array(slotCount).fill(Number.NaN);
  const p = new Float64Array(slotCount).fill(Number.NaN);
  const s = layout.states.slice();
  const decided = new Map<ProgramElement, Decision>();
  const trace = createTrace(nodes, { d, p, s, ...explainSlots(submission, s, index, decided) });
  for (const asked of layout.elements) {
    const { element, hasPast } = asked;
    let visibility: Decision["visibility"] = "asked";
    if (element.visibleWhen !== undefined) {
      const decision = decideVisibility(element.visibleWhen, trace);
      decided.set(element, decision);
      ({ visibility } = decision);
    }
    if (visibility === "asked") readCells(asked, answers[element.id], d, s);
    if (visibility === "hidden") hide(asked, s);
    if (hasPast && previous !== undefined) {
      readCells(asked, previousAnswer(element, previous), p);
    }
  }
  const visibilityOf = (element: ProgramElement): Visibility => {
    if (!element.appliesTo.includes(category)) return "notAsked";
    return decided.get(element)?.visibility ?? "asked";
  };
  return { submission, d, p, s, visibilityOf, trace };
}

interface Decision {
  readonly visibility: "asked" | "hidden" | "undetermined";
  /** Why the condition is undetermined: what it lacks, or what in it cannot be computed. */
  readonly cause?: Cause;
}

/** An item whose condition reads what is not asked is hidden with it. */
function decideVisibility(condition: number, trace: Trace): Decision {
  const value = trace.evaluate(condition);
  if (!Number.isNaN(value)) return { visibility: value === 1 ? "asked" : "hidden" };
  const cause = trace.cause(condition);
  if (cause.absence === "notApplicable") return { visibility: "hidden" };
  if (cause.absence === "missing") return { visibility: "undetermined", cause };
  return { visibility: "undetermined", cause: { ...cause, reason: "undeterminedCondition" } };
}

function hide({ cells }: AskedElement, s: Uint8Array): void {
  for (const cell of cells) s[cell.slot] = NOT_APPLICABLE;
}

/** Why slots are empty: asked later, so that a complete record pays nothing for it. */
function explainSlots(
  submission: Submission,
  s: Uint8Array,
  { owners }: ProgramIndex,
  decided: ReadonlyMap<ProgramElement, Decision>,
) {
  const cellId = (slot: number): string => owners[slot]!.cell.id;
  const missing = (slot: number): Cause => ({ absence: "missing", because: [cellId(slot)] });
  const notAsked = (slot: number): Cause => ({ absence: "notApplicable", because: [cellId(slot)] });
  return {
    cellId,
    absentBecause: (slot: number): Cause => {
      if (s[slot] !== MISSING) return notAsked(slot);
      return decided.get(owners[slot]!.element)?.cause ?? missing(slot);
    },
    previousAbsentBecause: (slot: number): Cause => {
      const { appliesTo, previousIds } = owners[slot]!.element;
      const asked = appliesTo.includes(submission.category);
      if (!asked || s[slot] === NOT_PROPOSED) return notAsked(slot);
      // Nobody can be asked it now: a blank of last year is never this year's missing answer.
      const reason = previousIds?.length === 0 ? "brokenSeries" : "noPreviousYear";
      return { absence: "notComputable", because: [cellId(slot)], reason };
    },
  };
}
