// A record as somebody with a link sees it: their sections, and what their answers alone give. What
// the others answered never came to this browser; what would be calculated without it would be wrong.

import {
  type Answers,
  type FillRate,
  type FormPlan,
  findSlots,
  type Program,
} from "../../../engine/index.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import type { CalculationModule } from "../entry/calculation-module.ts";

interface Whole {
  readonly record: EstablishmentRecord;
  readonly plan: FormPlan;
  readonly calculation: CalculationModule;
}

interface Limited extends Whole {
  /** By section, how many of its indicators read sections that they were not given. */
  readonly elsewhere?: Readonly<Record<string, number>>;
  /** The calculation once the answers elsewhere, which decide what is asked, are these. */
  readonly calculationUnder?: (context: Answers) => CalculationModule;
}

export function limitEntry(entry: Whole): Limited {
  const { record, plan, calculation } = entry;
  const sections = record.visitor?.sections;
  if (sections === undefined) return entry;
  const own = limitPlan(plan, sections);
  const items = new Set(own.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const results = ownResults(calculation.program, items);
  const seen = withResults(own, calculation.program, results);
  const calculationUnder = (context: Answers) =>
    limitCalculation(calculation, items, results, context);
  return {
    record,
    plan: seen,
    elsewhere: countElsewhere(own, seen),
    calculation: calculationUnder(record.context ?? {}),
    calculationUnder,
  };
}

/** The questionnaire without the sections that were not given. */
export function limitPlan(plan: FormPlan, sections: readonly string[] | undefined): FormPlan {
  if (sections === undefined) return plan;
  return { ...plan, sections: plan.sections.filter(({ id }) => sections.includes(id)) };
}

/** Results that read the given items and nothing else. */
function ownResults(
  { elements, nodes, results }: Program,
  items: ReadonlySet<string>,
): ReadonlySet<string> {
  const slots = new Set(
    elements
      .filter(({ id }) => items.has(id))
      .flatMap(({ cells }) => cells.map(({ slot }) => slot)),
  );
  const own = results.filter(({ root }) =>
    findSlots(nodes, root).every(({ slot }) => slots.has(slot)),
  );
  return new Set(own.map(({ id }) => id));
}

function withResults(plan: FormPlan, program: Program, results: ReadonlySet<string>): FormPlan {
  const elsewhere = new Set(
    program.results.filter(({ id }) => !results.has(id)).map(({ indicator }) => indicator),
  );
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      results: section.results.filter(({ id }) => !elsewhere.has(id)),
    })),
  };
}

/** By section, the indicators that are left out. */
function countElsewhere(own: FormPlan, seen: FormPlan): Readonly<Record<string, number>> {
  const kept = new Map(seen.sections.map(({ id, results }) => [id, results.length]));
  return Object.fromEntries(
    own.sections.map(({ id, results }) => [id, results.length - (kept.get(id) ?? 0)]),
  );
}

/** `context`: the answers elsewhere that decide which questions arise. */
function limitCalculation(
  calculation: CalculationModule,
  items: ReadonlySet<string>,
  results: ReadonlySet<string>,
  context: Answers,
): CalculationModule {
  const { program } = calculation;
  const whole = (submission: Parameters<CalculationModule["calculate"]>[0]) => ({
    ...submission,
    answers: { ...context, ...submission.answers },
  });
  const fillOf = (
    { required, missing }: FillRate,
    submission: Parameters<CalculationModule["calculate"]>[0],
  ) => {
    const visibility = calculation.visibility(submission);
    const expected = program.elements.filter(
      ({ id, required: compulsory, countsInFillRate }) =>
        items.has(id) && compulsory && countsInFillRate && visibility[id] === "asked",
    ).length;
    const own = missing.filter((id) => items.has(id));
    const answered = expected - own.length;
    const rate = expected === 0 ? 100 : (100 * answered) / expected;
    return { rate, required, answered, expected, missing: own };
  };
  return {
    program,
    visibility: (submission) => calculation.visibility(whole(submission)),
    explain: (submission, result) =>
      results.has(result) ? calculation.explain(whole(submission), result) : undefined,
    calculate: (submission) => {
      const all = calculation.calculate(whole(submission));
      const told = Object.entries(all.results).filter(([id]) => results.has(id));
      return {
        ...all,
        results: Object.fromEntries(told),
        findings: all.findings.filter((finding) => finding.items.every((id) => items.has(id))),
        fill: fillOf(all.fill, whole(submission)),
      };
    },
    blockedBy: (submission) =>
      calculation
        .blockedBy(whole(submission))
        .map((blocker) => ({
          ...blocker,
          results: blocker.results.filter((id) => results.has(id)),
        }))
        .filter((blocker) => items.has(blocker.item) && blocker.results.length > 0),
  };
}
