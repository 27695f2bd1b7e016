import type { Columns } from "../../../engine/calculation/create-columns.ts";
import type { ProgramElement } from "../../../engine/calculation/program.ts";
import type { Answer, Answers, Submission } from "../../../engine/calculation/submission.ts";
import { CATEGORY } from "./read-world.ts";

/** The same records as a server reads them: parsed from JSON, absent figures left out. */
export function sampleSubmissions(
  elements: readonly ProgramElement[],
  { d, p, capacity }: Columns,
): readonly Submission[] {
  return Array.from({ length: capacity }, (_, record) => {
    const submission: Submission = {
      campaign: "9999",
      category: CATEGORY,
      answers: answersOf(elements, d, record),
      previous: answersOf(elements, p, record),
    };
    return JSON.parse(JSON.stringify(submission)) as Submission;
  });
}

function answersOf(
  elements: readonly ProgramElement[],
  cells: Columns["d"],
  record: number,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const element of elements) {
    const answer = answerOf(element, (slot) => cells[slot]![record]!);
    if (answer !== undefined) answers[element.id] = answer;
  }
  return answers;
}

function answerOf(
  { type, options, cells }: ProgramElement,
  figure: (slot: number) => number,
): Answer | undefined {
  const answered = cells.filter(({ slot }) => !Number.isNaN(figure(slot)));
  if (type === "breakdown") {
    return Object.fromEntries(answered.map(({ line, slot }) => [line, figure(slot)]));
  }
  if (type === "table") {
    const lines: Record<string, Record<string, number>> = {};
    for (const { line, column, slot } of answered) {
      lines[line!] ??= {};
      lines[line!]![column!] = figure(slot);
    }
    return lines;
  }
  const [cell] = answered;
  if (cell === undefined) return undefined;
  return type === "choice" ? options![figure(cell.slot)] : figure(cell.slot);
}
