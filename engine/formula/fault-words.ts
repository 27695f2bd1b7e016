// How a fault is put into words: what all of them have in common.
import { omitUndefined } from "../util/omit-undefined.ts";
import type { Edit } from "./edit.ts";
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";

export const NO_BREAK = "\u00A0";

/** The author's own words, between guillemets. */
export function quoted(text: string): string {
  return `«${NO_BREAK}${text}${NO_BREAK}»`;
}

/** An error; `fix` when there is but one repair. */
export function fault(code: string, at: Extent, message: string, hint?: string, fix?: Edit): Fault {
  const { start, end } = at;
  return omitUndefined({ code, severity: "error" as const, message, hint, start, end, fix });
}

/** As many names as a line of text holds. */
export function listSome(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(", ")}…` : names.join(", ");
}
