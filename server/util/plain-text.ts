/** A text as it was typed, its lines apart, without what is not seen: SQLite cuts a text at U+0000. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n]+/gu, " ")
    .trim();
}
