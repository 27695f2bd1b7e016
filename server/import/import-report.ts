import type { CellChange, CellConflict } from "./merge-grids.ts";
import type { ProposedAnswer } from "./proposed-answer.ts";

/** What an import would change, with the English keys of `--format json`. */
export interface ImportReport {
  readonly campaign: string;
  readonly category: string;
  readonly workbooks: readonly {
    readonly file: string;
    readonly service?: string;
    readonly hash: string;
    /** How many questions it answers; what it offered and nobody changed is no answer. */
    readonly read: number;
    readonly warning?: string;
    readonly remarks: readonly string[];
  }[];
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  readonly faults: readonly ImportFault[];
  /** Answers that the workbooks offered, nobody changed and the record does not have: left aside. */
  readonly proposals: readonly Omit<ProposedAnswer, "answer">[];
  /** Cells that are blank in the workbooks and answered in the record, which keeps them. */
  readonly kept: number;
}

/** A cell that cannot be read, or an answer that the campaign does not accept. */
export interface ImportFault {
  readonly file: string;
  /** « feuille!cellule » */
  readonly place: string;
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  readonly read: string;
  readonly message: string;
}
