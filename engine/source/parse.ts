// YAML text to trees that know their offsets. Faults of the YAML itself end here.

import { type Document, isScalar, parseDocument, visit, type YAMLError } from "yaml";

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { positionAt } from "../text/position.ts";
import type { SourceFile } from "../text/source-file.ts";
import { type Memory, NO_MEMORY } from "../util/memory.ts";
import { report } from "./diagnostics.ts";
import type { ParsedFile } from "./parsed-file.ts";

const MAXIMUM_LENGTH = 1_000_000;

/** What the reader of YAML says when a line is not where its neighbours are. */
const INDENT_FAULTS: ReadonlySet<string> = new Set([
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "MULTILINE_IMPLICIT_KEY",
]);

/** Reads every file; one that cannot be read is left out and reported. */
export function parse(
  sources: readonly SourceFile[],
  memory: Memory = NO_MEMORY,
): Outcome<readonly ParsedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files: ParsedFile[] = [];
  for (const source of sources) {
    const { file, faults } = memory.recall(`parse ${source.path}`, [source.text], () => {
      const told: Diagnostic[] = [];
      return { file: parseFile(source, told), faults: told };
    });
    diagnostics.push(...faults);
    if (file !== undefined) files.push(file);
  }
  return { value: files, diagnostics };
}

function parseFile(source: SourceFile, diagnostics: Diagnostic[]): ParsedFile | undefined {
  const whole = { file: source.path, start: 0, end: 1 };
  if (source.text.length > MAXIMUM_LENGTH) {
    diagnostics.push(report.tooLong(whole, { maximum: MAXIMUM_LENGTH }));
    return undefined;
  }
  const foreign = source.text.indexOf("\uFFFD");
  if (foreign !== -1) {
    diagnostics.push(report.notUtf8({ file: source.path, start: foreign, end: foreign + 1 }, {}));
    return undefined;
  }
  const document = readDocument(source);
  if (document === undefined) {
    diagnostics.push(report.tooDeep(whole, {}));
    return undefined;
  }
  const faults = [...syntaxFaults(source, document), ...bareZeros(source, document)];
  if (document.errors.length === 0 && document.contents === null)
    faults.push(report.empty(whole, {}));
  diagnostics.push(...faults);
  if (faults.length > 0) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return { stage: "parsed", source, document, value };
  } catch {
    const orphan = unresolvedAlias(source, document);
    diagnostics.push(orphan ?? report.tooManyAliases(whole, {}));
    return undefined;
  }
}

/** A text that begins with « * » is read as a reference to something named elsewhere. */
function unresolvedAlias(source: SourceFile, document: Document.Parsed): Diagnostic | undefined {
  let found: Diagnostic | undefined;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined || node.range == null) return;
      const [start, end] = node.range;
      found ??= report.unknownAlias({ file: source.path, start, end }, { name: node.source });
    },
  });
  return found;
}

