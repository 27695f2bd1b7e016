/**
 * What a table lets its reader add up: for each proper subset of its keys, and each value of that
 * subset, the ranks of the groups that have it. The empty subset gives all the groups together.
 * `groups` holds one value per key; no key, no margin.
 */
export function listMargins(
  groups: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const keyCount = groups[0]?.length ?? 0;
  const margins: (readonly number[])[] = [];
  for (let subset = 0; subset < 2 ** keyCount - 1; subset++) {
    const members = new Map<string, number[]>();
    for (const [group, values] of groups.entries()) {
      const fixed = JSON.stringify(values.filter((_, key) => (subset & (1 << key)) !== 0));
      const known = members.get(fixed);
      if (known === undefined) members.set(fixed, [group]);
      else known.push(group);
    }
    margins.push(...members.values());
  }
  return margins;
}
