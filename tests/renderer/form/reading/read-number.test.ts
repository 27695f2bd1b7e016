import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionNumber } from "../../../../engine/index.ts";
import { MOST_DIGITS, readNumber } from "../../../../renderer/form/reading/read-number.ts";
import { writeNumber } from "../../../../renderer/form/reading/write-number.ts";

const decimal: QuestionNumber = { kind: "decimal", unit: "jours", symbol: "j", decimals: 2 };
const integer: QuestionNumber = { kind: "integer", unit: "personnes", symbol: "", decimals: 0 };
const percentage: QuestionNumber = { ...decimal, kind: "percentage", symbol: "%", maximum: 100 };

describe("what people type and paste", () => {
  test.each([
    ["1234,5", 1234.5],
    ["1234.5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00A0234,5", 1234.5],
    ["1\u202F234,5", 1234.5],
    ["1\u2009234\u2007567,25", 1_234_567.25],
    ["  12 \t", 12],
    ["1\u202F234,50\t\r\n", 1234.5],
    ["-3", -3],
    ["\u22123", -3],
    ["\u20133", -3],
    ["\u2011 3", -3],
    ["+3", 3],
    [",5", 0.5],
    ["5,", 5],
    ["007", 7],
    ["0", 0],
    ["-0", 0],
    ["12,00", 12],
    ["12 j", 12],
    ["12\u00A0j", 12],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text, decimal)).toEqual({ kind: "value", value });
  });

  test.each(["", " ", "\t\u00A0\u202F"])("%j is no answer", (text) => {
    expect(readNumber(text, decimal)).toEqual({ kind: "empty" });
  });

  test("a percent sign is understood where the unit is a percentage", () => {
    expect(readNumber("12,5 %", percentage)).toEqual({ kind: "value", value: 12.5 });
    expect(readNumber("12,5 %", decimal)).toMatchObject({ fault: { kind: "notNumber" } });
  });
});

describe("what must be corrected", () => {
  test.each([
    ["abc", decimal, { kind: "notNumber", text: "abc", example: 1234.5 }],
    ["12a", integer, { kind: "notNumber", text: "12a", example: 1234 }],
    ["1e5", decimal, { kind: "notNumber", text: "1e5", example: 1234.5 }],
    ["Infinity", decimal, { kind: "notNumber", text: "Infinity", example: 1234.5 }],
    ["1.234,5", decimal, { kind: "notNumber", text: "1.234,5", example: 1234.5 }],
    ["1,234.5", decimal, { kind: "notNumber", text: "1,234.5", example: 1234.5 }],
    ["--3", decimal, { kind: "notNumber", text: "--3", example: 1234.5 }],
    ["-", decimal, { kind: "notNumber", text: "-", example: 1234.5 }],
    [",", decimal, { kind: "notNumber", text: ",", example: 1234.5 }],
    ["12\t34", decimal, { kind: "severalValues" }],
    ["12\n34", decimal, { kind: "severalValues" }],
    ["12,5", integer, { kind: "notInteger", text: "12,5" }],
    ["1,234", decimal, { kind: "tooManyDecimals", text: "1,234", most: 2, value: 1.234 }],
    ["1".repeat(24), decimal, { kind: "tooManyDigits", most: 12 }],
    ["-1", { ...integer, minimum: 0 }, { kind: "belowMinimum", minimum: 0 }],
    ["101", percentage, { kind: "aboveMaximum", maximum: 100 }],
  ] as const)("%j", (text, number, fault) => {
    expect(readNumber(text, number)).toEqual({ kind: "fault", fault });
  });

  test("twelve digits are the most that is taken, as in the workbook", () => {
    expect(readNumber("999 999 999 999", integer)).toEqual({ kind: "value", value: 999999999999 });
    expect(readNumber("1 000 000 000 000", integer)).toEqual({
      kind: "fault",
      fault: { kind: "tooManyDigits", most: 12 },
    });
  });

  test("the bounds themselves are accepted", () => {
    const bounded = { ...integer, minimum: 0, maximum: 10 };
    expect(readNumber("0", bounded)).toEqual({ kind: "value", value: 0 });
    expect(readNumber("10", bounded)).toEqual({ kind: "value", value: 10 });
  });
});

test("what is written is read back, whatever the number and the spaces around it", () => {
  const hundredths = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map((cents) => cents / 100);
  const blank = fc.constantFrom("", " ", "\t", "\u00A0", "\r\n");
  fc.assert(
    fc.property(hundredths, blank, blank, (value, before, after) => {
      const text = `${before}${writeNumber(value)}${after}`;
      expect(readNumber(text, decimal)).toEqual({ kind: "value", value: value === 0 ? 0 : value });
    }),
  );
});

test("any text gives a number within the limits, nothing, or a fault; never more", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = readNumber(text, decimal);
      if (reading.kind !== "value") return;
      expect(Number.isFinite(reading.value)).toBe(true);
      expect(Object.is(reading.value, -0)).toBe(false);
      expect(Math.abs(reading.value)).toBeLessThan(10 ** MOST_DIGITS);
    }),
  );
});
