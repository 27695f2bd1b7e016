import { expect, test } from "vitest";
import type { Fetched } from "../../../../renderer/app/api/fetched.ts";
import { refusalOf } from "../../../../renderer/app/sign-off/sign-off-refusal.ts";

const refused = (status: number, body: Readonly<Record<string, unknown>>) =>
  ({ kind: "refused", status, title: "Titre", detail: "Détail.", body }) as Exclude<
    Fetched<never>,
    { kind: "found" }
  >;

test("a record that changed is told by what changed, not by the sentence of the server", () => {
  const change = { kind: "answer", item: "a", reference: "1", label: "A", author: "X", at: "" };
  const { title, changes, sentences } = refusalOf(refused(409, { changed: [change] }));
  expect(title).toMatch(/^Le dossier a changé/);
  expect(changes).toEqual([change]);
  expect(sentences).toHaveLength(1);
});

test("every obstacle is told; the sentence that joins them is not repeated", () => {
  const obstacles = [{ kind: "fill", message: "Trop peu.", items: ["a"] }];
  expect(refusalOf(refused(422, { obstacles }))).toMatchObject({ sentences: [], obstacles });
});

test("anything else is told in the server's words, whatever its body holds", () => {
  for (const body of [{}, { obstacles: "non" }, { changed: 3 }]) {
    expect(refusalOf(refused(409, body))).toEqual({
      title: "Titre",
      sentences: ["Détail."],
      obstacles: [],
      changes: [],
    });
  }
});

test("no answer: nothing has changed", () => {
  expect(refusalOf({ kind: "unreachable" }).title).toBe("Le serveur ne répond pas.");
});
