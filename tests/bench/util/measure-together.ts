/** Something to time, and how many figures one run of it gives. */
export interface Timed {
  readonly run: () => unknown;
  readonly figures: number;
}

/** Nanoseconds a figure, and the ratio to the first of the group with its quartiles. */
export interface Timing {
  readonly nanoseconds: number;
  readonly ratio: number;
  readonly quartiles: readonly [number, number];
}

/**
 * Times a group in turn, round after round: a ratio compares two runs of one round, so that a
 * machine that others load slows both sides of it. Medians of `rounds`, after `warmUp`
 * milliseconds of calls of each.
 */
export async function measureTogether(
  group: readonly Timed[],
  { warmUp = 400, rounds = 15 }: { readonly warmUp?: number; readonly rounds?: number } = {},
): Promise<readonly Timing[]> {
  for (const { run } of group) {
    const start = performance.now();
    do await run();
    while (performance.now() - start < warmUp);
  }
  const times = group.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round++) {
    for (const [rank, { run, figures }] of group.entries()) {
      const before = performance.now();
      await run();
      times[rank]![round] = (1e6 * (performance.now() - before)) / figures;
    }
  }
  return times.map((own) => {
    const ratios = own.map((time, round) => time / times[0]![round]!).sort();
    return {
      nanoseconds: quantile(own.toSorted(), 0.5),
      ratio: quantile(ratios, 0.5),
      quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))]!;
}
