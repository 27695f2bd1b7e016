/** What a peer's answer is worth beside ours. */
export type Verdict = "agrees" | "wrongNumber" | "noNumber";

/**
 * Two numbers agree to 12 digits: a peer may add up in another order. What is no finite number is
 * an absence: null, nothing, an infinity, what was thrown.
 */
export function judge(found: unknown, wanted: number): Verdict {
  const isNumber = typeof found === "number" && Number.isFinite(found);
  if (!Number.isFinite(wanted)) return isNumber ? "wrongNumber" : "agrees";
  if (!isNumber) return "noNumber";
  return Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted) ? "agrees" : "wrongNumber";
}
