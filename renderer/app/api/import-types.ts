// What the server says of filled grids that come back.

import type { Answer } from "../../../engine/index.ts";

/** A cell of a grid that comes back, in words. */
export interface ImportedCell {
  readonly item: string;
  /** JSON pointer in the answer; empty for the whole of it. */
  readonly pointer: string;
  readonly reference: string;
  readonly label: string;
  /** The line and column, « Moins de 20 ans, Places autorisées »; empty for the whole. */
  readonly part: string;
  readonly before: string;
}

export interface ImportedChange extends ImportedCell {
  readonly after: string;
  readonly file: string;
  /** « feuille!cellule »; empty when a line of a list is gone. */
  readonly place: string;
}

export interface ImportedConflict extends ImportedCell {
  readonly values: readonly {
    readonly value: string;
    readonly file: string;
    readonly place: string;
    /** What is merged in the answer when this value is chosen. */
    readonly answer: Answer;
  }[];
}

export interface ImportedFault {
  readonly file: string;
  readonly place: string;
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  /** What the cell holds; empty when it is the answer that is refused. */
  readonly read: string;
  readonly message: string;
}

/** An answer that a grid offered, nobody changed and the record does not have. */
export interface ImportedProposal {
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  /** In words. */
  readonly value: string;
  readonly file: string;
  /** « feuille!cellule » */
  readonly place: string;
}

/** What filled grids would change in a record; nothing is saved yet. */
export interface ImportPreview {
  readonly workbooks: readonly {
    readonly file: string;
    /** Id of the service whose sheets it has; absent: all. */
    readonly service?: string;
    /** How many questions it answers. */
    readonly read: number;
    readonly warning?: string;
    readonly remarks: readonly string[];
  }[];
  readonly refused: readonly { readonly file: string; readonly message: string }[];
  readonly changes: readonly ImportedChange[];
  readonly conflicts: readonly ImportedConflict[];
  readonly faults: readonly ImportedFault[];
  readonly proposals: readonly ImportedProposal[];
  /** Answered cells that the grids leave blank. */
  readonly kept: number;
  /** By item that changes or may: its answer, the version of it, and what it becomes. */
  readonly items: Readonly<
    Record<
      string,
      { readonly before: Answer | null; readonly version: number; readonly after: Answer | null }
    >
  >;
}
