import { expect, test } from "vitest";
import type { QuestionIndex } from "../../../../renderer/app/entry/question-index.ts";
import {
  charactersLeft,
  charactersLeftAloud,
  LONGEST_TEXT,
} from "../../../../renderer/app/justification/characters-left.ts";
import { findingHome } from "../../../../renderer/app/justification/finding-home.ts";
import { findingSubject } from "../../../../renderer/app/justification/finding-subject.ts";
import { justificationText } from "../../../../renderer/app/justification/justification-text.ts";
import { needsText, trimmed } from "../../../../renderer/app/justification/trimmed.ts";

const REASONS = [
  { id: "travaux", label: "Travaux dans l’établissement" },
  { id: "autre", label: "Autre", needsText: true },
] as const;
const CONTROL = "control:effectif_stable";

test("what says nothing is no justification", () => {
  expect(trimmed(CONTROL, { reason: "", text: " \n\t " }, REASONS)).toBe(null);
  expect(trimmed(CONTROL, null, REASONS)).toBe(null);
  const said = (reason: string, text: string) => trimmed(CONTROL, { reason, text }, REASONS);
  expect(said("", " Oui. ")).toEqual({ reason: "", text: "Oui." });
  expect(said("travaux", " ")).toEqual({ reason: "travaux", text: "" });
});

test("a reason alone does not say why an answer departs from the common one", () => {
  expect(trimmed("item:statut", { reason: "travaux", text: "" }, REASONS)).toBe(null);
});

test("a reason that needs a text is not sent before it has one", () => {
  expect(trimmed(CONTROL, { reason: "autre", text: " \n" }, REASONS)).toBe(null);
  const whole = { reason: "autre", text: "Incendie." };
  expect(trimmed(CONTROL, whole, REASONS)).toEqual(whole);
  const needing = ["travaux", "autre", "", "disparu"].filter((id) => needsText(id, REASONS));
  expect(needing).toEqual(["autre"]);
});

test("a reason, a text, both, and a reason that is gone", () => {
  const said = (reason: string, text: string) => justificationText({ reason, text }, REASONS);
  expect(said("travaux", "")).toBe("Travaux dans l’établissement");
  expect(said("", "L'aile a brûlé <b>")).toBe("L'aile a brûlé <b>");
  // An author's words are not ours to set.
  expect(said("travaux", 'L\'aile "est" : 2 h ?')).toBe(
    'Travaux dans l’établissement\u00A0: L\'aile "est" : 2 h ?',
  );
  expect(said("travaux", "Aile est.")).toBe("Travaux dans l’établissement\u00A0: Aile est.");
  expect(said("ancien", "Aile est.")).toBe("ancien\u00A0: Aile est.");
});

test("the characters left are told when the limit is near", () => {
  expect(charactersLeft("x".repeat(LONGEST_TEXT - 201))).toBe("");
  expect(charactersLeft("x".repeat(LONGEST_TEXT - 200))).toBe("200\u00A0caractères restants");
  expect(charactersLeft("x".repeat(LONGEST_TEXT - 1))).toBe("1\u00A0caractère restant");
  expect(charactersLeft("x".repeat(LONGEST_TEXT))).toMatch(/^Limite atteinte/);
});

test("the characters left are said aloud by steps, not at each key", () => {
  const said = (left: number) => charactersLeftAloud("x".repeat(LONGEST_TEXT - left));
  expect(said(201)).toBe("");
  expect(said(200)).toBe(said(101));
  expect(said(100)).not.toBe(said(101));
  expect(said(20)).toBe(said(1));
  expect(said(0)).toMatch(/^Limite atteinte/);
});

test("a finding of a line has its own subject", () => {
  expect(findingSubject({ control: "stable" })).toBe("control:stable");
  expect(findingSubject({ control: "stable", line: "adultes" })).toBe("control:stable.adultes");
});

test("a finding is justified under its first question in sight", () => {
  const place = (id: string) => ({ question: { id }, section: "s" });
  const index = new Map([
    ["a", place("a")],
    ["b", place("b")],
  ]) as unknown as QuestionIndex;
  const items = ["gone", "a", "b"];
  expect(findingHome({ items }, index, new Set(["a", "b"]))?.question.id).toBe("a");
  expect(findingHome({ items }, index, new Set(["gone", "b"]))?.question.id).toBe("b");
  expect(findingHome({ items }, index, new Set())).toBeUndefined();
});
