/** Text of one line, without what a Markdown reader would take for its own; lines end in `<br>`. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|#]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, "<br>");
}
