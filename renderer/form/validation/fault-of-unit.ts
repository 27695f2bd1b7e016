import type { OutputUnit } from "@cfworker/json-schema";
import type { RJSFSchema } from "@rjsf/utils";
import type { AnswerFault } from "../reading/answer-fault.ts";
import { writeNumber } from "../reading/write-number.ts";
import { pointerSegments } from "./pointer-segments.ts";

/**
 * The fact behind one line of the validator's output; nothing for a line that only says that a
 * deeper one failed. Limits are read in `schema` and words in `data`, never in the validator's
 * English text.
 */
export function faultOfUnit(
  unit: OutputUnit,
  schema: RJSFSchema,
  data: unknown,
): AnswerFault | undefined {
  const limit = valueAt(schema, unit.keywordLocation);
  const found = valueAt(data, unit.instanceLocation);
  switch (unit.keyword) {
    case "minimum":
      return { kind: "belowMinimum", minimum: Number(limit) };
    case "maximum":
      return { kind: "aboveMaximum", maximum: Number(limit) };
    case "maxLength":
      return { kind: "tooLong", most: Number(limit), length: [...String(found)].length };
    case "maxItems":
      return { kind: "tooManyLines", most: Number(limit) };
    case "enum":
      return { kind: "notInList" };
    case "format":
      return { kind: "notDate", text: String(found) };
    case "uniqueItems":
      return { kind: "chosenTwice" };
    case "type":
      return limit === "integer" && typeof found === "number"
        ? { kind: "notInteger", text: writeNumber(found) }
        : { kind: "wrongShape" };
    case "false":
      return { kind: "notAsked" };
    default:
      return undefined;
  }
}

function valueAt(root: unknown, location: string): unknown {
  let value = root;
  for (const segment of pointerSegments(location)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
