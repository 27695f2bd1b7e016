// The preparation grid as both printers lay it out: one view for HTML and for PDF.

import type { GridPlan } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { questionAddress } from "../question-address.ts";
import { type CodeDrawing, drawCode } from "./draw-code.ts";
import { writeGridNotice } from "./grid-notice.ts";
import { createQuestionView, type QuestionView } from "./question-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

export interface GridView {
  readonly title: string;
  readonly subtitle: string;
  readonly category: { readonly code: string; readonly label: string };
  readonly campaign: string;
  /** First characters of the campaign's hash: which edition this sheet is of. */
  readonly edition: string;
  readonly service: string | null;
  /** What is known of whom the grid is for; null: to be written. */
  readonly establishment: {
    readonly name: string | null;
    readonly finess: string | null;
    readonly town: string | null;
  };
  readonly prefilled: boolean;
  readonly notice: readonly string[];
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly id: string;
  /** From 1, in the whole grid: a service's sheet keeps the numbers of the whole. */
  readonly number: number;
  readonly title: string;
  readonly responsible: string;
  /** Leads to its first question on screen; null when the address is not known. */
  readonly code: SectionCode | null;
  readonly introduction: readonly TextBlock[];
  /** Scalar questions that follow each other share a table; a breakdown or a list has its own. */
  readonly groups: readonly GroupView[];
}

export interface SectionCode extends CodeDrawing {
  readonly address: string;
  /** For who does not see it. */
  readonly label: string;
}

export interface GroupView {
  /** One question, with a table of its own. */
  readonly isMatrix: boolean;
  /** Whether the table has a column for last year's answers. */
  readonly hasPast: boolean;
  readonly questions: readonly QuestionView[];
}

/** What a workbook does not have. */
const CODE_NOTICE =
  "Le code à côté du titre d’une rubrique, photographié avec un téléphone, l’ouvre à l’écran.";

/** The view of a grid; with a service that is in charge of nothing, no section. */
export function createGridView(plan: GridPlan, options: GridOptions): GridView {
  const numbered = plan.sections.map((section, index) => ({ section, number: index + 1 }));
  const kept = numbered.filter(
    ({ section }) => options.service === undefined || section.responsible.id === options.service,
  );
  return {
    title: plan.title,
    subtitle: plan.subtitle,
    category: plan.category,
    campaign: plan.campaign,
    edition: plan.hash.slice(0, 12),
    service: options.service === undefined ? null : (kept[0]?.section.responsible.label ?? null),
    establishment: {
      name: options.establishment?.name || null,
      finess: options.establishment?.finess || null,
      town: options.establishment?.town || null,
    },
    prefilled: options.answers !== undefined,
    notice: [
      ...writeGridNotice(plan, options),
      ...(options.address === undefined ? [] : [CODE_NOTICE]),
    ],
    sections: kept.map(({ section, number }) => ({
      id: section.id,
      number,
      title: section.title,
      responsible: section.responsible.label,
      code: createCode(plan, section, options),
      introduction: readPlainText(section.introduction),
      groups: groupQuestions(
        section.questions.map((question) => createQuestionView(question, options)),
        options.lastYear !== undefined,
      ),
    })),
  };
}

function createCode(
  plan: GridPlan,
  { questions: [first] }: GridPlan["sections"][number],
  options: GridOptions,
): SectionCode | null {
  if (first === undefined) return null;
  const address = questionAddress(plan, options, first.reference);
  if (address === undefined) return null;
  const label = `Code à photographier\u00A0: la question ${first.reference} à l’écran, ${address}`;
  return { ...drawCode(address), address, label };
}

function groupQuestions(
  questions: readonly QuestionView[],
  hasPast: boolean,
): readonly GroupView[] {
  const groups: { isMatrix: boolean; hasPast: boolean; questions: QuestionView[] }[] = [];
  for (const question of questions) {
    const isMatrix = question.answer === null;
    const last = groups.at(-1);
    if (isMatrix || last === undefined || last.isMatrix)
      groups.push({ isMatrix, hasPast, questions: [question] });
    else last.questions.push(question);
  }
  return groups;
}
