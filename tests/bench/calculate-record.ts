// Every result of one record: the generated module against hand-written JavaScript and two
// general engines. Each must give the same figures before it is timed; those that do not are
// counted. Budget: answers object in, at most the hand-written time; slots in, 0.12 of it.
import { LogicEngine } from "json-logic-engine";
import { compile as compileMathjs } from "mathjs";
import type { Program } from "../../engine/calculation/program.ts";
import { NOT_PROPOSED } from "../../engine/calculation/slot-state.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import { compileCampaign, createCalculator } from "../../engine/index.ts";
import { type CalculationModule, importModule } from "../support/import-module.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { createHandWritten } from "./hand-written.ts";
import { measure } from "./util/measure.ts";
import { printTable } from "./util/print-table.ts";
import { sampleRecords } from "./util/sample-records.ts";
import { toJsonLogic, toMathjs } from "./util/translate-node.ts";

const YEAR = "2023";
const CATEGORY = "EHPAD";
const RECORDS = 500;

/** One engine: `run` computes every record and gives nothing back, `read` gives one figure. */
interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  readonly read: (record: number, result: number) => number;
}

export async function benchCalculateRecord(): Promise<void> {
  const { program, module, model } = await loadCampaign();
  const records = sampleRecords(model, RECORDS);
  const ranks = program.results.flatMap((result, rank) =>
    result.appliesTo.includes(CATEGORY) ? [rank] : [],
  );
  const contenders = [
    handWritten(program, records),
    slotsForm(program, module, records),
    answersForm(program, module, records),
    wholeCalculation(
      "calculate(): figures, words, controls, fill rate",
      module.calculate,
      program,
      records,
    ),
    wholeCalculation(
      "evaluator (same, without generated code)",
      createCalculator(program).calculate,
      program,
      records,
    ),
    mathjs(program, records, ranks),
    jsonLogic(program, records, ranks),
  ];
  const reference = contenders.at(-3)!;
  reference.run();
  const rows = [["", "µs/record", "ratio", "figures compared", "wrong"]];
  let yardstick = 0;
  for (const contender of contenders) {
    contender.run();
    const wrong = countWrong(contender, reference, ranks);
    const time = (1000 * (await measure(contender.run))) / RECORDS;
    yardstick = yardstick === 0 ? time : yardstick;
    const compared = String(RECORDS * ranks.length);
    rows.push([
      contender.name,
      time.toFixed(2),
      (time / yardstick).toFixed(2),
      compared,
      String(wrong),
    ]);
  }
  printTable(
    `One ${CATEGORY} record, ${ranks.length} results (${RECORDS} records, 3 % blank, 2 % zero)`,
    rows,
  );
}

async function loadCampaign(): Promise<{
  readonly program: Program;
  readonly module: CalculationModule;
  readonly model: Submission;
}> {
  const { value } = await compileCampaign(memoryHost(readCatalogue(CATALOGUE)), YEAR);
  if (value === undefined) throw new Error("the campaign does not compile");
  const { program, workedSubmissions } = value.campaign;
  const model = workedSubmissions.find(({ submission }) => submission.category === CATEGORY);
  const text = value.artefacts.find(({ path }) => path === "calculation.js")?.content;
  return { program, module: await importModule(text!), model: model!.submission };
}

/** A figure is wrong when it differs, or stands where there is none, or is missing where one is. */
function countWrong(contender: Contender, reference: Contender, ranks: readonly number[]): number {
  let wrong = 0;
  for (let record = 0; record < RECORDS; record++) {
    for (const rank of ranks) {
      const [found, wanted] = [contender.read(record, rank), reference.read(record, rank)];
      const same = Number.isFinite(wanted)
        ? Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted)
        : !Number.isFinite(found);
      if (!same) wrong++;
    }
  }
  return wrong;
}

function handWritten(program: Program, records: readonly Submission[]): Contender {
  const calculate = createHandWritten(program, CATEGORY);
  let found: Readonly<Record<string, number>>[] = [];
  return {
    name: "hand-written, answers object in",
    run: () => {
      found = records.map(({ answers }) => calculate(answers));
    },
    read: (record, rank) => found[record]![program.results[rank]!.id] ?? Number.NaN,
  };
}

function slotsForm(
  program: Program,
  { row }: CalculationModule,
  records: readonly Submission[],
): Contender {
  const { encode: toSlots } = createCalculator(program);
  const slots = records.map(toSlots);
  const size = program.results.length + program.controls.length;
  const outs = records.map(() => new Float64Array(size));
  return {
    name: "row(): slots in, results and controls out",
    run: () => {
      slots.forEach(({ d, p, s }, record) => {
        row(d, p, s, outs[record]!);
      });
    },
    read: (record, rank) => outs[record]![rank]!,
  };
}

function answersForm(
  program: Program,
  { row, encode }: CalculationModule,
  records: readonly Submission[],
): Contender {
  const size = program.results.length + program.controls.length;
  const outs = records.map(() => new Float64Array(size));
  return {
    name: "encode, then row(): answers object in",
    run: () => {
      records.forEach((record, rank) => {
        const { d, p, s } = encode(record);
        row(d, p, s, outs[rank]!);
      });
    },
    read: (record, rank) => outs[record]![rank]!,
  };
}

function wholeCalculation(
  name: string,
  calculate: CalculationModule["calculate"],
  program: Program,
  records: readonly Submission[],
): Contender {
  let found: ReturnType<typeof calculate>[] = [];
  return {
    name,
    run: () => {
      found = records.map(calculate);
    },
    read: (record, rank) => {
      const result = found[record]!.results[program.results[rank]!.id]!;
      return "absence" in result ? Number.NaN : result.value;
    },
  };
}

/** Cells by name; absent ones NaN, which is what these engines take best. */
function contexts(
  program: Program,
  records: readonly Submission[],
): readonly Record<string, number>[] {
  const { encode: toSlots } = createCalculator(program);
  return records.map((record) => {
    const { d, s } = toSlots(record);
    const cells = Array.from(d, (value, slot) => [
      `c${slot}`,
      s[slot] === NOT_PROPOSED ? 0 : value,
    ]);
    return Object.fromEntries(cells) as Record<string, number>;
  });
}

function general(
  name: string,
  program: Program,
  records: readonly Submission[],
  ranks: readonly number[],
  prepare: (root: number) => (context: Record<string, number>) => unknown,
): Contender {
  const functions = ranks.map((rank) => prepare(program.results[rank]!.root));
  const given = contexts(program, records);
  let found: unknown[][] = [];
  return {
    name,
    run: () => {
      found = given.map((context) => functions.map((evaluate) => evaluate(context)));
    },
    read: (record, rank) => {
      const value = found[record]![ranks.indexOf(rank)];
      return typeof value === "number" ? value : Number.NaN;
    },
  };
}

function mathjs(
  program: Program,
  records: readonly Submission[],
  ranks: readonly number[],
): Contender {
  return general("mathjs, compiled", program, records, ranks, (root) => {
    const compiled = compileMathjs(toMathjs(program.nodes, root));
    return (context) => compiled.evaluate(context);
  });
}

function jsonLogic(
  program: Program,
  records: readonly Submission[],
  ranks: readonly number[],
): Contender {
  const engine = new LogicEngine();
  return general("json-logic-engine, built", program, records, ranks, (root) => {
    const built = engine.build(toJsonLogic(program.nodes, root) as never);
    // It throws on what is not a number: caught, that is an absence, and the right one.
    return (context) => {
      try {
        return built(context);
      } catch {
        return undefined;
      }
    };
  });
}
