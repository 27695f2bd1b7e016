// The parts of a section: the questions of each block, the indicators and the controls in each case.

import type { ChangedList, ChangedQuestion, ChangesEntry } from "../../../engine/index.ts";
import { type EntryPlace, type EntryView, entryView } from "./changes-entry-view.ts";

/** The questions of one block, or the indicators in one case: a table or one entry after the other. */
export interface ChangesPart {
  readonly level: number;
  /** Empty when the section has one part and its title says it. */
  readonly title: string;
  /** Above the last column of the table; empty without one, null for entries. */
  readonly answerTitle: string | null;
  /** Whether that column takes a word, not an answer described. */
  readonly narrow: boolean;
  readonly rows: readonly ChangesRow[];
  readonly entries: readonly EntryView[];
}

export interface ChangesRow {
  readonly reference: string;
  readonly label: string;
  /** Whether its definition is not attested. */
  readonly marked: boolean;
  readonly details: readonly string[];
  readonly answer: string;
}

/** One part per block, with the service that answers it: tables under `answerTitle`, or entries. */
export function byBlock(
  questions: readonly ChangedQuestion[],
  place: EntryPlace,
  answerTitle: string | null,
): readonly ChangesPart[] {
  const blocks = new Map(
    questions.map(({ block, responsible }) => [block.id, { block, responsible }]),
  );
  return [...blocks.values()].map(({ block, responsible }) => {
    const own = questions.filter((one) => one.block.id === block.id);
    return {
      level: place.level + 1,
      title: `${block.title} – ${responsible.label}`,
      answerTitle,
      narrow: false,
      rows: answerTitle === null ? [] : own.map(rowOf),
      entries: answerTitle === null ? own.map((one) => entryView(one, below(place, 2))) : [],
    };
  });
}

function rowOf(question: ChangedQuestion): ChangesRow {
  const { reference, label, isAttested, notes, categories = "", answer } = question;
  const details = [...notes, categories].filter(Boolean);
  return { reference, label, marked: !isAttested, details, answer };
}

/** `answer`: of the column that takes the notes of what is new; empty, they stand under its name. */
type Titles = Readonly<Record<keyof ChangedList | "answer", string>>;

export const INDICATORS: Titles = {
  added: "Indicateurs nouveaux",
  broken: "Indicateurs qui ne se comparent plus",
  changed: "Indicateurs modifiés",
  removed: "Indicateurs supprimés",
  answer: "",
};

export const CONTROLS: Titles = {
  added: "Contrôles nouveaux",
  broken: "",
  changed: "Contrôles modifiés",
  removed: "Contrôles supprimés",
  answer: "Gravité",
};

const ORDER = ["added", "broken", "changed", "removed"] as const;

/** One part per case that is not empty: what is new or gone in a table, what changes as entries. */
export function listParts(
  list: ChangedList,
  place: EntryPlace,
  titles: Titles,
): readonly ChangesPart[] {
  return ORDER.filter((key) => list[key].length > 0).map((key) => {
    const isTable = key === "added" || key === "removed";
    if (!isTable) return entriesPart(titles[key], list[key], place);
    return {
      level: place.level + 1,
      title: titles[key],
      answerTitle: key === "added" ? titles.answer : "",
      narrow: true,
      rows: list[key].map(({ reference = "", label, isAttested, notes }) => {
        const row = { reference, label, marked: !isAttested };
        return key === "added" && titles.answer !== ""
          ? { ...row, details: [], answer: notes.join(" ") }
          : { ...row, details: notes, answer: "" };
      }),
      entries: [],
    };
  });
}

/** Entries one after the other, under a title or right under that of the section. */
export function entriesPart(
  title: string,
  entries: readonly ChangesEntry[],
  place: EntryPlace,
): ChangesPart {
  const own = below(place, title === "" ? 1 : 2);
  return {
    level: place.level + 1,
    title,
    answerTitle: null,
    narrow: false,
    rows: [],
    entries: entries.map((entry) => entryView(entry, own)),
  };
}

function below(place: EntryPlace, levels: number): EntryPlace {
  return { ...place, level: place.level + levels };
}
