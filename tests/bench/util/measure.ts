/** Median of `runs` timed calls after warm-up, in milliseconds. The machine is shared: medians only. */
export async function measure(
  run: () => unknown,
  { warmUp = 5, runs = 15 }: { readonly warmUp?: number; readonly runs?: number } = {},
): Promise<number> {
  for (let rank = 0; rank < warmUp; rank++) await run();
  const times: number[] = [];
  for (let rank = 0; rank < runs; rank++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}
