import type { Reading } from "./reading.ts";

/** Text as typed; blanks alone are no answer. Characters are counted as JSON Schema counts them. */
export function readText(text: string, most: number | undefined): Reading<string> {
  if (text.trim() === "") return { kind: "empty" };
  const length = [...text].length;
  if (most !== undefined && length > most) {
    return { kind: "fault", fault: { kind: "tooLong", most, length } };
  }
  return { kind: "value", value: text };
}
