import { expect, test } from "vitest";
import {
  changeMany,
  undoChanges,
} from "../../../../renderer/app/managing-body/table/change-many.ts";
import { sectionRows } from "../../../../renderer/app/managing-body/table/section-rows.ts";
import { tableAccess } from "../../../../renderer/app/managing-body/table/table-access.ts";
import type { SavedValue } from "../../../../renderer/app/saving/saved-value.ts";
import { createDraftStore } from "../../../../renderer/form/drafts/draft-store.ts";
import { sampleQueue } from "./sample-queue.ts";
import { questions } from "./sample-table.ts";

const rows = sectionRows(questions);
const row = (id: string) => rows.find((one) => one.id === id)!;
const DRAFT = { text: "douze", fault: { kind: "notInList" }, settled: true } as const;

function openTable(answers: Readonly<Record<string, SavedValue>>) {
  const known = Object.entries(answers).map(([item, value]) => [item, { value, version: 1 }]);
  const drafts = createDraftStore(new Map(), () => {});
  const queue = sampleQueue(Object.fromEntries(known));
  const source = {
    establishment: { finess: "1", name: "", town: "", category: "A" },
    editable: true,
    answers: {},
    common: {},
    setAside: {},
    elsewhere: {},
  };
  const access = tableAccess([{ source, queue, drafts }]);
  const answer = (item: string) => queue.state().unsaved.get(item)?.value;
  return { access, answer, drafts };
}

test("what was typed after a paste beside it stays when the paste is undone", () => {
  const { access, answer } = openTable({ by_age: { old: 3 } });
  const cells = changeMany(access, (keep) => {
    keep("1", row("by_age.young"));
    access.give("1", row("by_age.young"), 1);
  });
  access.give("1", row("by_age.girls"), 5);
  expect(undoChanges(access, cells)).toEqual([]);
  expect(answer("by_age")).toEqual({ girls: 5, old: 3 });
});

test("a cell changed since keeps its value, and is told", () => {
  const { access, answer } = openTable({ beds: 7 });
  const cells = changeMany(access, (keep) => {
    keep("1", row("beds"));
    access.give("1", row("beds"), 12);
  });
  access.give("1", row("beds"), 13);
  expect(undoChanges(access, cells).map(({ finess }) => finess)).toEqual(["1"]);
  expect(answer("beds")).toBe(13);
});

test("a text to correct that the paste replaced comes back, with the value under it", () => {
  const { access, answer, drafts } = openTable({ beds: 7 });
  drafts.set("beds", DRAFT);
  const cells = changeMany(access, (keep) => {
    keep("1", row("beds"));
    access.give("1", row("beds"), 12);
  });
  expect(drafts.get("beds")).toBeUndefined();
  undoChanges(access, cells);
  expect(answer("beds")).toBe(7);
  expect(drafts.get("beds")).toEqual(DRAFT);
});

test("a text to correct that was pasted goes; one corrected since stays", () => {
  const { access, drafts } = openTable({});
  const cells = changeMany(access, (keep) => {
    for (const id of ["beds", "visit"]) {
      keep("1", row(id));
      access.draft("1", row(id), DRAFT);
    }
  });
  drafts.set("visit", { ...DRAFT, text: "treize" });
  expect(undoChanges(access, cells).map((one) => one.row.id)).toEqual(["visit"]);
  expect(drafts.get("beds")).toBeUndefined();
  expect(drafts.get("visit")?.text).toBe("treize");
});

test("a cell named twice goes back to what it held before the first change", () => {
  const { access, answer } = openTable({ beds: 7 });
  const cells = changeMany(access, (keep) => {
    for (const value of [1, 2]) {
      keep("1", row("beds"));
      access.give("1", row("beds"), value);
    }
  });
  undoChanges(access, cells);
  expect(answer("beds")).toBe(7);
});
