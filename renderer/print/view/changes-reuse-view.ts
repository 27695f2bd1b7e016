// What becomes of last year's answers: one row per block, the questions by their numbers.

import type { ChangesPlan, Reuse } from "../../../engine/index.ts";

export interface ReuseRow {
  readonly block: string;
  readonly service: string;
  /** One per column, in the order of REUSES. */
  readonly cells: readonly ReuseCell[];
  /** What to look at, and in which questions. */
  readonly exceptions: readonly { readonly references: string; readonly note: string }[];
}

export interface ReuseCell {
  /** Of the column, for a narrow screen. */
  readonly title: string;
  readonly count: number;
  /** « 1.1 à 1.4, 1.9 »; empty when there is none. */
  readonly references: string;
}

/** The columns, with their titles. */
export const REUSES: readonly (readonly [Reuse, string])[] = [
  ["asIs", "Reprises telles quelles"],
  ["toAdapt", "À relire ou compléter"],
  ["toUpdate", "À actualiser"],
  ["anew", "À saisir à neuf"],
];

type Answers = ChangesPlan["reuse"][number]["answers"];

/** One per block, in the order of the form. */
export function reuseRows(blocks: ChangesPlan["reuse"]): readonly ReuseRow[] {
  return blocks.map(({ title: block, responsible, answers }) => ({
    block,
    service: responsible.label,
    cells: REUSES.map(([reuse, title]) => ({
      title,
      count: answers.filter((one) => one.reuse === reuse).length,
      references: listReferences(answers, reuse),
    })),
    exceptions: listExceptions(answers),
  }));
}

function listExceptions(answers: Answers): ReuseRow["exceptions"] {
  const notes = new Set(answers.flatMap(({ note }) => note ?? []));
  return [...notes].map((note) => ({
    references: answers
      .filter((one) => one.note === note)
      .map(({ reference }) => reference)
      .join(", "),
    note,
  }));
}

/** From so many questions that follow each other, the first and the last are enough. */
const SHORTEST_RUN = 3;

function listReferences(answers: Answers, reuse: Reuse): string {
  const runs: string[][] = [];
  answers.forEach((answer, rank) => {
    if (answer.reuse !== reuse) return;
    if (answers[rank - 1]?.reuse === reuse) runs.at(-1)?.push(answer.reference);
    else runs.push([answer.reference]);
  });
  return runs
    .map((run) => (run.length < SHORTEST_RUN ? run.join(", ") : `${run[0]} à ${run.at(-1)}`))
    .join(", ");
}
