/** A submission in which nothing is answered yet need not say so. */
export function withAnswers(candidate: unknown): unknown {
  const isObject = typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
  return isObject && !("answers" in candidate) ? { ...candidate, answers: {} } : candidate;
}
