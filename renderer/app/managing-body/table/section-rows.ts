import type { Question } from "../../../../engine/index.ts";
import { cellId, gridColumns } from "../../../form/fields/grid-answer.ts";
import { lineDepths } from "../../../form/fields/line-depths.ts";
import type { AskedCell, CellKind, TableRow } from "./table-row.ts";

/**
 * The rows of a section that several categories are asked, each row once. A category's own lines
 * and questions stand after what they follow in its form.
 */
export function sectionRows(
  questions: Readonly<Record<string, readonly Question[]>>,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const [category, asked] of Object.entries(questions)) {
    let after = -1;
    for (const row of asked.flatMap((question) => rowsOf(question, category))) {
      const known = rows.findIndex(({ id }) => id === row.id);
      const before = rows[known];
      if (before === undefined) rows.splice(after + 1, 0, row);
      else rows[known] = { ...before, asked: new Map([...before.asked, ...row.asked]) };
      after = before === undefined ? after + 1 : known;
    }
  }
  return withHeadingsOnce(rows);
}

function rowsOf(question: Question, category: string): readonly TableRow[] {
  const { id: item, reference, label, lines } = question;
  const columns = gridColumns(question);
  if (lines === undefined) {
    const cell = askedCell(question);
    const asked = new Map([[category, cell]]);
    return [{ id: item, item, heading: undefined, reference, label, depth: 0, asked }];
  }
  const depths = lineDepths(lines);
  return lines.flatMap((line, at) =>
    columns.map((column) => ({
      id: cellId(item, line.key, column),
      item,
      heading: { reference, label },
      reference: "",
      label: columns.length > 1 ? `${line.label}, ${column.label}` : line.label,
      depth: depths[at] ?? 0,
      asked: new Map([
        [
          category,
          {
            question,
            kind: "figure",
            number: column.number,
            part: { line: line.key, column },
          } satisfies AskedCell,
        ],
      ]),
    })),
  );
}

const KINDS: Readonly<Record<Question["type"], CellKind>> = {
  number: "figure",
  yesNo: "option",
  choice: "option",
  date: "date",
  text: "words",
  multipleChoice: "words",
  list: "words",
  breakdown: "words",
  table: "words",
};

function askedCell(question: Question): AskedCell {
  return { question, kind: KINDS[question.type], number: question.number, part: undefined };
}

/** Kept on the first row of each question only. */
function withHeadingsOnce(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, at) =>
    rows[at - 1]?.item === row.item ? { ...row, heading: undefined } : row,
  );
}
