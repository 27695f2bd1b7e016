import { expect, test } from "vitest";

import { createListView, type OptionView } from "../../../../renderer/print/view/list-view.ts";

const outline = (options: readonly OptionView[]): unknown[] =>
  options.map(({ label, children }) => [label, ...outline(children)]);

const mark = { status: "attested", label: "attestée", sources: [] } as const;

test("a line goes inside the line that it details", () => {
  const options = [
    { label: "a", depth: 0 },
    { label: "b", depth: 1 },
    { label: "c", depth: 2 },
    { label: "d", depth: 1 },
    { label: "e", depth: 0 },
  ];
  const view = createListView("dimension", { id: "x", label: "X", options, mark });
  expect(view.id).toBe("dimension-x");
  expect(outline(view.options)).toEqual([["a", ["b", ["c"]], ["d"]], ["e"]]);
});
