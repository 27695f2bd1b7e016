// The place for one answer on paper: a box, a date, boxes to tick, or lines to write on.

import type { Answers, Question } from "../../../engine/index.ts";
import type { AnswerEntry } from "./answer-entry.ts";
import { formatDay } from "./format-day.ts";
import { formatFigure } from "./format-figure.ts";

type Answer = Answers[string];

export interface AnswerView {
  readonly kind: "box" | "date" | "choices" | "lines";
  /** The prefilled answer as one writes it; null when there is none. */
  readonly value: string | null;
  /** « non renseigné », « sans objet » on a prefilled grid; null on a blank one, to be filled. */
  readonly absence: string | null;
  /** « à vérifier » beside an answer that is only offered; null elsewhere. */
  readonly proposal: string | null;
  readonly symbol: string;
  readonly multiple: boolean;
  /** `wasTicked`: last year, where it is told here rather than in a column. */
  readonly choices: readonly {
    readonly label: string;
    readonly ticked: boolean;
    readonly wasTicked: boolean;
  }[];
  /** How many choices stand side by side: as many as their labels leave room for. */
  readonly choiceColumns: number;
  /** How many lines to write on. */
  readonly lines: number;
}

const YES_NO = [
  { key: "oui", label: "oui" },
  { key: "non", label: "non" },
];

const CHARACTERS_A_LINE = 60;
const MOST_LINES = 6;

/**
 * The place for the answer of a question that is neither a breakdown nor a table; `past` are the
 * options of last year's answer that are to be marked.
 */
export function createAnswerView(
  question: Question,
  { answer, absence, proposal }: AnswerEntry,
  past: readonly string[] = [],
): AnswerView {
  const common = {
    kind: "box" as const,
    value: null,
    absence: answer === undefined ? absence : null,
    proposal,
    symbol: "",
    multiple: false,
    choices: [],
    choiceColumns: 1,
    lines: 0,
  };
  switch (question.type) {
    case "date":
      return { ...common, kind: "date", value: formatDay(answer) };
    case "text":
      return {
        ...common,
        kind: "lines",
        value: answer === undefined ? null : String(answer),
        lines: countLines(question.maximumLength),
      };
    case "yesNo":
      return { ...common, kind: "choices", ...tick(YES_NO, answer) };
    case "choice":
    case "multipleChoice":
      return {
        ...common,
        kind: "choices",
        multiple: question.type === "multipleChoice",
        ...tick(question.options ?? [], answer, past),
      };
    default:
      return {
        ...common,
        value: formatFigure(answer, question.number?.decimals ?? 0),
        symbol: question.number?.symbol ?? "",
      };
  }
}

function tick(
  options: readonly { readonly key: string; readonly label: string }[],
  answer: Answer | undefined,
  past: readonly string[] = [],
) {
  const chosen = Array.isArray(answer) ? answer : [answer];
  const marks = past.length > 0 ? [MARK_LENGTH] : [];
  const longest = Math.max(0, ...marks, ...options.map(({ label }) => label.length));
  return {
    choices: options.map(({ key, label }) => ({
      label,
      ticked: chosen.includes(key),
      wasTicked: past.includes(key),
    })),
    choiceColumns: LONGEST_LABELS.find(({ most }) => longest <= most)?.columns ?? 1,
  };
}

/** A label with a mark after it takes a line to itself. */
const MARK_LENGTH = 15;

/** In the width of an answer, in characters. */
const LONGEST_LABELS = [
  { most: 4, columns: 3 },
  { most: 10, columns: 2 },
] as const;

function countLines(maximumLength: number | undefined): number {
  const wanted = Math.ceil((maximumLength ?? CHARACTERS_A_LINE) / CHARACTERS_A_LINE);
  return Math.min(MOST_LINES, Math.max(1, wanted));
}
