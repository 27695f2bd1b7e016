import type { Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { HistoryEntry } from "../api/types.ts";
import { answerText } from "../entry/answer-text.ts";
import { gridDifferences } from "../entry/grid-differences.ts";

const MOST_CELLS = 8;

/** « De 118 personnes à 124 personnes. » The cells of a grid are told one by one, after it. */
export function changeSentence(question: Question, { from, to }: HistoryEntry): string {
  if (to === null) return fr`Réponse effacée. C'était : ${answerText(question, from)}.`;
  if (from === null) return fr`Première réponse : ${answerText(question, to)}.`;
  const cells = differences(question, { from, to }).length;
  if (cells > 0) return fr`${plural(cells, "case changée", "cases changées")} :`;
  return fr`De « ${answerText(question, from)} » à « ${answerText(question, to)} ».`;
}

/** « Moins de 18 ans : 3 → 5 », the first ones when there are many. */
export function changedCells(question: Question, change: HistoryEntry): readonly string[] {
  if (change.from === null || change.to === null) return [];
  const cells = differences(question, change).map(
    ({ label, mine, theirs }) => fr`${label} : ${mine ?? "vide"} → ${theirs ?? "vide"}`,
  );
  const more = cells.length - MOST_CELLS;
  return more <= 0
    ? cells
    : [...cells.slice(0, MOST_CELLS), fr`et ${plural(more, "autre", "autres")}`];
}

function differences(question: Question, { from, to }: Pick<HistoryEntry, "from" | "to">) {
  return gridDifferences(question, from, to);
}
