import { expect, test } from "vitest";
import { readText } from "../../../../renderer/form/reading/read-text.ts";

test("blanks alone are no answer, and other blanks are kept", () => {
  expect(readText("  \n", 10)).toEqual({ kind: "empty" });
  expect(readText(" a\nb ", 10)).toEqual({ kind: "value", value: " a\nb " });
});

test("characters are counted as JSON Schema counts them, an emoji being one", () => {
  expect(readText("🌿🌿", 2)).toEqual({ kind: "value", value: "🌿🌿" });
  expect(readText("abc", 2)).toEqual({
    kind: "fault",
    fault: { kind: "tooLong", most: 2, length: 3 },
  });
});