/** Nothing when the text nests so deep that reading it exhausts the stack. */
function readDocument(source: SourceFile): Document.Parsed | undefined {
  if (/^(?:[ \t-]*[[{]){31}/m.test(source.text)) return undefined;
  try {
    return parseDocument(source.text, {
      version: "1.2",
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      // Anything quieter would also keep silent about a second document in the file.
      logLevel: "error",
    });
  } catch {
    return undefined;
  }
}

/**
 * The first fault of syntax, and every key written twice: what the reader of YAML says after a
 * first fault follows from it, on line after line.
 */
function syntaxFaults(source: SourceFile, document: Document.Parsed): readonly Diagnostic[] {
  const { errors } = document;
  const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
  const first = tab ?? errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const doubled = first === undefined ? errors : [];
  return [...doubled, ...(first === undefined ? [] : [first])].map((error) =>
    describe(source, error),
  );
}

function describe({ path, text }: SourceFile, { code, message, pos }: YAMLError): Diagnostic {
  const [start, end] = pos;
  if (code === "DUPLICATE_KEY") {
    const from = start + text.slice(start).search(/\S/);
    const key = text.slice(from).split(/\s*:/, 1)[0]!;
    return report.duplicateKey({ file: path, start: from, end: from + key.length }, { key });
  }
  const open = /flow (?:sequence|map)/i.test(message) ? lastOpenBracket(text, start) : undefined;
  if (open !== undefined) {
    return report.neverClosed({ file: path, start: open, end: open + 1 }, { bracket: text[open]! });
  }
  const odd = INDENT_FAULTS.has(code) ? oddLine(text, start) : undefined;
  if (odd !== undefined)
    return report.oddIndent({ file: path, start: odd.start, end: odd.end }, odd);
  const spoken = code === "BLOCK_AS_IMPLICIT_KEY" ? sentenceAt(text, start) : undefined;
  if (spoken !== undefined)
    return report.doubleColon({ file: path, start, end: start + spoken.length }, { text: spoken });
  const apostrophe = apostropheAt(text, start);
  if (apostrophe !== undefined) {
    return report.apostrophe({ file: path, start: apostrophe, end: apostrophe + 1 }, {});
  }
  return report.unreadable({ file: path, start, end: Math.max(end, start + 1) }, { code });
}

/**
 * The line less or more indented than its two neighbours, at the fault or beside it: the reader of
 * YAML complains of the line before or after. A key that opens a group may well be followed so.
 */
function oddLine(text: string, offset: number) {
  const lines = text.split("\n");
  const at = positionAt(text, offset).line - 1;
  const indentOf = (index: number) => lines[index]?.search(/\S/) ?? -1;
  for (const index of [at, at + 1, at - 1]) {
    const [before, spaces, expected] = [index - 1, index, index + 1].map(indentOf) as [
      number,
      number,
      number,
    ];
    const opener = lines[spaces > expected ? index - 1 : index] ?? "";
    if (before !== expected || spaces === expected || spaces === -1 || /:\s*$/.test(opener))
      continue;
    const start = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0) + spaces;
    return { start, end: start + lines[index]!.trim().length, spaces, expected };
  }
  return undefined;
}

/**
 * « consigne: Attention : sans les CDD »: the rest of the line, a sentence and nothing else. The
 * space before each colon tells a sentence from a second key whose line end was lost; a line that
 * goes on below may be either.
 */
function sentenceAt(text: string, start: number): string | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const key = /^(?: *- +)* *(?=[^\s:]+: +$)/.exec(text.slice(lineStart, start))?.[0];
  const [line = "", ...below] = text.slice(start).split("\n");
  const next = below.find((one) => one.trim() !== "") ?? "";
  const isSentence = /^(?=[\p{L}\p{N}«])(?:(?!\S:(?:\s|$)|\s#).)*$/u.test(line);
  const goesOn = key !== undefined && next.search(/\S/) > key.length;
  return key === undefined || !isSentence || goesOn ? undefined : line.trimEnd();
}

/** « 'd'urgence' »: an apostrophe has closed a text opened with one. */
function apostropheAt(text: string, offset: number): number | undefined {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const written = /(?::|-)\s+'(?:[^'\n]|'')*(')\p{L}/u.exec(
    text.slice(from, text.indexOf("\n", from)),
  );
  return written === null ? undefined : from + written.index + written[0].length - 2;
}

/** The bracket or brace that is still open just before `offset`. */
function lastOpenBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at--) {
    if ("]}".includes(text[at]!)) closed++;
    else if ("[{".includes(text[at]!) && closed-- === 0) return at;
  }
  return undefined;
}

/** `012` reads as the number 12: a code has lost its zero before anyone looks at it. */
function bareZeros(source: SourceFile, document: Document.Parsed): Diagnostic[] {
  const found: Diagnostic[] = [];
  // Most files hold no such thing: looking at the text is far cheaper than at every node.
  if (!/(?:^|[\s:,[{-])[+-]?0[0-9_]/.test(source.text)) return found;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== "PLAIN" || node.range == null) return;
      const [start, end] = node.range;
      const written = source.text.slice(start, end);
      if (/^[+-]?0[0-9_]+$/.test(written)) {
        found.push(report.bareZero({ file: source.path, start, end }, { written }));
      }
    },
  });
  return found;
}
