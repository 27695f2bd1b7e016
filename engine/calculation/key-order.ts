/** Known keys of an answer, in the order of the catalogue: that in which they most often come. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
}

export function orderKeys(keys: readonly string[]): KeyOrder {
  return { keys, ranks: new Map(keys.map((key, rank) => [key, rank])) };
}

/** The rank of a key, found at once where it is `expected`; −1 when it is not known. */
export function rankOf({ keys, ranks }: KeyOrder, key: string, expected: number): number {
  return key === keys[expected] ? expected : (ranks.get(key) ?? -1);
}
