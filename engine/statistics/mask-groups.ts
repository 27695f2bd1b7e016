// Which groups of a table may be told, so that no establishment's own figure can be read from it.

/** `tooFew`: under the minimum. `complementary`: hidden so that another cannot be subtracted. */
export type Masking = "told" | "tooFew" | "complementary";

/** Ranks of groups that are added up, and the establishments of those that are hidden. */
interface Margin {
  readonly groups: readonly number[];
  readonly hidden: Set<number>;
}

/**
 * For one result, from the establishments with a figure in each group, each once, and the margins of
 * the table: see listMargins. What is hidden in a margin is what its total less the told groups gives
 * away: it must be of `minimum` establishments too, or of none. So the smallest told group of the
 * margin, first come first served, is hidden with it; which other margins may then need in turn.
 */
export function maskGroups(
  establishments: readonly ArrayLike<number>[],
  margins: readonly (readonly number[])[],
  minimum: number,
): readonly Masking[] {
  const masking = establishments.map((): Masking => "told");
  const all = margins.map((groups): Margin => ({ groups, hidden: new Set() }));
  const marginsOf = establishments.map((): Margin[] => []);
  for (const margin of all) for (const group of margin.groups) marginsOf[group]!.push(margin);
  const hide = (group: number, why: Masking) => {
    masking[group] = why;
    for (const { hidden } of marginsOf[group]!) {
      for (const one of Array.from(establishments[group]!)) hidden.add(one);
    }
  };
  for (const [group, { length }] of establishments.entries()) {
    if (length < minimum) hide(group, "tooFew");
  }
  // Grows as it is read: what is hidden for a margin is hidden in others.
  const pending = [...all];
  for (const { groups, hidden } of pending) {
    if (hidden.size === 0 || hidden.size >= minimum) continue;
    const next = findSmallest(
      groups.filter((group) => masking[group] === "told"),
      establishments,
    );
    if (next === undefined) continue;
    hide(next, "complementary");
    pending.push(...marginsOf[next]!);
  }
  return masking;
}

/** Undefined without groups. */
function findSmallest(
  groups: readonly number[],
  establishments: readonly ArrayLike<number>[],
): number | undefined {
  const size = (group: number) => establishments[group]!.length;
  return groups.toSorted((a, b) => size(a) - size(b) || a - b)[0];
}
