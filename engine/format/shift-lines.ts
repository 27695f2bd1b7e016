/** Moves every line but the first by so many columns; a blank line is left blank. */
export function shiftLines(text: string, columns: number): string {
  const [head, ...body] = text.split("\n");
  const moved = body.map((line) => {
    if (columns >= 0) return line.trim() === "" ? line : " ".repeat(columns) + line;
    const spaces = line.search(/[^ ]|$/);
    return line.slice(Math.min(spaces, -columns));
  });
  return [head, ...moved].join("\n");
}
