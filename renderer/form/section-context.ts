// What every template, field and widget of a section may consult: rjsf's `formContext`.

import type { Registry } from "@rjsf/utils";
import type { ComponentType, ReactNode } from "react";
import type { Answers, Question } from "../../engine/index.ts";
import type { DraftStore } from "./drafts/draft-store.ts";

/** One object for the life of a section: what changes is behind `drafts` or in React contexts. */
export interface SectionContext {
  readonly questions: ReadonlyMap<string, Question>;
  readonly drafts: DraftStore;
  /** Says something once to those who do not see the screen. */
  readonly announce: (sentence: string) => void;
  /** Last year's answers, as this year asks them. */
  readonly lastYear: Answers;
  /** Opens the guide at a question. */
  readonly onGuide: (item: string) => void;
  /** After a fault: what the server still has for this cell, told in a sentence, or nothing. */
  readonly LastSaved: ComponentType<{ readonly question: Question; readonly cell: string }>;
  /** Stands where the box of a question does, and shows it or not; absent: the box itself. */
  readonly Box?: ComponentType<{ readonly question: Question; readonly children: ReactNode }>;
  /** Shown under a question: findings, a refused answer, last year's figure. */
  readonly Notes: ComponentType<{ readonly question: Question }>;
}

/** The section's context and one question of it, from what rjsf hands to a component. */
export function questionOf(
  registry: Registry,
  item: string,
): { readonly context: SectionContext; readonly question: Question } {
  const context = registry.formContext as SectionContext;
  const question = context.questions.get(item);
  if (!question) throw new Error(`Broken invariant: no question ${item} in this section`);
  return { context, question };
}
