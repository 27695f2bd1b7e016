// What was worked out last time, for work that is done again after a small change.

/**
 * One value under each key, with what it was worked out from. A caller whose result depends on
 * anything that is not among its inputs would be given what is no longer true.
 */
export interface Memory {
  /** Whether anything is ever remembered. */
  readonly isKept: boolean;
  /** The value kept under `key` if its inputs were these very objects; else a new one is made. */
  readonly recall: <T>(key: string, inputs: readonly unknown[], make: () => T) => T;
  /** As `recall`; a new value that holds the same data as the old one gives the old one. */
  readonly settle: <T>(key: string, inputs: readonly unknown[], make: () => T) => T;
  /** The same when what a value depends on is only known once it is made. */
  readonly recallIf: <T>(key: string, isTrue: (kept: T) => boolean, make: () => T) => T;
}

/** Remembers nothing: for work that is done once. */
export const NO_MEMORY: Memory = {
  isKept: false,
  recall: (_, __, make) => make(),
  settle: (_, __, make) => make(),
  recallIf: (_, __, make) => make(),
};

interface Kept {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

export function createMemory(): Memory {
  const entries = new Map<string, Kept>();
  const keep = <T>(key: string, inputs: readonly unknown[], value: T): T => {
    entries.set(key, { inputs, value });
    return value;
  };
  const holds = (kept: Kept | undefined, inputs: readonly unknown[]): boolean =>
    kept !== undefined &&
    kept.inputs.length === inputs.length &&
    kept.inputs.every((input, index) => Object.is(input, inputs[index]));
  return {
    isKept: true,
    recall: <T>(key: string, inputs: readonly unknown[], make: () => T) => {
      const kept = entries.get(key);
      return holds(kept, inputs) ? (kept?.value as T) : keep(key, inputs, make());
    },
    settle: <T>(key: string, inputs: readonly unknown[], make: () => T) => {
      const kept = entries.get(key);
      if (holds(kept, inputs)) return kept?.value as T;
      const value = make();
      return keep(key, inputs, sameData(kept?.value, value) ? (kept?.value as T) : value);
    },
    recallIf: <T>(key: string, isTrue: (kept: T) => boolean, make: () => T) => {
      const kept = entries.get(key);
      const isHeld = kept !== undefined && isTrue(kept.value as T);
      return isHeld ? (kept.value as T) : keep(key, [], make());
    },
  };
}

/** Whether two pieces of plain data, Maps and Sets included, hold the same in the same order. */
export function sameData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  if (left === null || right === null || left.constructor !== right.constructor) return false;
  if (left instanceof Map || left instanceof Set) {
    return sameData([...left], [...(right as typeof left)]);
  }
  const keys = Object.keys(left);
  const others = Object.keys(right);
  return (
    keys.length === others.length &&
    keys.every(
      (key, index) =>
        key === others[index] &&
        sameData(
          (left as Readonly<Record<string, unknown>>)[key],
          (right as Readonly<Record<string, unknown>>)[key],
        ),
    )
  );
}
