import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { QuestionIndex } from "./question-index.ts";

/**
 * « 3 questions apparaissent dans cette section. » Those of the section on the page first, then how
 * many do elsewhere; empty when nothing has changed.
 */
export function appearanceSentence(
  index: QuestionIndex,
  section: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): string {
  const places = [...index.values()];
  const changed = places.filter(({ question: { id } }) => before.has(id) !== after.has(id));
  const here = changed.filter((place) => place.section === section);
  const elsewhere = changed.filter((place) => place.section !== section);
  return [
    ...sentences(here, after, fr`dans cette section`),
    ...sentences(elsewhere, after, fr`dans d'autres sections`),
  ].join(" ");
}

function sentences(
  changed: readonly { readonly question: { readonly id: string } }[],
  after: ReadonlySet<string>,
  where: string,
): readonly string[] {
  const come = changed.filter(({ question }) => after.has(question.id)).length;
  const gone = changed.length - come;
  return [
    ...(come > 0
      ? [fr`${plural(come, "question apparaît", "questions apparaissent")} ${where}.`]
      : []),
    ...(gone > 0
      ? [fr`${plural(gone, "question ne se pose plus", "questions ne se posent plus")} ${where}.`]
      : []),
  ];
}
