/** The text, or its beginning and « … » when it has more than `most` characters. */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most).join("").trimEnd()}…`;
}
