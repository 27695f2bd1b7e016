// Every back-end of a program as the function of one record, so that tests can compare them.
import type { ColumnsFunction, RowFunction } from "../../engine/calculation/calculator.ts";
import { createClosures } from "../../engine/calculation/create-closures.ts";
import { createColumns, writeRecord } from "../../engine/calculation/create-columns.ts";
import { placeColumns } from "../../engine/calculation/place-columns.ts";
import type { Program } from "../../engine/calculation/program.ts";
import { createTrace } from "../../engine/calculation/trace.ts";
import { compileProgram, type PartSizes } from "../../engine/targets/calculation/compile.ts";
import { emitCalculationModule, emitColumnsModule } from "../../engine/targets/calculation/emit.ts";
import { importColumns, importModule } from "./import-module.ts";

export interface BackEnd {
  readonly name: string;
  readonly row: RowFunction;
}

/** `sizes` splits generated functions otherwise than the engine does. */
export async function createBackEnds(
  program: Program,
  sizes?: PartSizes,
): Promise<readonly BackEnd[]> {
  const plan = compileProgram(program, sizes);
  const { row } = await importModule(emitCalculationModule(plan));
  const { columns } = await importColumns(emitColumnsModule(plan));
  return [
    { name: "trace", row: traceRow(program) },
    { name: "closures", row: createClosures(program) },
    { name: "row", row },
    { name: "columns", row: columnsRow(program, columns) },
  ];
}

function traceRow({ nodes, results, controls }: Program): RowFunction {
  const unasked = (): never => {
    throw new Error("a figure needs no cause");
  };
  const causes = { absentBecause: unasked, previousAbsentBecause: unasked, cellId: unasked };
  return (d, p, s, out) => {
    const { evaluate } = createTrace(nodes, { d, p, s, ...causes });
    [...results, ...controls].forEach(({ root }, place) => {
      out[place] = evaluate(root) + 0;
    });
  };
}

/** The record stands between two others, which must not be read. */
function columnsRow(program: Program, columns: ColumnsFunction): RowFunction {
  const { count } = placeColumns(program);
  return (d, p, s, out) => {
    const answers = createColumns(program.slotCount, 3);
    writeRecord(answers, 1, { d, p, s });
    const written = Array.from({ length: count }, () => new Float64Array(3));
    columns(answers.d, answers.p, s, written, 1, 2);
    for (let place = 0; place < out.length; place++) out[place] = written[place]![1]!;
  };
}
