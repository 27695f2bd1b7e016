// Typst, with our own fonts and our own sources: a view in, the bytes of a tagged PDF out.

import { fileURLToPath } from "node:url";
import {
  NodeCompiler,
  type NodeTypstDocument,
  PdfStandard,
} from "@myriaddreamin/typst-ts-node-compiler";
import { keepPrintable } from "./keep-printable.ts";
import { loadPrintFont } from "./print-font.ts";

const SOURCES = fileURLToPath(new URL("./typst/", import.meta.url));

/** Compilations after which a memoised layout that was not used again is let go. */
const CACHE_AGE = 4;

/** One per document of `typst/`. */
export type PdfSource =
  | "changes"
  | "checklist"
  | "grid"
  | "guide"
  | "letter"
  | "planning"
  | "record";

/**
 * The PDF/UA-1 of a view. The view goes in as JSON, so no text of it is ever Typst source.
 * Same view, same bytes: no date, no clock, and only the fonts of this package.
 * Throws when our own sources are wrong; no view of the right shape makes it throw.
 */
export function compilePdf(source: PdfSource, view: object): Uint8Array {
  const { compiler } = loadTypst();
  const bytes = compiler.pdf(compileDocument(source, view), { pdfStandard: PdfStandard.UA_1 });
  compiler.evictCache(CACHE_AGE);
  return bytes;
}

/** What the pages of a view say of themselves under a label: `metadata`, in order. */
export function queryPages(source: PdfSource, view: object, label: string): readonly unknown[] {
  const { compiler } = loadTypst();
  const query = { selector: `<${label}>`, field: "value" };
  const found: readonly unknown[] = compiler.query(compileDocument(source, view), query);
  compiler.evictCache(CACHE_AGE);
  return found;
}

function compileDocument(source: PdfSource, view: object): NodeTypstDocument {
  const { compiler, covers } = loadTypst();
  const compiled = compiler.compile({
    mainFilePath: `${SOURCES}${source}.typ`,
    inputs: { view: JSON.stringify(view, printable(covers)) },
  });
  const document = compiled.result;
  if (document === null) throw new Error(`Typst refused ${source}.typ: ${explain(compiled)}`);
  return document;
}

/** Loading the fonts takes a while: once for the process, and only when a PDF is asked for. */
const loadTypst = once(() => {
  const font = loadPrintFont();
  const fontArgs = [{ fontBlobs: [...font.files] }];
  return { compiler: NodeCompiler.create({ workspace: SOURCES, fontArgs }), covers: font.covers };
});

/** Text by text, not on the JSON: there, what cannot be printed hides behind an escape. */
function printable(covers: (codePoint: number) => boolean) {
  return (_key: string, value: unknown) =>
    typeof value === "string" ? keepPrintable(value, covers) : value;
}

function explain(compiled: ReturnType<NodeCompiler["compile"]>): string {
  const diagnostics = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
  return diagnostics.map(({ message }) => message).join("; ");
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
