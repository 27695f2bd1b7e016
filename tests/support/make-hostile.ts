// Plans whose every text carries markup: what is read as text must come out as text.

/** Ids, kinds, codes and formulas: not texts that an author's reader sees. */
const KEPT = new Set([
  "id",
  "key",
  "parent",
  "type",
  "kind",
  "level",
  "status",
  "campaign",
  "hash",
  "code",
  "finess",
  "url",
  "mathml",
  "typst",
  "reference",
]);

/** The same plan, each of its texts followed by `hostile`. */
export function makeHostile<T>(plan: T, hostile: string): T {
  return poison(plan, "") as T;

  function poison(value: unknown, key: string): unknown {
    if (typeof value === "string") return KEPT.has(key) ? value : value + hostile;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]),
    );
  }
}
