/** What joined and what left, each in its own order. */
export function setDifference(
  before: readonly string[],
  after: readonly string[],
): { readonly joined: readonly string[]; readonly left: readonly string[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    joined: after.filter((one) => !old.has(one)),
    left: before.filter((one) => !now.has(one)),
  };
}
