const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 to an ISO day, in no time zone; undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(instant).toISOString().slice(0, 10) === text ? instant / 86_400_000 : undefined;
}
