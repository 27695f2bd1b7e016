// A strict reader of iCalendar, written from RFC 5545 and not from our writer: it throws at the
// first thing that the grammar refuses.

export interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it is written. */
  readonly raw: string;
  /** A TEXT value (3.3.11), its escapes undone. */
  readonly text: string;
}

export interface CalendarPart {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly parts: readonly CalendarPart[];
}

const MOST_OCTETS = 75;
const TEXT_NAMES = new Set(["SUMMARY", "DESCRIPTION", "X-WR-CALNAME"]);

export function readCalendar(bytes: Uint8Array): CalendarPart {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith("\r\n")) throw new Error("The last line is not ended.");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > MOST_OCTETS) throw new Error(`${octets} octets: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the format forbids
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(line)) throw new Error(`Control: ${line}`);
  }
  const lines = physical
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const [root, rest] = readPart(lines);
  if (rest.length > 0) throw new Error(`After the end: ${rest[0]}`);
  return root;
}

function readPart(lines: readonly string[]): readonly [CalendarPart, readonly string[]] {
  const [, name] = /^BEGIN:([A-Z-]+)$/.exec(lines[0] ?? "") ?? [];
  if (name === undefined) throw new Error(`No BEGIN: ${lines[0]}`);
  const properties: CalendarProperty[] = [];
  const parts: CalendarPart[] = [];
  let rest: readonly string[] = lines.slice(1);
  for (;;) {
    const [line] = rest;
    if (line === undefined) throw new Error(`${name} has no end.`);
    if (line === `END:${name}`) return [{ name, properties, parts }, rest.slice(1)];
    if (line.startsWith("BEGIN:")) {
      const [part, after] = readPart(rest);
      parts.push(part);
      rest = after;
    } else {
      properties.push(readProperty(line));
      rest = rest.slice(1);
    }
  }
}

function readProperty(line: string): CalendarProperty {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/s.exec(line);
  if (match === null) throw new Error(`Not a content line: ${line}`);
  const [, name = "", written = "", raw = ""] = match;
  const pairs = written.split(";").filter((one) => one !== "");
  const parameters = Object.fromEntries(pairs.map((one) => one.split("=")));
  return { name, parameters, raw, text: TEXT_NAMES.has(name) ? undoEscapes(raw, line) : raw };
}

function undoEscapes(raw: string, line: string): string {
  let text = "";
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at]!;
    if (sign === ";" || sign === ",") throw new Error(`Not escaped: ${line}`);
    if (sign !== "\\") text += sign;
    else {
      at += 1;
      const next = raw[at] ?? "";
      if (!"\\;,nN".includes(next) || next === "") throw new Error(`Bad escape: ${line}`);
      text += next === "n" || next === "N" ? "\n" : next;
    }
  }
  return text;
}
