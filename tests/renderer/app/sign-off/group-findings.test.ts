import { expect, test } from "vitest";
import type { FormPlan, Question } from "../../../../engine/index.ts";
import { indexQuestions } from "../../../../renderer/app/entry/question-index.ts";
import {
  groupFindings,
  isToTreat,
  type ReviewedFinding,
} from "../../../../renderer/app/sign-off/group-findings.ts";

const section = (id: string, ...items: readonly string[]) => ({
  id,
  title: id.toUpperCase(),
  questions: items.map((item) => ({ id: item }) as Question),
});
const PLAN = { sections: [section("un", "a", "b"), section("deux", "c")] } as unknown as FormPlan;
const INDEX = indexQuestions(PLAN);

function finding(
  control: string,
  items: readonly string[],
  more: Partial<ReviewedFinding> = {},
): ReviewedFinding {
  const subject = `control:${control}`;
  return {
    control,
    subject,
    items,
    severity: "advisory",
    message: control,
    justification: null,
    ...more,
  };
}

const names = (findings: readonly ReviewedFinding[]) => findings.map(({ control }) => control);

test("by section of the first question in the form, blocking ones first, justified ones apart", () => {
  const findings = [
    finding("c1", ["c"]),
    finding("a1", ["a"]),
    finding("a2", ["gone", "b"], { severity: "blocking" }),
    finding("a3", ["a", "c"]),
  ];
  const { toTreat, justified } = groupFindings(findings, PLAN, INDEX, new Set(["control:a3"]));
  expect(toTreat.map(({ section: one, findings: found }) => [one?.title, names(found)])).toEqual([
    ["UN", ["a2", "a1"]],
    ["DEUX", ["c1"]],
  ]);
  expect(names(justified)).toEqual(["a3"]);
});

test("one that leads nowhere is not lost, and a blocking one never goes apart", () => {
  const findings = [finding("lost", ["gone"]), finding("hard", ["a"], { severity: "blocking" })];
  const apart = new Set(["control:hard"]);
  const { toTreat, justified } = groupFindings(findings, PLAN, INDEX, apart);
  expect(toTreat.map(({ section: one }) => one?.id)).toEqual(["un", undefined]);
  expect(justified).toEqual([]);
});

test("to treat: what prevents the signature, and what nobody has justified", () => {
  const justification = { reason: "", text: "Travaux." };
  expect(isToTreat(finding("x", []))).toBe(true);
  expect(isToTreat(finding("x", [], { justification }))).toBe(false);
  expect(isToTreat(finding("x", [], { justification, severity: "blocking" }))).toBe(true);
});
