// What several workbooks change in a record, cell by cell, and where they contradict one another.

import type { Answer, Answers, GridPlan, Question } from "../../../engine/index.ts";
import type { ReadItem } from "../../../renderer/index.ts";
import {
  answerParts,
  mergeAnswer,
  nameOfPart,
  type Part,
  sameParts,
  showPart,
} from "./answer-parts.ts";
import type { GridFile } from "./read-grid-file.ts";

/** A cell, in words ready to print. */
interface CellWords {
  readonly item: string;
  /** JSON pointer in the answer; empty for the whole of it. */
  readonly pointer: string;
  readonly reference: string;
  readonly label: string;
}

export interface CellChange extends CellWords {
  readonly before: string;
  readonly after: string;
  readonly file: string;
  /** « feuille!cellule »; empty when a line of a list is gone. */
  readonly place: string;
}

/** Two workbooks that give one cell different answers. */
export interface CellConflict extends CellWords {
  readonly values: readonly {
    readonly value: string;
    readonly file: string;
    readonly place: string;
  }[];
}

export interface MergedGrids {
  /** The present answers with those of the workbooks; not to be kept when there is a conflict. */
  readonly answers: Answers;
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  /** Present answers, or parts of them, that the workbooks leave blank. */
  readonly kept: number;
}

interface Source {
  readonly file: string;
  readonly item: ReadItem;
}

/**
 * A blank cell changes nothing. Where one workbook repeats the present answer and another does not,
 * the other has changed it: only two new values are a conflict.
 */
export function mergeGrids(
  plan: GridPlan,
  files: readonly GridFile[],
  present: Answers,
): MergedGrids {
  const answers = new Map<string, Answer>(Object.entries(present));
  const changes: CellChange[] = [];
  const conflicts: CellConflict[] = [];
  let kept = 0;
  for (const question of askedQuestions(plan, files)) {
    const before = answers.get(question.id);
    const parts = answerParts(question, before);
    const sources = files.flatMap(({ path, reading }): readonly Source[] =>
      reading.items
        .filter((item) => item.question.id === question.id)
        .map((item) => ({ file: path, item })),
    );
    const fresh = sources.filter((source) => isFresh(question, parts, source));
    conflicts.push(...findConflicts(question, parts, fresh));
    const after = fresh.reduce(
      (answer, { item }) => mergeAnswer(question, answer, freshParts(question, parts, item)),
      before,
    );
    if (after !== undefined) answers.set(question.id, after);
    const given = new Set(
      sources.flatMap(({ item }) => [...answerParts(question, item.answer).keys()]),
    );
    const now = answerParts(question, after);
    kept += [...parts.keys()].filter((pointer) => now.has(pointer) && !given.has(pointer)).length;
    changes.push(...findChanges(question, parts, now, fresh));
  }
  return { answers: Object.fromEntries(answers), changes, conflicts, kept };
}

/** Those of the services whose workbooks are here. */
function askedQuestions(plan: GridPlan, files: readonly GridFile[]): readonly Question[] {
  const services = files.map(({ identity }) => identity.service);
  return plan.sections
    .filter(({ responsible }) => services.includes(undefined) || services.includes(responsible.id))
    .flatMap(({ questions }) => questions);
}

function isFresh(
  question: Question,
  present: ReadonlyMap<string, Part>,
  { item }: Source,
): boolean {
  const own = answerParts(question, item.answer);
  const differs = [...own].some(([pointer, part]) => !sameParts(present.get(pointer), part));
  // Fewer lines than before is a change too.
  return differs || (question.type === "list" && own.size !== present.size);
}

/** Without the figures that repeat the present ones: they would undo what another workbook changes. */
function freshParts(
  question: Question,
  present: ReadonlyMap<string, Part>,
  item: ReadItem,
): Answer {
  const { answer } = item;
  if (question.type !== "breakdown" && question.type !== "table") return answer;
  const isFreshAt = (pointer: string, value: unknown) =>
    !sameParts(present.get(pointer), value as Part);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([line, value]): readonly (readonly [string, unknown])[] => {
      if (typeof value !== "object") return isFreshAt(`/${line}`, value) ? [[line, value]] : [];
      const columns = Object.entries(value as Readonly<Record<string, number>>).filter(
        ([column, figure]) => isFreshAt(`/${line}/${column}`, figure),
      );
      return columns.length === 0 ? [] : [[line, Object.fromEntries(columns)]];
    }),
  ) as Answer;
}

function findConflicts(
  question: Question,
  present: ReadonlyMap<string, Part>,
  sources: readonly Source[],
): readonly CellConflict[] {
  if (sources.length < 2) return [];
  const read = sources.map(({ file, item }) => ({
    file,
    item,
    parts: answerParts(question, item.answer),
  }));
  const pointers = new Set(read.flatMap(({ parts }) => [...parts.keys()]));
  return [...pointers].flatMap((pointer) => {
    // A list is one answer: a line that a workbook does not have contradicts the one that has it.
    const giving = read.filter(
      ({ parts }) =>
        question.type === "list" ||
        (parts.has(pointer) && !sameParts(parts.get(pointer), present.get(pointer))),
    );
    const [first, ...others] = giving.map(({ parts }) => parts.get(pointer));
    if (giving.length < 2 || others.every((part) => sameParts(part, first))) return [];
    const values = giving.map(({ file, item, parts }) => ({
      value: showPart(question, pointer, parts.get(pointer)),
      file,
      place: item.places.get(pointer) ?? "",
    }));
    return [{ ...wordsOf(question, pointer), values }];
  });
}

function findChanges(
  question: Question,
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  sources: readonly Source[],
): readonly CellChange[] {
  const pointers = new Set([...after.keys(), ...before.keys()]);
  return [...pointers].flatMap((pointer) => {
    const [old, fresh] = [before.get(pointer), after.get(pointer)];
    if (sameParts(old, fresh)) return [];
    const source =
      sources.find(({ item }) =>
        sameParts(answerParts(question, item.answer).get(pointer), fresh),
      ) ?? sources[0];
    return [
      {
        ...wordsOf(question, pointer),
        before: showPart(question, pointer, old),
        after: showPart(question, pointer, fresh),
        file: source?.file ?? "",
        place: source?.item.places.get(pointer) ?? "",
      },
    ];
  });
}

function wordsOf(question: Question, pointer: string): CellWords {
  const { id: item, reference, label } = question;
  const part = nameOfPart(question, pointer);
  return { item, pointer, reference, label: part === "" ? label : `${label}, ${part}` };
}
