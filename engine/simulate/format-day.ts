/** The ISO day of a number of days from 1970-01-01. */
export function formatDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
