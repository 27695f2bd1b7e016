// Last year's answers as this year's items read them: found again under the names they had, figures
// of merged items added up. One reading for the calculation and for what a person is shown.
import { finite } from "./arithmetic.ts";
import { keepFields } from "./list-lines.ts";
import type { Program, ProgramElement } from "./program.ts";
import { readCell } from "./read-cell.ts";
import { roundDecimal } from "./round-decimal.ts";
import type { Answer, Answers } from "./submission.ts";

/** Under this year's ids, lines and options; an item without a comparable answer is left out. */
export function previousAnswers({ elements }: Program, previous: Answers): Answers {
  return Object.fromEntries(
    elements.flatMap((element) => {
      const answer = previousAnswer(element, previous);
      return answer === undefined ? [] : [[element.id, answer]];
    }),
  );
}

/** Last year's answer to one item, under this year's lines; undefined when none compares with it. */
export function previousAnswer(element: ProgramElement, previous: Answers): Answer | undefined {
  const { id, previousIds, movedKeys, perLine } = element;
  if (perLine !== undefined) {
    const former = previous[previousIds === undefined ? id : (previousIds[0] ?? "")];
    return former && keepFields(perLine, former);
  }
  if (previousIds === undefined) return moveKeys(previous[id], movedKeys);
  const answers = previousIds.map((one) => moveKeys(previous[one], movedKeys));
  return answers.length > 1 ? addAnswers(element, answers) : answers[0];
}

type Keys = NonNullable<ProgramElement["movedKeys"]>;

/** The lines or options of an answer under their new keys; those that did not move keep theirs. */
function moveKeys(answer: Answer | undefined, moved: Keys | undefined): Answer | undefined {
  if (answer === undefined || moved === undefined) return answer;
  if (typeof answer === "string") return newKey(answer, moved);
  if (typeof answer !== "object" || answer === null) return answer;
  if (isKeys(answer)) return answer.flatMap((key) => newKey(key, moved) ?? []);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([key, value]) => {
      const now = newKey(key, moved);
      return now === undefined ? [] : [[now, value]];
    }),
  );
}

function isKeys(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}

/** Nothing for a key that another line or option has taken since: it meant something else. */
function newKey(key: string, moved: Keys): string | undefined {
  if (Object.hasOwn(moved, key)) return moved[key];
  return Object.values(moved).includes(key) ? undefined : key;
}

/** Figure by figure, strictly: where one of the answers has none, neither has the sum. */
function addAnswers(
  element: ProgramElement,
  answers: readonly (Answer | undefined)[],
): Answer | undefined {
  const figures = answers.map((answer) => readFigures(element, answer));
  const sums = element.cells.map((_, rank) => finite(plainSum(figures.map((own) => own[rank]!))));
  return writeFigures(element, sums);
}

/** No answer has more decimals: their sum is the decimal that a person would write. */
const MOST_DECIMALS = 6;

/** 12.35 and 7.1 make 19.45, which the item takes, not 19.450000000000003, which it refuses. */
function plainSum(figures: readonly number[]): number {
  return roundDecimal(
    figures.reduce((sum, figure) => sum + figure, 0),
    MOST_DECIMALS,
  );
}

/** The figure of each cell; `si_absent` stands for the blanks of a breakdown or table begun. */
function readFigures(element: ProgramElement, answer: Answer | undefined): readonly number[] {
  const { cells, whenBlank = Number.NaN } = element;
  const figures = cells.map((cell) =>
    answer === undefined ? Number.NaN : readCell(element, cell, answer),
  );
  if (figures.every(Number.isNaN)) return figures;
  return figures.map((figure) => (Number.isNaN(figure) ? whenBlank : figure));
}

/** Figures by cell as an answer; undefined when there is none. */
function writeFigures(
  { type, cells }: ProgramElement,
  figures: readonly number[],
): Answer | undefined {
  const present = cells.flatMap((cell, rank) =>
    Number.isNaN(figures[rank]) ? [] : [{ ...cell, figure: figures[rank]! }],
  );
  if (present.length === 0) return undefined;
  if (type === "number") return present[0]!.figure;
  const lines = new Map<string, number | Readonly<Record<string, number>>>();
  for (const { line = "", column, figure } of present) {
    const row = lines.get(line);
    const begun = typeof row === "object" ? row : {};
    lines.set(line, column === undefined ? figure : { ...begun, [column]: figure });
  }
  return Object.fromEntries(lines);
}
