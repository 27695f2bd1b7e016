const WORDS = [
  "zéro",
  "une",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
] as const;

/** « trois », up to sixteen; then figures. `one` is « un » where the noun is masculine. */
export function countInWords(count: number, one: "un" | "une"): string {
  if (count === 1) return one;
  return WORDS[count] ?? String(count);
}
