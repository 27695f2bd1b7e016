// `concerne`: tous, tous sauf [A, B], or a list of categories and groups.

import type { Concerne } from "../../check/raw.ts";
import { type Place, textSpan, valueSpan } from "../../source/place.ts";
import type { Span } from "../../text/span.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";

/** The categories meant, in catalogue order; unknown names are reported and left out. */
export function readAppliesTo(value: Concerne, place: Place, reader: Reader): readonly string[] {
  const named = typeof value === "string" ? parseText(value, place) : parseList(value, place);
  const chosen = new Set<string>();
  for (const { name, at } of named.names) {
    const members = categoriesNamed(name, reader);
    if (members === undefined) reportUnknown(name, at, typeof value === "string", reader);
    for (const member of members ?? []) chosen.add(member);
  }
  const codes = reader.categories.map((category) => category.code);
  const meant = codes.filter((code) => chosen.has(code) !== named.except);
  const told = named.names.some(({ name }) => categoriesNamed(name, reader) === undefined);
  if (meant.length === 0 && !told) reader.add(report.nobodyConcerned(valueSpan(place), {}));
  // A misspelt name has been told: what others ask of this thing is not their fault.
  return told ? codes : meant;
}

interface Named {
  /** True when everyone is meant but those named. */
  readonly except: boolean;
  readonly names: readonly { readonly name: string; readonly at: Span }[];
}

function parseList(values: readonly string[], place: Place): Named {
  const names = values.map((name, index) => ({ name: name.trim(), at: valueSpan(place, index) }));
  return { except: false, names };
}

function parseText(text: string, place: Place): Named {
  const everyone = /^\s*tous(?:\s+sauf(?=[\s[])|\s*$)/.exec(text);
  const rest = everyone === null ? text : text.slice(everyone[0].length);
  const from = text.length - rest.length;
  const names = [...rest.matchAll(/[^\s,;[\]]+/g)].map((match) => ({
    name: match[0],
    at: textSpan(place, from + match.index, from + match.index + match[0].length),
  }));
  return { except: everyone !== null, names };
}

function categoriesNamed(name: string, reader: Reader): readonly string[] | undefined {
  if (name.startsWith("groupe:")) return reader.groups.get(name.slice("groupe:".length));
  return reader.categories.some((category) => category.code === name) ? [name] : undefined;
}

function reportUnknown(name: string, at: Span, inText: boolean, reader: Reader): void {
  const known = [
    ...(inText && name !== "tous" ? ["tous"] : []),
    ...reader.categories.map((category) => category.code),
    ...[...reader.groups.keys()].map((group) => `groupe:${group}`),
  ];
  reader.add(
    report.unknownCategory(at, { what: "la catégorie", name, near: suggest(name, known) }),
  );
}
