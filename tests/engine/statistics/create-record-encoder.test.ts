// What columns are told of a record is what its calculation tells: same figures, same absences.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Calculation, Submission } from "../../../engine/index.ts";
import { createChoiceReader } from "../../../engine/statistics/create-choice-reader.ts";
import { createRecordEncoder } from "../../../engine/statistics/create-record-encoder.ts";
import { FIGURE, NOT_ASKED, stateOf } from "../../../engine/statistics/record-state.ts";
import { importModule } from "../../support/import-module.ts";
import { readWorkedCampaigns } from "../../support/worked-submissions.ts";

const campaigns = await Promise.all(
  (await readWorkedCampaigns()).map(async ({ compilation, module, cases }) => ({
    program: compilation.campaign.program,
    calculation: await importModule(module),
    submissions: cases.map(({ submission }) => submission),
  })),
);

/** The states that the results of a calculation come to. */
function statesOf({ results }: Calculation, asked: (id: string) => boolean): readonly number[] {
  return Object.entries(results).map(([id, result]) => {
    if (!asked(id)) return NOT_ASKED;
    return "absence" in result ? stateOf(result) : FIGURE;
  });
}

/** A worked submission with answers and lines of answers taken out or set to zero. */
function altered(submissions: readonly Submission[]): fc.Arbitrary<Submission> {
  return fc
    .tuple(fc.constantFrom(...submissions), fc.infiniteStream(fc.nat({ max: 19 })))
    .map(([submission, fates]) => {
      const alter = (value: unknown): unknown => {
        const fate = fates.next().value;
        if (fate === 0) return undefined;
        if (typeof value === "number") return fate === 1 ? 0 : value;
        if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
        const entries = Object.entries(value).map(([key, inner]) => [key, alter(inner)] as const);
        return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
      };
      const answers = (alter({ ...submission.answers }) ?? {}) as Submission["answers"];
      return { ...submission, answers };
    });
}

test.each(campaigns)("$program.campaign", ({ program, calculation, submissions }) => {
  const encode = createRecordEncoder(program, calculation.row);
  fc.assert(
    fc.property(altered(submissions), (submission) => {
      const { d, p, s, states } = encode(submission);
      const asked = (id: string) =>
        program.results.find((one) => one.id === id)!.appliesTo.includes(submission.category);
      expect([...states]).toEqual(statesOf(calculation.calculate(submission), asked));
      expect({ d, p, s }).toEqual(calculation.encode(submission));
    }),
  );
});

test.each(campaigns)("choices of $program.campaign", ({ program, calculation, submissions }) => {
  const choices = program.elements.filter(({ type }) => type === "choice" || type === "yesNo");
  expect(choices.length).toBeGreaterThan(0);
  for (const submission of submissions) {
    const record = calculation.encode(submission);
    const visibility = calculation.visibility(submission);
    for (const { id } of choices) {
      const isShown = visibility[id] === "asked" || visibility[id] === "undetermined";
      const absence = isShown ? "missing" : "notApplicable";
      const expected = isShown ? (submission.answers[id] ?? { absence }) : { absence };
      expect(createChoiceReader(program, id)?.(record)).toEqual(expected);
    }
  }
  const figure = program.elements.find(({ type }) => type === "number")!;
  expect(createChoiceReader(program, figure.id)).toBeUndefined();
  expect(createChoiceReader(program, "constructor")).toBeUndefined();
});
