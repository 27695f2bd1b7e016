import { expect, test } from "vitest";
import { saveSentence } from "../../../../renderer/app/saving/save-sentence.ts";
import type { SaveState, Unsaved } from "../../../../renderer/app/saving/save-state.ts";

const now = new Date(2031, 3, 2, 14, 32, 10);
const idle: SaveState = {
  unsaved: new Map(),
  known: new Map(),
  sending: false,
  failures: 0,
  retryAt: undefined,
  lastSavedAt: undefined,
  kept: true,
};
const pending: Unsaved = { kind: "pending", value: 1, version: 0, given: 1 };
const conflict: Unsaved = {
  ...pending,
  kind: "conflict",
  theirs: 2,
  theirVersion: 1,
  savedAt: "2031-04-02",
};

test.each<readonly [Partial<SaveState>, string, string]>([
  [{}, "quiet", "Rien à enregistrer"],
  [{ lastSavedAt: now.toISOString() }, "good", "Enregistré à 14 h 32"],
  [
    { lastSavedAt: new Date(2031, 3, 1, 9, 5).toISOString() },
    "good",
    "Enregistré le 1ᵉʳ avril 2031 à 9 h 05",
  ],
  [{ unsaved: new Map([["a", pending]]) }, "quiet", "Enregistrement…"],
  [
    { unsaved: new Map([["a", conflict]]) },
    "bad",
    "1 réponse a été modifiée ailleurs : choisissez la valeur à garder.",
  ],
  [
    {
      unsaved: new Map([
        ["a", pending],
        ["b", pending],
      ]),
      retryAt: now.getTime() + 7500,
    },
    "bad",
    "Échec de l’enregistrement : 2 réponses ne sont pas enregistrées. Gardez cette page ouverte.",
  ],
])("%o", (state, tone, text) => {
  const sentence = saveSentence({ ...idle, ...state }, now, 0);
  expect(sentence.tone).toBe(tone);
  expect(sentence.text.replace(/[\u00A0\u202F]/g, " ")).toBe(text);
});

test("a failure says when it will be tried again", () => {
  const state = { ...idle, unsaved: new Map([["a", pending]]), retryAt: now.getTime() + 7500 };
  expect(saveSentence(state, now, 0).countdown).toBe("Nouvel essai dans 8 s.");
});

test("a text to be corrected is neither good nor bad news, and comes before « Enregistré »", () => {
  const state = { ...idle, lastSavedAt: now.toISOString() };
  expect(saveSentence(state, now, 1)).toEqual({
    tone: "warn",
    text: "1\u00A0réponse non enregistrée\u00A0: à corriger",
  });
  expect(saveSentence(state, now, 2).text).toContain("2\u00A0réponses non enregistrées");
});

test("an answer that is being sent does not hide the one to be corrected", () => {
  const state = { ...idle, unsaved: new Map([["a", pending]]) };
  expect(saveSentence(state, now, 1).tone).toBe("warn");
});

test("a failure is told before what is to be corrected", () => {
  const state = { ...idle, unsaved: new Map([["a", pending]]), retryAt: now.getTime() };
  expect(saveSentence(state, now, 1).tone).toBe("bad");
});

test.each([
  [1, "Pas de réseau : 1\u00A0réponse gardée sur cet ordinateur, envoyée dès son retour."],
  [4, "Pas de réseau : 4\u00A0réponses gardées sur cet ordinateur, envoyées dès son retour."],
])("without a network, %i answers are kept and the cause is told", (count, text) => {
  const unsaved = new Map(
    Array.from({ length: count }, (_, at) => [
      `item${at}`,
      { kind: "pending", value: at, version: 0, given: at, author: undefined } as const,
    ]),
  );
  const state = { ...idle, unsaved, failures: 1, retryAt: now.getTime() + 2000 };
  const sentence = saveSentence(state, now, 0, false);
  expect(sentence.text.replaceAll("\u202F", "\u00A0")).toBe(text.replace(" :", "\u00A0:"));
  expect(sentence.tone).toBe("warn");
  // A browser that keeps nothing is another matter: the page must stay open.
  expect(saveSentence({ ...state, kept: false }, now, 0, false).tone).toBe("bad");
});
