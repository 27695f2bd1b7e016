// One answer of a filled record: said in words, or as a table, never as a blank.

import { formatNumber, type Question } from "../../../engine/index.ts";
import { plural } from "../../form/plural.ts";
import type { FilledRecord } from "../filled-record.ts";
import { type LinesView, linesOf } from "./lines-view.ts";
import type { MatrixColumn, MatrixView } from "./matrix-view.ts";
import { NOT_ANSWERED } from "./not-answered.ts";
import { createQuestionView, type QuestionView } from "./question-view.ts";
import { sayOrigin } from "./record-standing.ts";
import { sayAnswer } from "./say-answer.ts";
import { shorten } from "./shorten.ts";

export interface RecordAnswerView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** Where there is no answer; beside one, it goes without saying. */
  readonly condition: string | null;
  readonly marked: boolean;
  /** At most one of the three is there; none, and `absence` says why. */
  readonly said: string | null;
  readonly matrix: MatrixView | null;
  readonly lines: LinesView | null;
  /** « non renseigné », « sans objet », « compte pour 0 »; null beside an answer. */
  readonly absence: string | null;
  /** What is kept of an answer that does not count; null when nothing is. */
  readonly kept: string | null;
  /** Whose the answer is when it is common, or why it departs from the common one. */
  readonly origin: string | null;
}

type Answered = Pick<FilledRecord, "answers" | "visibility" | "elements" | "standing" | "form">;

const KEPT = "réponse conservée, non prise en compte";
/** Characters of an answer that is whole elsewhere. */
const LONGEST = 160;
const UNDECIDED = "condition non renseignée";

/** The view of one answer. */
export function createRecordAnswerView(question: Question, record: Answered): RecordAnswerView {
  const { id, reference, label } = question;
  const view = createQuestionView(question, record);
  const { marked } = view;
  const common = { id, reference, label, marked, kept: keptOf(question, record) };
  const nothing = {
    origin: null,
    said: null,
    matrix: null,
    lines: null,
    condition: question.condition ?? null,
  };
  if (record.visibility[id] === "undetermined")
    return { ...common, ...nothing, absence: UNDECIDED };
  const { matrix, lines } = view;
  const absence = absenceOf(view);
  if (absence !== null) return { ...common, ...nothing, absence };
  return {
    ...common,
    condition: null,
    origin: sayOrigin(id, record),
    said: say(question, view, record),
    matrix: matrix && { ...matrix, columns: matrix.columns.map(nameUnit) },
    lines: lines && answeredLines(lines, linesOf(record.answers[id]).length),
    absence: null,
  };
}

/** Of a table without any figure, one word instead of one in each cell. */
function absenceOf({ answer, matrix, lines }: QuestionView): string | null {
  if (answer !== null) return sayAnswer(answer) === null ? (answer.absence ?? NOT_ANSWERED) : null;
  if (lines !== null) return lines.absence;
  const cells = matrix?.rows.flatMap((row) => row.cells) ?? [];
  return cells.some(({ value }) => value !== null) ? null : (cells[0]?.absence ?? NOT_ANSWERED);
}

/** A figure is counted as French does: « 1 véhicule », « 2 véhicules ». */
function say(
  { id, number }: Question,
  { answer }: QuestionView,
  { answers, elements }: Answered,
): string | null {
  const given = answers[id];
  if (number === undefined || typeof given !== "number") return answer && sayAnswer(answer);
  const singular = elements.find((element) => element.id === id)?.singular;
  return formatNumber(given, number.decimals, number.symbol, singular);
}

/** « Places autorisées (places) »; the column of a breakdown is already named by its unit. */
function nameUnit({ label, symbol }: MatrixColumn): MatrixColumn {
  const isNamed = symbol === "" || label.toLowerCase() === symbol.toLowerCase();
  return { label: isNamed ? label : `${label} (${symbol})`, symbol };
}

/** The lines that were given, without those that a grid adds to be written on. */
function answeredLines(view: LinesView, count: number): LinesView {
  const rows = view.rows.slice(0, count).map(({ number, cells }) => ({
    number,
    cells: cells.map(({ value, absence }) => ({
      value,
      absence: value === null ? (absence ?? NOT_ANSWERED) : null,
    })),
  }));
  return { ...view, rows };
}

function keptOf(question: Question, record: Answered): string | null {
  const { answers, visibility } = record;
  const asked = (visibility[question.id] ?? "asked") === "asked";
  if (asked || answers[question.id] === undefined) return null;
  const said = say(question, createQuestionView(question, { answers }), record);
  return said === null ? KEPT : `${KEPT}\u00A0: ${said}`;
}

/** The answer in a few words, for who will find the whole of it further on. */
export function summariseAnswer({ said, matrix, lines, absence }: RecordAnswerView): string {
  if (absence !== null) return absence;
  if (lines !== null) return plural(lines.rows.length, "ligne", "lignes");
  const total = matrix?.total;
  if (total?.cell.value) return `total ${total.cell.value}\u00A0${total.symbol}`.trim();
  return shorten(said ?? "tableau renseigné", LONGEST);
}
