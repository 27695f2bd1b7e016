// The hidden sheet: which campaign and category the workbook is of, and the lists to choose from.

import type { GridPlan, Question } from "../../engine/index.ts";
import type { GridOptions } from "../print/grid-options.ts";
import { cellReference } from "./cell-reference.ts";
import { textCell } from "./grid-layout.ts";
import { quoteSheetName } from "./quote-sheet-name.ts";
import type { DefinedName, Sheet } from "./workbook.ts";

const NAME = "_reference";
const FIRST_LIST_COLUMN = 3;
const YES_NO = ["oui", "non"];
const YES = ["oui"];

export interface ReferenceSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
  /** Where the options of a question, or of `question.field`, stand, as a formula writes it. */
  readonly listOf: (id: string) => string;
}

/**
 * `META_campagne`, `META_categorie`, `META_empreinte`, `META_service`, `META_finess`; one column
 * per list.
 */
export function referenceSheet(
  plan: GridPlan,
  options: GridOptions,
  questions: readonly Question[],
): ReferenceSheet {
  const facts = [
    ["campagne", plan.campaign],
    ["categorie", plan.category.code],
    ["empreinte", plan.hash],
    ["service", options.service ?? ""],
    ["finess", options.establishment?.finess ?? ""],
  ] as const;
  const lists = questions
    .flatMap((question) => [
      { id: question.id, labels: optionsOf(question) },
      ...(question.list?.fields ?? []).map((field) => ({
        id: `${question.id}.${field.id}`,
        labels: optionsOf(field),
      })),
    ])
    .filter(({ labels }) => labels.length > 0);
  const height = Math.max(facts.length, ...lists.map(({ labels }) => labels.length));
  const columns = new Map(lists.map(({ id }, index) => [id, FIRST_LIST_COLUMN + index]));
  return {
    sheet: {
      name: NAME,
      hidden: true,
      widths: [],
      rows: Array.from({ length: height }, (_, row) => ({
        cells: [
          textCell(facts[row]?.[0], "plain"),
          textCell(facts[row]?.[1], "plain"),
          textCell("", "plain"),
          ...lists.map(({ labels }) => textCell(labels[row], "plain")),
        ],
      })),
      merges: [],
      validations: [],
      headerRows: 0,
      pageBreaks: [],
      footer: "",
    },
    names: facts.map(([fact], row) => ({ name: `META_${fact}`, sheet: NAME, row, column: 1 })),
    listOf: (id) => {
      const column = columns.get(id) ?? FIRST_LIST_COLUMN;
      const count = lists[column - FIRST_LIST_COLUMN]?.labels.length ?? 1;
      const last = cellReference(count - 1, column, true);
      return `${quoteSheetName(NAME)}!${cellReference(0, column, true)}:${last}`;
    },
  };
}

/** Of a multiple choice, each option is answered by « oui » or left blank. */
function optionsOf(question: Pick<Question, "type" | "options">): readonly string[] {
  switch (question.type) {
    case "yesNo":
      return YES_NO;
    case "multipleChoice":
      return YES;
    case "choice":
      return (question.options ?? []).map(({ label }) => label);
    default:
      return [];
  }
}
