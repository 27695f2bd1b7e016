// YAML text to trees that know their offsets. Faults of the YAML itself end here.

import { type Document, isScalar, parseDocument, visit, type YAMLError } from "yaml";

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { positionAt } from "../text/position.ts";
import type { SourceFile } from "../text/source-file.ts";
import { report } from "./diagnostics.ts";
import type { ParsedFile } from "./parsed-file.ts";

const MAXIMUM_LENGTH = 1_000_000;
const MAXIMUM_DEPTH = 30;

/** Reads every file; one that cannot be read is left out and reported. */
export function parse(sources: readonly SourceFile[]): Outcome<readonly ParsedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files: ParsedFile[] = [];
  for (const source of sources) {
    const file = parseFile(source, diagnostics);
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
  const document = readDocument(source);
  if (document === undefined) {
    diagnostics.push(report.tooDeep(whole, { maximum: MAXIMUM_DEPTH }));
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
    diagnostics.push(report.tooManyAliases(whole, {}));
    return undefined;
  }
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
      logLevel: "silent",
    });
  } catch {
    return undefined;
  }
}

/** One fault per line: what the reader of YAML says next of the same line follows from it. */
function syntaxFaults(source: SourceFile, document: Document.Parsed): readonly Diagnostic[] {
  const lines = new Set<number>();
  return document.errors
    .filter((error) => {
      const { line } = positionAt(source.text, error.pos[0]);
      const isNew = !lines.has(line);
      lines.add(line);
      return isNew;
    })
    .map((error) => describe(source, error));
}

function describe({ path, text }: SourceFile, { code, message, pos }: YAMLError): Diagnostic {
  const [start, end] = pos;
  if (code === "DUPLICATE_KEY") {
    const key = text.slice(start).split(/\s*:/, 1)[0]!;
    return report.duplicateKey({ file: path, start, end: start + key.length }, { key });
  }
  const open = /flow (?:sequence|map)/i.test(message) ? lastOpenBracket(text, start) : undefined;
  if (open !== undefined) {
    return report.neverClosed({ file: path, start: open, end: open + 1 }, { bracket: text[open]! });
  }
  return report.unreadable({ file: path, start, end: Math.max(end, start + 1) }, { code });
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
