import type { Document } from "yaml";

import type { SourceFile } from "../text/source-file.ts";

/** A file read as YAML: the tree keeps every offset, `value` is plain data. */
export interface ParsedFile {
  readonly stage: "parsed";
  readonly source: SourceFile;
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** Keys and positions from the root of a file down to a node. */
export type Path = readonly (string | number)[];
