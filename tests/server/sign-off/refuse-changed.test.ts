import { describe, expect, test } from "vitest";
import type { RecordChange } from "../../../server/sign-off/record-change.ts";
import { refuseChanged } from "../../../server/sign-off/refuse-changed.ts";

const change: RecordChange = {
  kind: "answer",
  item: "effectif",
  reference: "1.1",
  label: "Effectif",
  author: "Zoé",
  at: "2031-05-02T08:00:00.000Z",
};
const say = (...changed: readonly RecordChange[]) =>
  refuseChanged(changed).message.replace(/[\u00A0\u202F]/g, " ");
const times = (count: number) => Array.from({ length: count }, () => change);

describe("what changed since a record was read", () => {
  test("is told up to five times, then counted", () => {
    expect(say(...times(5))).not.toContain("autre");
    expect(say(...times(6))).toContain("« 1.1 Effectif », par Zoé et 1 autre. Rien");
    expect(say(...times(7))).toContain("« 1.1 Effectif », par Zoé et 2 autres. Rien");
  });

  test("is a sentence of its own when nothing in particular did", () => {
    expect(say()).toBe(
      "Le dossier ne cesse de changer pendant qu'on le signe. Rien n'a été signé : relisez-le, puis signez.",
    );
  });

  test("has no space before the name of what has no reference", () => {
    expect(say({ ...change, reference: "", label: "disparue" })).toContain("« disparue », par Zoé");
  });
});
