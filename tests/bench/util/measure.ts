/** Milliseconds of one call; `fastest` is what a quiet machine would do. */
export interface Duration {
  readonly median: number;
  readonly fastest: number;
}

/**
 * Of `runs` timed calls, after `warmUp` milliseconds of calls: JavaScript engines optimise in the
 * background, on a machine that is shared.
 */
export async function measure(
  run: () => unknown,
  { warmUp, runs }: { readonly warmUp: number; readonly runs: number },
): Promise<Duration> {
  const start = performance.now();
  do await run();
  while (performance.now() - start < warmUp);
  const times: number[] = [];
  for (let rank = 0; rank < runs; rank++) {
    const before = performance.now();
    await run();
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, fastest: times[0]! };
}
