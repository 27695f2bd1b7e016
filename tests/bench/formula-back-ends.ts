// The sixty formulas by every back-end of the engine, against hand-written functions on row objects.
import { createBackEnds } from "./util/back-ends.ts";
import { compareContenders } from "./util/compare-contenders.ts";
import { emitModules } from "./util/emit-modules.ts";
import { handWrittenRows } from "./util/hand-written-rows.ts";
import { loadSample } from "./util/load-sample.ts";
import { sampleRows } from "./util/sample-rows.ts";
import { sampleSubmissions } from "./util/sample-submissions.ts";

const RECORDS = 22_000;

export async function benchFormulaBackEnds(): Promise<void> {
  const { program, columns } = loadSample(RECORDS, { missing: 0.03, zero: 0.02 });
  const rows = await sampleRows(program.elements, columns);
  const submissions = sampleSubmissions(program.elements, columns);
  await compareContenders(
    `${program.results.length} formulas, ${RECORDS} records, 3 % missing, 2 % zero`,
    [
      handWrittenRows(program, rows),
      ...createBackEnds(program, await emitModules(program), submissions),
    ],
    program.results.map((_, rank) => rank),
  );
}
