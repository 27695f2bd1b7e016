// What stands between double braces in the texts of a kit: a closed list, in English once read.

/** Known of every text of a kit. */
export type KitPlaceholder =
  | "year"
  | "reportingYear"
  | "category"
  | "categoryLabel"
  | "establishment"
  | "opening"
  | "closing"
  | "returnDay"
  | "fillRate"
  | "questionCount";

/** Known of a letter too. There, the number of questions is that of the service. */
export type Placeholder = KitPlaceholder | "service";

/** `name`: trimmed; absent when nothing closes the braces. Offsets are those of the whole. */
export interface FoundPlaceholder {
  readonly name?: string;
  readonly start: number;
  readonly end: number;
}

/** Every pair of opening braces of a text, in order. */
export function findPlaceholders(text: string): readonly FoundPlaceholder[] {
  return [...text.matchAll(/\{\{(?:([^{}\n]*)\}\})?/g)].map(({ 0: whole, 1: name, index }) => ({
    ...(name === undefined ? {} : { name: name.trim() }),
    start: index,
    end: index + whole.length,
  }));
}

/** A text whose placeholders are replaced, those apart of which nothing is known. */
export function replacePlaceholders(
  text: string,
  replace: (name: string) => string | undefined,
): string {
  let replaced = "";
  let at = 0;
  for (const { name = "", start, end } of findPlaceholders(text)) {
    replaced += text.slice(at, start) + (replace(name) ?? text.slice(start, end));
    at = end;
  }
  return replaced + text.slice(at);
}
