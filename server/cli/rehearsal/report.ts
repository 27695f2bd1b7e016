// A report as it is told, before it is laid out for a terminal or for a page.

export interface Report {
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export type ReportPart =
  | { readonly type: "line"; readonly text: string }
  | { readonly type: "entry"; readonly entry: ReportEntry }
  | { readonly type: "table"; readonly table: ReportTable };

/** One thing and what is said of it. */
export interface ReportEntry {
  readonly title: string;
  readonly table?: ReportTable;
  readonly details: readonly string[];
}

/** All columns but the first hold figures, unless they are in `words`. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Ranks of columns of words; the first one always is. */
  readonly words?: readonly number[];
}

export function line(text: string): ReportPart {
  return { type: "line", text };
}
