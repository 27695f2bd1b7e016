import { expect, test } from "vitest";
import type { QuestionNumber } from "../../../../engine/index.ts";
import { exampleNumber } from "../../../../renderer/form/reading/example-number.ts";
import { readNumber } from "../../../../renderer/form/reading/read-number.ts";
import { writeNumber } from "../../../../renderer/form/reading/write-number.ts";

const integer: QuestionNumber = { kind: "integer", unit: "jours", symbol: "", decimals: 0 };
const decimal: QuestionNumber = { ...integer, kind: "decimal", decimals: 2 };

test.each<readonly [QuestionNumber, number]>([
  [integer, 1234],
  [decimal, 1234.5],
  [{ ...integer, maximum: 365 }, 123],
  [{ ...decimal, maximum: 100 }, 12.5],
  [{ ...decimal, maximum: 1 }, 0.5],
  [{ ...integer, minimum: 1_000_000 }, 1_000_000],
  [{ ...integer, maximum: -5 }, -5],
])("%o: %d", (number, example) => {
  expect(exampleNumber(number)).toBe(example);
  expect(readNumber(writeNumber(example), number)).toEqual({ kind: "value", value: example });
});
