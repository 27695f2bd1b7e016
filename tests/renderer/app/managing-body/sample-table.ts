// A small table: a figure, a table of figures, an option, a day and a text, asked of two categories.

import type { Question, QuestionNumber } from "../../../../engine/index.ts";
import type { TableColumn } from "../../../../renderer/app/managing-body/table/table-column.ts";

export const places: QuestionNumber = {
  kind: "integer",
  unit: "places",
  symbol: "",
  decimals: 0,
  minimum: 0,
  maximum: 5000,
};

const base = { required: true, level: "esms", carryOver: false } as const;

export const beds: Question = {
  ...base,
  id: "beds",
  reference: "1.1",
  label: "Lits",
  type: "number",
  number: places,
};
export const byAge: Question = {
  ...base,
  id: "by_age",
  reference: "1.2",
  label: "Par âge",
  type: "breakdown",
  number: places,
  lines: [
    { key: "young", label: "Jeunes" },
    { key: "girls", label: "Filles", parent: "young" },
    { key: "old", label: "Âgés" },
  ],
};
export const open: Question = {
  ...base,
  id: "open",
  reference: "1.3",
  label: "Ouvert",
  type: "yesNo",
  level: "og",
};
export const visit: Question = {
  ...base,
  id: "visit",
  reference: "1.4",
  label: "Visite",
  type: "date",
};
export const note: Question = {
  ...base,
  id: "note",
  reference: "1.5",
  label: "Note",
  type: "text",
  maximumLength: 20,
};

/** The second category has no note, and fewer lines. */
export const questions: Readonly<Record<string, readonly Question[]>> = {
  A: [beds, byAge, open, visit, note],
  B: [beds, { ...byAge, lines: byAge.lines!.slice(0, 1) }, open, visit],
};

export function column(finess: string, changes: Partial<TableColumn> = {}): TableColumn {
  return {
    finess,
    name: `Établissement ${finess}`,
    town: "Essaimville",
    category: "A",
    lockedBecause: undefined,
    signedAt: undefined,
    own: {},
    common: {},
    visible: new Set(["beds", "by_age", "open", "visit", "note"]),
    unsaved: new Map(),
    drafts: new Map(),
    ...changes,
  };
}
