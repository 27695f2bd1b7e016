import { expect, test } from "vitest";
import { listMargins } from "../../../engine/statistics/list-margins.ts";
import { summarise } from "../../../engine/statistics/summarise.ts";
import { tellGroups } from "../../../engine/statistics/tell-groups.ts";

/** Figures of each group, all of them present, each of an establishment of its own. */
function tell(groups: readonly (readonly number[])[], minimum: number) {
  const figures = Float64Array.from(groups.flat());
  const column = { figures, states: new Uint8Array(figures.length) };
  const numbers = Int32Array.from(groups.flatMap((own, group) => own.map(() => group)));
  const [total] = summarise(column, new Int32Array(figures.length), 1);
  return tellGroups(summarise(column, numbers, groups.length), total!, {
    minimum,
    establishments: groups.map((own, group) => own.map((_, rank) => 100 * group + rank)),
    together: figures.length,
    margins: listMargins(groups.map((_, group) => [String(group)])),
  });
}

test("a hidden group has neither figure nor count, and cannot be subtracted from the total", () => {
  const { groups, total } = tell([[1, 2, 3], [7], [4, 5, 6, 7]], 3);
  // 7 alone would be 28 less the others: the smallest of those is hidden with it.
  expect(groups.slice(0, 2)).toEqual([{ masked: "complementary" }, { masked: "tooFew" }]);
  expect(groups[2]).toMatchObject({ count: 4, sum: 22, mean: 5.5, median: 5.5 });
  expect(total).toMatchObject({ count: 8, sum: 35 });
});

test("extremes, which are one record's own, are never told", () => {
  const { groups, total } = tell([[1, 2, 3]], 3);
  for (const told of [...groups, total]) {
    expect(told).toHaveProperty("median", 2);
    expect(told).not.toHaveProperty("minimum");
    expect(told).not.toHaveProperty("maximum");
  }
});

test("a total under the minimum is hidden too", () => {
  expect(tell([[1], [2]], 3)).toEqual({
    groups: [{ masked: "tooFew" }, { masked: "tooFew" }],
    total: { masked: "tooFew" },
  });
});
