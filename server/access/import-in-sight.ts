// What filled grids would change, without what is not of a guest's sections.

import type { Answers } from "../../engine/index.ts";
import type { GridImport } from "../import/import-grids.ts";
import { phrase } from "../util/phrase.ts";
import { plural } from "../util/plural.ts";
import type { Sight } from "./sight.ts";

export function answersInSight(answers: Answers, sight: Sight | undefined): Answers {
  if (sight === undefined) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([item]) => sight.item(item)));
}

/** The answers left out are said to be, in a remark on the first file. */
export function importInSight(imported: GridImport, sight: Sight | undefined): GridImport {
  if (sight === undefined) return imported;
  const { report, answers, proposed } = imported;
  const seen = <One extends { readonly item: string }>(all: readonly One[]) =>
    all.filter(({ item }) => sight.item(item));
  const outside = Object.keys(answers).filter((item) => !sight.item(item)).length;
  const remark = phrase`${plural(outside, "réponse n'est pas", "réponses ne sont pas")} de vos sections : rien n'en est repris.`;
  return {
    answers: answersInSight(answers, sight),
    proposed: answersInSight(proposed, sight),
    report: {
      ...report,
      workbooks: report.workbooks.map((workbook, index) =>
        index > 0 || outside === 0
          ? workbook
          : { ...workbook, remarks: [...workbook.remarks, remark] },
      ),
      changes: seen(report.changes),
      conflicts: seen(report.conflicts),
      faults: seen(report.faults),
      proposals: seen(report.proposals),
    },
  };
}
