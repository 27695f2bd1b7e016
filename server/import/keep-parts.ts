import type { Answer, Question } from "../../engine/index.ts";
import type { Part } from "./answer-parts.ts";

/** Whether an answer replaces the one before: only breakdowns and tables are merged by figure. */
export function isTakenWhole({ type }: Question): boolean {
  return type !== "breakdown" && type !== "table";
}

/**
 * The figures of a breakdown or a table that `keep` accepts, by pointer; undefined when there is
 * none. Any other answer is kept as it is.
 */
export function keepParts(
  question: Question,
  answer: Answer,
  keep: (pointer: string, part: Part) => boolean,
): Answer | undefined {
  if (isTakenWhole(question)) return answer;
  const lines = Object.entries(answer).flatMap(
    ([line, value]): readonly (readonly [string, unknown])[] => {
      if (typeof value !== "object") return keep(`/${line}`, value) ? [[line, value]] : [];
      const columns = Object.entries(value as Readonly<Record<string, number>>).filter(
        ([column, figure]) => keep(`/${line}/${column}`, figure),
      );
      return columns.length === 0 ? [] : [[line, Object.fromEntries(columns)]];
    },
  );
  return lines.length === 0 ? undefined : (Object.fromEntries(lines) as Answer);
}
