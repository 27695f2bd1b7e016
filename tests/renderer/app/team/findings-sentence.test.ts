import { expect, test } from "vitest";
import type { Finding, FormPlan, FormSection } from "../../../../engine/index.ts";
import type { Entry } from "../../../../renderer/app/entry/load-entry.ts";
import { indexQuestions } from "../../../../renderer/app/entry/question-index.ts";
import { sectionConcerns } from "../../../../renderer/app/entry/section-concerns.ts";
import {
  findingsSentence,
  recordSentence,
} from "../../../../renderer/app/team/findings-sentence.ts";
import { sectionStates } from "../../../../renderer/app/team/section-states.ts";

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const section = (id: string, ...items: readonly string[]) =>
  ({
    id,
    title: id,
    questions: items.map((item) => ({ id: item })),
  }) as unknown as FormSection;
const PLAN = {
  campaign: "2031",
  category: { code: "FOYER" },
  sections: [section("beds", "a", "b"), section("staff", "c")],
} as unknown as FormPlan;

const finding = (control: string, severity: Finding["severity"], ...items: readonly string[]) =>
  ({ control, severity, items, message: control }) as Finding;
const FINDINGS = [
  finding("both", "blocking", "b", "c"),
  finding("staff", "advisory", "c", "a"),
  finding("beds", "advisory", "a"),
  finding("told", "advisory", "c"),
];

const ENTRY = {
  plan: PLAN,
  record: {
    answers: {},
    common: {},
    justifications: { "control:told": { value: { reason: "", text: "Travaux." }, version: 1 } },
  },
  calculation: {
    calculate: () => ({ fill: { missing: [] }, findings: FINDINGS }),
    visibility: () => ({ a: "asked", b: "asked", c: "asked" }),
  },
} as unknown as Entry;

test("a finding that touches two sections is counted in one, on every page", () => {
  const states = sectionStates({ entry: ENTRY, work: { delegations: [], activity: {} } });
  expect(states.map(({ findings }) => findings)).toEqual([
    { blocking: 1, advisory: 1 },
    { blocking: 0, advisory: 1 },
  ]);
  const told = PLAN.sections.map((one) =>
    sectionConcerns(one, indexQuestions(PLAN), FINDINGS.slice(0, 3), new Set()).map(({ text }) =>
      plain(text),
    ),
  );
  expect(told).toEqual([["1 incohérence", "1 à vérifier"], ["1 à vérifier"]]);
});

test("findings are named as in the questionnaire", () => {
  expect(plain(findingsSentence({ blocking: 2, advisory: 3 }))).toBe(
    "2 incohérences, 3 à vérifier",
  );
  expect(plain(findingsSentence({ blocking: 1, advisory: 0 }))).toBe("1 incohérence");
  expect(findingsSentence({ blocking: 0, advisory: 0 })).toBe("");
});

test("the head says what prevents signing, then the total", () => {
  const sections = [
    { blocking: 1, advisory: 1 },
    { blocking: 0, advisory: 2 },
  ];
  expect(plain(recordSentence(2, sections))).toBe(
    "2 points empêchent la signature. Contrôles : 1 incohérence, 3 à vérifier, chacun compté une fois, dans la section de sa première question.",
  );
  expect(plain(recordSentence(1, []))).toBe("1 point empêche la signature.");
  expect(recordSentence(0, [])).toBe("");
});
