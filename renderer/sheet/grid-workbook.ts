// The preparation grid as a workbook: « Lisez-moi », one sheet per section, a hidden reference.

import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "../print/grid-options.ts";
import { noticeSheet } from "./notice-sheet.ts";
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
  return {
    title: `${plan.title}, ${plan.category.code}, campagne ${plan.campaign}`,
    description: plan.subtitle,
    sheets: [
      noticeSheet(plan, options, sections, footer),
      ...sheets.map(({ sheet }) => sheet),
      reference.sheet,
    ],
    names: [...sheets.flatMap(({ names }) => names), ...reference.names],
  };
}
