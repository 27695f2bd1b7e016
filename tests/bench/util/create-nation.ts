// A whole campaign in columns, category after category, as the command line keeps it block by block.
import type { Program } from "../../../engine/calculation/program.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import {
  createColumns,
  createRecordEncoder,
  type ResultColumn,
  writeRecord,
} from "../../../engine/index.ts";
import type { Modules } from "./emit-modules.ts";

export interface Nation {
  /** Encodes every record; those of one category must follow one another. */
  readonly load: (submissions: readonly Submission[]) => void;
  /** Every result, control and term of ratio, of what is loaded. */
  readonly calculate: () => void;
  /** By rank of result, once calculated. */
  readonly readResult: (rank: number) => ResultColumn;
}

export function createNation(
  program: Program,
  { calculation: { row, columnStates, columnPlaces }, columns: { columns } }: Modules,
  capacity: number,
): Nation {
  const encode = createRecordEncoder(program, row);
  const answers = createColumns(program.slotCount, capacity);
  const states = program.results.map(() => new Uint8Array(capacity));
  const out = Array.from({ length: columnPlaces.count }, () => new Float64Array(capacity));
  const runs: { readonly category: string; readonly from: number; to: number }[] = [];
  return {
    load: (submissions) => {
      runs.length = 0;
      submissions.forEach((submission, position) => {
        const record = encode(submission);
        writeRecord(answers, position, record);
        for (let rank = 0; rank < states.length; rank++) {
          states[rank]![position] = record.states[rank]!;
        }
        const run = runs.at(-1);
        const { category } = submission;
        if (run?.category === category) run.to = position + 1;
        else runs.push({ category, from: position, to: position + 1 });
      });
    },
    calculate: () => {
      for (const { category, from, to } of runs) {
        columns(answers.d, answers.p, columnStates(category), out, from, to);
      }
    },
    readResult: (rank) => {
      const column = { figures: out[rank]!, states: states[rank]! };
      const places = columnPlaces.ratios.find(({ result }) => result === rank);
      const factor = program.results[rank]!.ratio?.factor;
      if (places === undefined || factor === undefined) return column;
      const numerators = out[places.numerator]!;
      return { ...column, ratio: { factor, numerators, denominators: out[places.denominator]! } };
    },
  };
}
