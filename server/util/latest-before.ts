/**
 * The latest of `years` that is before `year`; none when there is no such year. For what changes: two
 * campaigns compare however far apart, while answers do only a year apart (../year-before.ts).
 */
export function latestBefore(years: Iterable<string>, year: string): string | undefined {
  return [...years]
    .filter((one) => one < year)
    .sort()
    .at(-1);
}
