import { expect, test } from "vitest";
import type { FormSection } from "../../../../engine/index.ts";
import { sectionProgress } from "../../../../renderer/app/entry/section-progress.ts";

const section = {
  questions: [
    { id: "beds", required: true },
    { id: "ages", required: true },
    { id: "hidden", required: true },
    { id: "note", required: false },
  ],
} as unknown as FormSection;
const visible = new Set(["beds", "ages", "note"]);

test("only visible compulsory questions are expected", () => {
  expect(sectionProgress(section, { note: "x" }, visible, new Set(), new Set())).toEqual({
    answered: 0,
    expected: 2,
  });
});

test("a breakdown that is only begun is not answered", () => {
  const answers = { beds: 0, ages: { young: 1 } };
  expect(sectionProgress(section, answers, visible, new Set(["ages"]), new Set())).toEqual({
    answered: 1,
    expected: 2,
  });
});

test("an answer whose box now holds a text to be corrected is not counted", () => {
  const answers = { beds: 500, ages: { young: 1 } };
  expect(sectionProgress(section, answers, visible, new Set(), new Set(["beds"]))).toEqual({
    answered: 1,
    expected: 2,
  });
});
