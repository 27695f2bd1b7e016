// When to stop: Ctrl+C, a polite request, or the end of the npm that started us.

const WATCH_MS = 500;

/**
 * Resolves once. A second signal kills, as usual. Under `npm start`, a request to stop reaches
 * npm and its shell, which die of it without passing it on: an orphan stops too, and frees its port.
 */
export function stopSignal(startedByNpm: boolean): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    if (!startedByNpm) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve();
    }, WATCH_MS);
    watch.unref();
  });
}
