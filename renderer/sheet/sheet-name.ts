const LONGEST = 31;

/** Characters that Excel refuses in the name of a sheet, and controls. */
const FORBIDDEN = /[[\]:*?/\\'\p{Cc}]+/gu;

/**
 * « 3. Ressources humaines »: a section's number and title within what Excel accepts. The number
 * makes the name unique; a long title is cut after a word.
 */
export function sheetName(number: number, title: string): string {
  const name = `${number}. ${title.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim()}`;
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
