/** `found`, with the parts of `known` that it only repeats: what is derived of them stands. */
export function keepUnchanged<Told extends object>(known: Told, found: Told): Told {
  const parts = Object.entries(found).map(([name, part]) => {
    const before = known[name as keyof Told];
    return [name, JSON.stringify(before) === JSON.stringify(part) ? before : part] as const;
  });
  return Object.fromEntries(parts) as Told;
}
