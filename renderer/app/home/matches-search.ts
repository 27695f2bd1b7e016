/** Whether every word typed begins a word of one of the texts, accents and case aside. */
export function matchesSearch(typed: string, texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => wordsOf(text));
  return wordsOf(typed).every((sought) => words.some((word) => word.startsWith(sought)));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
