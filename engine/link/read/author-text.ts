import { typography } from "../../util/typography.ts";

/** A text of the catalogue as it will be read: trimmed, with French typography. */
export function authorText(text: string): string {
  return typography(text.trim());
}

/** The same for a text that may be absent. */
export function optionalText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : authorText(text);
}
