// The preparation grid as a workbook: « Lisez-moi », one sheet per section, a hidden reference.

import type { Answers, GridPlan, Question } from "../../engine/index.ts";
import type { GridOptions } from "../print/grid-options.ts";
import { readEntry } from "../print/view/answer-entry.ts";
import { checkSheets } from "./check-sheets.ts";
import { noticeSheet } from "./notice-sheet.ts";
import { printedRows } from "./printed-rows.ts";
import { referenceSheet } from "./reference-sheet.ts";
import { sectionSheet } from "./section-sheet.ts";
import { sheetName } from "./sheet-name.ts";
import type { Workbook } from "./workbook.ts";

/** Every answer cell has a name, `DI_<item>__<line>__<column>`, by which it is read back. */
export function gridWorkbook(plan: GridPlan, options: GridOptions): Workbook {
  const sections = plan.sections
    .map((section, index) => ({ section, name: sheetName(index + 1, section.title) }))
    .filter(
      ({ section }) => options.service === undefined || section.responsible.id === options.service,
    );
  const questions = sections.flatMap(({ section }) => section.questions);
  const reference = referenceSheet(plan, options, questions);
  const context = {
    options,
    listOf: reference.listOf,
    numbers: new Set(questions.filter(({ type }) => type === "number").map(({ id }) => id)),
  };
  const footer = `Campagne ${plan.campaign}, ${plan.category.code}. Édition ${plan.hash.slice(0, 12)}`;
  const sheets = sections.map(({ section, name }) => sectionSheet(section, name, footer, context));
  const names = sheets.flatMap((one) => one.names);
  const checks =
    plan.checks &&
    checkSheets(plan.checks, {
      questions,
      answers: printedAnswers(questions, options),
      names,
      listOf: reference.listOf,
      footer,
    });
  return {
    title: `${plan.title}, ${plan.category.code}, campagne ${plan.campaign}`,
    description: plan.subtitle,
    sheets: [
      noticeSheet(plan, options, sections, { footer, checks }),
      ...sheets.map(({ sheet }) => ({
        ...sheet,
        highlights: checks?.highlights.get(sheet.name) ?? [],
      })),
      ...(checks?.sheets ?? []),
      {
        ...reference.sheet,
        rows: [...reference.sheet.rows, ...printedRows(sheets, options)],
      },
    ],
    names: [...names, ...reference.names],
  };
}

/** Those that stand in the cells: none of a question that is hidden. */
function printedAnswers(questions: readonly Question[], options: GridOptions): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const { answer } = readEntry(question, options);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
}
