/**
 * Median of `runs` timed calls, in milliseconds, after `warmUp` milliseconds of calls: JavaScript
 * engines optimise in the background, on a machine that is shared.
 */
export async function measure(
  run: () => unknown,
  { warmUp = 1500, runs = 21 }: { readonly warmUp?: number; readonly runs?: number } = {},
): Promise<number> {
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
  return times[Math.floor(times.length / 2)]!;
}
