import type { Program } from "../../../engine/calculation/program.ts";
import { handWritten } from "../formulas/hand-written.ts";
import type { Row } from "../formulas/row.ts";
import type { Contender } from "./contender.ts";

/** The hand-written functions, record after record. */
export function handWrittenRows({ results }: Program, rows: readonly Row[]): Contender {
  const functions = results.map(({ id }) => handWritten[id]!);
  const out = new Float64Array(rows.length * functions.length);
  return {
    name: "hand-written, row objects in",
    records: rows.length,
    run: () => {
      let place = 0;
      for (const row of rows) {
        for (let rank = 0; rank < functions.length; rank++) out[place++] = functions[rank]!(row);
      }
    },
    read: (record, result) => out[record * functions.length + result]!,
  };
}
