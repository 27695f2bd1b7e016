// The lines of a list as they were answered: what counts, and what makes them complete.
import type { ProgramList } from "./program.ts";
import type { Answer, AnswerLine } from "./submission.ts";

/** A line that is not begun counts for nothing; one that is begun has its compulsory fields. */
export function isListComplete({ minimum, fields }: ProgramList, answer: unknown): boolean {
  const begun = linesOf(answer).filter((line) => Object.values(line).some(isGiven));
  const required = fields.filter((field) => field.required);
  return (
    begun.length >= minimum && begun.every((line) => required.every(({ id }) => isGiven(line[id])))
  );
}

/** The lines in the fields of this list: what another year's list asked besides is left out. */
export function keepFields({ fields }: ProgramList, answer: Answer): Answer | undefined {
  const lines = linesOf(answer).flatMap((line) => {
    const kept = fields.filter(
      ({ id, written }) => isGiven(line[id]) && typeof line[id] === written,
    );
    return kept.length === 0 ? [] : [Object.fromEntries(kept.map(({ id }) => [id, line[id]!]))];
  });
  return lines.length === 0 ? undefined : lines;
}

function linesOf(answer: unknown): readonly AnswerLine[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter((line) => typeof line === "object" && line !== null);
}

function isGiven(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : Number.isFinite(value);
}
