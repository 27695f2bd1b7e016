// What several workbooks change in a record, cell by cell, and where they contradict one another.

import {
  type Answer,
  type Answers,
  type GridPlan,
  mergeAnswer,
  type Question,
} from "../../engine/index.ts";
import { type AnswerParts, answerParts, nameOfPart, sameParts, showPart } from "./answer-parts.ts";
import type { GridFile } from "./grid-file.ts";
import { isTakenWhole, keepParts } from "./keep-parts.ts";
import {
  describeProposal,
  type GridSource,
  type ProposedAnswer,
  withoutUntouched,
} from "./proposed-answer.ts";

/** A cell, in words ready to print. */
interface CellWords {
  readonly item: string;
  /** JSON pointer in the answer; empty for the whole of it. */
  readonly pointer: string;
  readonly reference: string;
  readonly label: string;
  /** The line and column that the label ends with; empty for the whole. */
  readonly part: string;
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
  readonly before: string;
  readonly values: readonly ConflictingValue[];
}

export interface ConflictingValue {
  readonly value: string;
  readonly file: string;
  readonly place: string;
  /** What `mergeAnswer` takes when this value is chosen: the cell alone, or the whole of a list. */
  readonly answer: Answer;
}

export interface MergedGrids {
  /** By item, those that change and what they become, without the cells in conflict. */
  readonly answers: Answers;
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  /** Left aside, or among the changes when they are to be taken. */
  readonly proposals: readonly ProposedAnswer[];
  /** Present answers, or parts of them, that the workbooks leave blank. */
  readonly kept: number;
}

/**
 * A blank cell changes nothing. Where one workbook repeats the present answer and another does not,
 * the other has changed it: only two new values are a conflict. An answer that is taken whole is
 * not taken at all from a workbook in which a cell of it could not be read. What a workbook held
 * when it was made and nobody changed never replaces what the record says since; what it only offered
 * is not an answer: it is taken only on demand, and only where there is none.
 */
export function mergeGrids(
  plan: GridPlan,
  files: readonly GridFile[],
  present: Answers,
  takesProposals = false,
): MergedGrids {
  const merged = askedQuestions(plan, files).map((question) =>
    mergeQuestion(question, sourcesOf(question, files), present[question.id], takesProposals),
  );
  return {
    answers: Object.fromEntries(
      merged.flatMap(({ question, after, changes }) =>
        after === undefined || changes.length === 0 ? [] : [[question.id, after]],
      ),
    ),
    changes: merged.flatMap(({ changes }) => changes),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    proposals: merged.flatMap(({ proposals }) => proposals),
    kept: merged.reduce((sum, one) => sum + one.kept, 0),
  };
}

/** Those of the services whose workbooks are here. */
function askedQuestions(plan: GridPlan, files: readonly GridFile[]): readonly Question[] {
  const services = files.map(({ identity }) => identity.service);
  return plan.sections
    .filter(({ responsible }) => services.includes(undefined) || services.includes(responsible.id))
    .flatMap(({ questions }) => questions);
}

function sourcesOf(question: Question, files: readonly GridFile[]): readonly GridSource[] {
  return files.flatMap(({ name, reading }): readonly GridSource[] => {
    const isFaulty = reading.faults.some(({ item }) => item === question.id);
    if (isFaulty && isTakenWhole(question)) return [];
    return reading.items
      .filter((item) => item.question.id === question.id)
      .map((item) => ({ file: name, item, parts: answerParts(question, item.answer) }));
  });
}

function mergeQuestion(
  question: Question,
  sources: readonly GridSource[],
  before: Answer | undefined,
  takesProposals: boolean,
) {
  const parts = answerParts(question, before);
  // The record is newer than a grid that was made from it and left as it was.
  const isStale = ({ item }: GridSource) => item.isUntouched && before !== undefined;
  const changed = sources.filter((source) => !source.item.isProposal && !isStale(source));
  const isOpen = before === undefined && changed.length === 0;
  const offered = isOpen ? sources.slice(0, 1) : [];
  const fresh = [...changed, ...(takesProposals ? offered : [])]
    .map((source) => withoutUntouched(question, parts, source))
    .filter((source) => isFresh(question, parts, source));
  const conflicts = findConflicts(question, parts, fresh);
  const doubtful = new Set(conflicts.map(({ pointer }) => pointer));
  const isUndecided = conflicts.length > 0 && isTakenWhole(question);
  const after = isUndecided
    ? before
    : fresh.reduce((answer, { item }) => {
        const given = keepParts(
          question,
          item.answer,
          (pointer, part) => !doubtful.has(pointer) && !sameParts(parts.get(pointer), part),
        );
        return given === undefined ? answer : mergeAnswer(answer, given);
      }, before);
  const given = new Set(sources.flatMap((source) => [...source.parts.keys()]));
  const now = answerParts(question, after);
  return {
    question,
    after,
    conflicts,
    proposals: takesProposals ? [] : offered.map((source) => describeProposal(question, source)),
    kept: [...parts.keys()].filter((pointer) => now.has(pointer) && !given.has(pointer)).length,
    changes: findChanges(question, parts, now, fresh),
  };
}

function isFresh(question: Question, present: AnswerParts, { parts }: GridSource): boolean {
  const differs = [...parts].some(([pointer, part]) => !sameParts(present.get(pointer), part));
  // Fewer lines than before is a change too.
  return differs || (question.type === "list" && parts.size !== present.size);
}

function findConflicts(
  question: Question,
  present: AnswerParts,
  sources: readonly GridSource[],
): readonly CellConflict[] {
  if (sources.length < 2) return [];
  const pointers = new Set(sources.flatMap(({ parts }) => [...parts.keys()]));
  return [...pointers].flatMap((pointer) => {
    // A list is one answer: a line that a workbook does not have contradicts the one that has it.
    const giving = sources.filter(
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
      answer: keepParts(question, item.answer, (one) => one === pointer) ?? item.answer,
    }));
    const before = showPart(question, pointer, present.get(pointer));
    return [{ ...wordsOf(question, pointer), before, values }];
  });
}

function findChanges(
  question: Question,
  before: AnswerParts,
  after: AnswerParts,
  sources: readonly GridSource[],
): readonly CellChange[] {
  const pointers = new Set([...after.keys(), ...before.keys()]);
  return [...pointers].flatMap((pointer) => {
    const [old, fresh] = [before.get(pointer), after.get(pointer)];
    if (sameParts(old, fresh)) return [];
    const source = sources.find(({ parts }) => sameParts(parts.get(pointer), fresh)) ?? sources[0];
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
  return { item, pointer, reference, label: part === "" ? label : `${label}, ${part}`, part };
}
