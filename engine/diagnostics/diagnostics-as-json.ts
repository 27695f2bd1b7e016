import { positionAt } from "../text/position.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Span } from "../text/span.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";

/** The facts of `--format json`: English keys, lines and columns from 1. */
export interface DiagnosticAsJson {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Omit<DiagnosticAsJson, "code" | "severity" | "fix">[];
  /** In the same file: what stands there gives way to `text`. */
  readonly fix?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
  };
}

export function diagnosticsAsJson(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): readonly DiagnosticAsJson[] {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  return diagnostics.map(({ code, severity, message, at, hint, related, fix }) => ({
    code,
    severity,
    ...positions(at, texts),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ ...positions(one.at, texts), message: one.message })) }),
    ...(fix === undefined ? {} : { fix: fixAsJson(fix, texts) }),
  }));
}

function fixAsJson({ at, text }: Fix, texts: ReadonlyMap<string, string>) {
  const { file: _, ...place } = positions(at, texts);
  return { ...place, text };
}

function positions(span: Span, texts: ReadonlyMap<string, string>) {
  const text = texts.get(span.file) ?? "";
  const start = positionAt(text, span.start);
  const end = positionAt(text, span.end);
  return {
    file: span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
