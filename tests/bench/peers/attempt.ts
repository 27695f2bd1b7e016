/** What `run` gives; what it throws is its way to say that there is no figure. */
export function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return undefined;
  }
}
