import { expect, test } from "vitest";
import {
  byEstablishment,
  toldValues,
} from "../../../../renderer/app/managing-body/table/told-values.ts";

const NOW = "2031-01-02T00:00:00Z";

test("answers and erasures reach the establishment that they are of, and no other", () => {
  const column = (finess: string) => ({
    establishment: { finess, name: "", town: "", category: "A" },
    editable: true,
    common: {},
    elsewhere: {},
  });
  const stored = { value: 12, version: 4, savedAt: "2031-01-01T00:00:00Z" };
  const told = toldValues(
    [
      { ...column("1"), answers: { beds: stored }, setAside: {} },
      { ...column("2"), answers: {}, setAside: { beds: 3 } },
    ],
    NOW,
  );
  const found = byEstablishment(told);
  expect([...found.keys()]).toEqual(["1", "2"]);
  expect([...found.get("1")!]).toEqual([["beds", stored]]);
  // Told without its moment: that of the reading stands for it.
  expect([...found.get("2")!]).toEqual([["beds", { value: null, version: 3, savedAt: NOW }]]);
});
