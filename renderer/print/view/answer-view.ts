// The place for one answer on paper: a box, a date, boxes to tick, or lines to write on.

import type { Answers, Question } from "../../../engine/index.ts";
import type { AnswerEntry } from "./answer-entry.ts";
import { formatFigure } from "./format-figure.ts";

type Answer = Answers[string];

export interface AnswerView {
  readonly kind: "box" | "date" | "choices" | "lines";
  /** The prefilled answer as one writes it; null when there is none. */
  readonly value: string | null;
  /** « non renseigné », « sans objet » on a prefilled grid; null on a blank one, to be filled. */
  readonly absence: string | null;
  readonly symbol: string;
  readonly multiple: boolean;
  readonly choices: readonly { readonly label: string; readonly ticked: boolean }[];
  /** How many lines to write on. */
  readonly lines: number;
}

const YES_NO = [
  { key: "oui", label: "oui" },
  { key: "non", label: "non" },
];

const CHARACTERS_A_LINE = 60;
const MOST_LINES = 6;

/** The place for the answer of a question that is neither a breakdown nor a table. */
export function createAnswerView(question: Question, { answer, absence }: AnswerEntry): AnswerView {
  const common = {
    kind: "box" as const,
    value: null,
    absence: answer === undefined ? absence : null,
    symbol: "",
    multiple: false,
    choices: [],
    lines: 0,
  };
  switch (question.type) {
    case "date":
      return { ...common, kind: "date", value: formatDate(answer) };
    case "text":
      return {
        ...common,
        kind: "lines",
        value: answer === undefined ? null : String(answer),
        lines: countLines(question.maximumLength),
      };
    case "yesNo":
      return { ...common, kind: "choices", choices: tick(YES_NO, answer) };
    case "choice":
    case "multipleChoice":
      return {
        ...common,
        kind: "choices",
        multiple: question.type === "multipleChoice",
        choices: tick(question.options ?? [], answer),
      };
    default:
      return {
        ...common,
        value: formatFigure(answer, question.number?.decimals ?? 0),
        symbol: question.number?.symbol ?? "",
      };
  }
}

function formatDate(answer: Answer | undefined): string | null {
  return typeof answer === "string" ? answer.split("-").reverse().join("/") : null;
}

function tick(
  options: readonly { readonly key: string; readonly label: string }[],
  answer: Answer | undefined,
) {
  const chosen = Array.isArray(answer) ? answer : [answer];
  return options.map(({ key, label }) => ({ label, ticked: chosen.includes(key) }));
}

function countLines(maximumLength: number | undefined): number {
  const wanted = Math.ceil((maximumLength ?? CHARACTERS_A_LINE) / CHARACTERS_A_LINE);
  return Math.min(MOST_LINES, Math.max(1, wanted));
}
