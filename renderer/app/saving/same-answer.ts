import type { SavedValue } from "./saved-value.ts";

/** Two answers, or two justifications, that mean the same, whatever the order of their lines. */
export function sameAnswer(one: SavedValue | null, other: SavedValue | null): boolean {
  if (Object.is(one, other)) return true;
  if (one === null || other === null) return false;
  if (typeof one !== "object" || typeof other !== "object") return false;
  const left = Object.entries(one);
  const right = new Map<string, SavedValue>(Object.entries(other));
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameAnswer(value, right.get(key) ?? null))
  );
}
