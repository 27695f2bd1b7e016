import { expect, test } from "vitest";
import { phrase, quotedList } from "../../../server/util/phrase.ts";

test("our words get their unbreakable spaces", () => {
  expect(phrase`Il faut : « oui » ; vraiment ? Oui ! 3 %`).toBe(
    "Il faut\u00A0: «\u00A0oui\u00A0»\u202F; vraiment\u202F? Oui\u202F! 3\u00A0%",
  );
});

test("other people's words stand as they are", () => {
  expect(phrase`« ${"a : b ; c « d »"} »`).toBe("«\u00A0a : b ; c « d »\u00A0»");
});

test.each([
  ["a line break", "a\nb"],
  ["a terminal's escape", "a\u001Bb"],
  ["a line separator", "a\u2028b"],
  ["a direction that turns the text around", "a\u202Eb"],
])("%s in them loses its power", (_name, value) => {
  expect(phrase`${value}`).toBe("a\uFFFDb");
});

test("what is too long is clipped", () => {
  expect(phrase`${"x".repeat(1_000_000)}`).toBe(`${"x".repeat(120)}…`);
});

test("a list ends with its conjunction", () => {
  const spaced = (text: string) => text.replaceAll("\u00A0", " ");
  expect(spaced(quotedList(["a"], "ou"))).toBe("« a »");
  expect(spaced(quotedList(["a", "b", "c"], "ou"))).toBe("« a », « b » ou « c »");
});
