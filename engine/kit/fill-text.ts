// A template and what its placeholders stand for, put together.

import { type Placeholder, replacePlaceholders } from "../model/placeholders.ts";

export type Values = Readonly<Record<Placeholder, string>>;

/** A placeholder that has no value stays as it is written: the catalogue was checked for them. */
export function fillText(text: string, values: Partial<Values>): string {
  return replacePlaceholders(text, (name) =>
    Object.hasOwn(values, name) ? values[name as Placeholder] : undefined,
  );
}

/** The same in a Markdown text: what is filled in is text, whatever signs it holds. */
export function fillMarkdown(text: string, values: Partial<Values>): string {
  const asText = Object.entries(values).map(([name, value]) => [name, escapeMarkdown(value)]);
  return fillText(text, Object.fromEntries(asText));
}

/** On one line; CommonMark reads any sign after a backslash as itself. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : " "))
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}
