// What the workbook held when it was made: see printed-rows.ts.

import { PRINTED_WORDS } from "./printed-rows.ts";
import type { ReadValue } from "./read-value.ts";
import type { ReadWorkbook } from "./read-xlsx.ts";

export interface PrintedCells {
  /** By name of cell; empty of a blank grid. */
  readonly values: ReadonlyMap<string, ReadValue>;
  /** Whether they were offered to be checked; else they were answers. */
  readonly areProposals: boolean;
}

/** Found by their words: the hidden sheet may have been renamed or copied. */
export function readPrinted({ sheets }: ReadWorkbook): PrintedCells {
  const words: readonly string[] = Object.values(PRINTED_WORDS);
  const found = sheets.flatMap(({ rows }) =>
    rows.flatMap(([word, name, value]) => {
      if (word?.kind !== "text" || !words.includes(word.value)) return [];
      if (name?.kind !== "text" || !value) return [];
      return [{ word: word.value, name: name.value, value }];
    }),
  );
  return {
    values: new Map(found.map(({ name, value }) => [name, value])),
    areProposals: found.some(({ word }) => word === PRINTED_WORDS.proposal),
  };
}
