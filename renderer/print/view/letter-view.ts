// The letter to one service, as it is laid out.

import { type KitLetter, type KitPlan, sayDay, typography } from "../../../engine/index.ts";
import { readMarkdown } from "./read-markdown.ts";
import type { TextBlock } from "./text-block.ts";

export interface LetterView {
  readonly title: string;
  readonly subtitle: string;
  readonly campaign: string;
  readonly category: { readonly code: string; readonly label: string };
  /** First characters of the campaign's hash: which edition this letter is of. */
  readonly edition: string;
  readonly establishment: KitPlan["establishment"] | null;
  readonly service: string;
  readonly subject: string;
  /** « jeudi 4 mai 2023 ». */
  readonly returnDay: string;
  readonly text: readonly TextBlock[];
  /** What the category is told besides. */
  readonly mentions: readonly string[];
  readonly complement: readonly TextBlock[];
  readonly ending: readonly TextBlock[];
  readonly hasPages: boolean;
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly questions: number;
    /** In the sheet of the service; empty when it is not known. */
    readonly page: string;
  }[];
  readonly questions: number;
}

/** `pages`: by section, where it begins in the service's sheet. */
export function createLetterView(
  plan: KitPlan,
  letter: KitLetter,
  pages: ReadonlyMap<string, number>,
): LetterView {
  const { service, subject, text, complement, ending, questions } = letter;
  return {
    title: typography(`Courrier au service : ${service.label}`),
    subtitle: plan.subtitle,
    campaign: plan.campaign,
    category: plan.category,
    edition: plan.hash.slice(0, 12),
    establishment: plan.establishment ?? null,
    service: service.label,
    subject,
    returnDay: sayDay(plan.returnDay),
    text: readMarkdown(text),
    mentions: plan.mentions,
    complement: readMarkdown(complement),
    ending: readMarkdown(ending),
    hasPages: letter.sections.some(({ id }) => pages.has(id)),
    sections: letter.sections.map(({ id, ...section }) => ({
      ...section,
      page: String(pages.get(id) ?? ""),
    })),
    questions,
  };
}
