// The lines of a list as its field changes them. A line keeps its place while it is blank: it is
// that of its number on the screen.

import type { Answer, AnswerLine } from "../../../engine/index.ts";

export type ListAnswer = readonly AnswerLine[];

/** An answer of unknown shape as lines; what is kept from another year may be something else. */
export function asLines(answer: Answer | undefined): ListAnswer {
  if (!Array.isArray(answer)) return [];
  return answer.map((line) => (typeof line === "object" && line !== null ? line : {}));
}

/** The lines with one field given, or erased. */
export function withField(
  lines: ListAnswer,
  index: number,
  field: string,
  value: number | string | undefined,
): ListAnswer {
  return lines.map((line, at) => {
    if (at !== index) return line;
    const { [field]: _replaced, ...others } = line;
    return value === undefined ? others : { ...line, [field]: value };
  });
}

/** The lines without one of them; no line at all is no answer. */
export function withoutLine(lines: ListAnswer, index: number): ListAnswer | undefined {
  return lines.length === 1 ? undefined : lines.filter((_, at) => at !== index);
}

/** The lines with one back where it was. */
export function withLine(lines: ListAnswer, index: number, line: AnswerLine): ListAnswer {
  return [...lines.slice(0, index), line, ...lines.slice(index)];
}

/** `item.line.field`, lines counted from 0 as they stand in the answer. */
export function listCell(item: string, index: number, field: string): string {
  return `${item}.${index}.${field}`;
}
