/** « 28/02/2019 » of an ISO date; null of anything else. */
export function formatDay(answer: unknown): string | null {
  return typeof answer === "string" ? answer.split("-").reverse().join("/") : null;
}
