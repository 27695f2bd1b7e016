import { expect, test } from "vitest";
import { rememberFor } from "../../../server/util/remember-for.ts";

test("computes once for each key of each owner, an absent value included", () => {
  const asked: string[] = [];
  const owners = [{ name: "a" }, { name: "b" }] as const;
  const remembered = rememberFor(({ name }: { readonly name: string }, key) => {
    asked.push(`${name} ${key}`);
    return key === "none" ? undefined : `${name} ${key}`;
  });
  for (const owner of [...owners, ...owners]) {
    expect(remembered(owner, "x")).toBe(`${owner.name} x`);
    expect(remembered(owner, "none")).toBeUndefined();
  }
  expect(asked).toEqual(["a x", "a none", "b x", "b none"]);
});

test("what throws is tried again", () => {
  let count = 0;
  const remembered = rememberFor(() => {
    count += 1;
    if (count === 1) throw new Error("once");
    return count;
  });
  const owner = {};
  expect(() => remembered(owner, "x")).toThrow("once");
  expect(remembered(owner, "x")).toBe(2);
});
