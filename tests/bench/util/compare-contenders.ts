import type { Contender } from "./contender.ts";
import { countWrong } from "./count-wrong.ts";
import { measureTogether } from "./measure-together.ts";
import { printTable } from "./print-table.ts";
import { sayBudget } from "./say-budget.ts";

/**
 * Compares the figures of contenders, then their times, to those of the first: the yardstick.
 * `results` are the ranks that all of them compute. Figures have the same bits, or are absent in
 * both; a contender with a wrong one is not timed, and the bench fails.
 */
export async function compareContenders(
  title: string,
  contenders: readonly Contender[],
  results: readonly number[],
): Promise<void> {
  const [yardstick] = contenders;
  const wrong = contenders.map((contender) => {
    contender.run();
    return yardstick === contender ? 0 : countWrong(contender, yardstick!, results);
  });
  const right = contenders.filter((_, rank) => wrong[rank] === 0);
  if (right.length < contenders.length) process.exitCode = 1;
  const timings = await measureTogether(
    right.map(({ run, records }) => ({ run, figures: records * results.length })),
  );
  const rows = contenders.map((contender, rank) => {
    const { name, records, budget } = contender;
    const told = [name, String(records), String(records * results.length), String(wrong[rank])];
    const timing = timings[right.indexOf(contender)];
    if (timing === undefined) return [...told, "", "not timed", "", ""];
    const { nanoseconds, ratio, quartiles } = timing;
    return [
      ...told,
      nanoseconds.toFixed(1),
      ratio.toFixed(3),
      quartiles.map((one) => one.toFixed(3)).join("–"),
      sayBudget(ratio, budget),
    ];
  });
  const head = ["", "records", "compared", "wrong", "ns/figure", "ratio", "quartiles", "budget"];
  printTable(title, [head, ...rows]);
}
