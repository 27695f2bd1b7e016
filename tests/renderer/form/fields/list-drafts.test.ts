// The lines of a list and what was typed in them: taken away together, put back together.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Draft } from "../../../../renderer/form/drafts/draft.ts";
import { createDraftStore } from "../../../../renderer/form/drafts/draft-store.ts";
import {
  asLines,
  listCell,
  withField,
  withLine,
  withoutLine,
} from "../../../../renderer/form/fields/list-answer.ts";
import { putLineDrafts, takeLineDrafts } from "../../../../renderer/form/fields/list-drafts.ts";

const draft = (text: string): Draft => ({
  text,
  fault: { kind: "notDate", text },
  settled: true,
});

const storeOf = (texts: Readonly<Record<string, string>>) =>
  createDraftStore(
    new Map(Object.entries(texts).map(([cell, text]) => [cell, draft(text)])),
    () => {},
  );

const textsOf = (store: ReturnType<typeof storeOf>) =>
  Object.fromEntries([...store.all()].map(([cell, { text }]) => [cell, text]));

test("drafts below a line that is taken away come up; others stay", () => {
  const store = storeOf({
    "accords.0.date": "a",
    "accords.1.date": "b",
    "accords.2.date": "c",
    "accords.10.cout": "d",
    "accords_anciens.2.date": "e",
    effectif: "f",
  });
  const taken = takeLineDrafts(store, "accords", 1);
  expect([...taken].map(([field, { text }]) => [field, text])).toEqual([["date", "b"]]);
  expect(textsOf(store)).toEqual({
    "accords.0.date": "a",
    "accords.1.date": "c",
    "accords.9.cout": "d",
    "accords_anciens.2.date": "e",
    effectif: "f",
  });
});

test("what is taken away and put back is as it was", () => {
  const cells = fc.tuple(fc.nat(12), fc.constantFrom("date", "cout", "objet"));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cells, fc.string()), { maxLength: 20 }),
      fc.nat(12),
      (typed, index) => {
        const texts = Object.fromEntries(
          typed.map(([[line, field], text]) => [listCell("accords", line, field), text]),
        );
        const store = storeOf(texts);
        putLineDrafts(store, "accords", index, takeLineDrafts(store, "accords", index));
        expect(textsOf(store)).toEqual(texts);
      },
    ),
  );
});

test("a line keeps its place while it is blank; without any line there is no answer", () => {
  const lines = [{ objet: "a" }, {}, { objet: "c" }];
  expect(withField(lines, 1, "objet", "b")).toEqual([{ objet: "a" }, { objet: "b" }, lines[2]]);
  expect(withField(lines, 0, "objet", undefined)).toEqual([{}, {}, { objet: "c" }]);
  expect(withoutLine(lines, 1)).toEqual([{ objet: "a" }, { objet: "c" }]);
  expect(withLine([{ objet: "a" }, { objet: "c" }], 1, {})).toEqual(lines);
  expect(withoutLine([{ objet: "a" }], 0)).toBeUndefined();
});

test.each([
  ["no answer", undefined, []],
  ["a text kept from another year", "ancien", []],
  ["a figure per line", { a: 1 }, []],
  ["options kept from another year", ["public"], [{}]],
])("%s is read as lines", (_, answer, lines) => {
  expect(asLines(answer)).toEqual(lines);
});
