import type { Extent } from "../formula/expression.ts";
import { parse } from "../source/parse.ts";
import type { ParsedFile, Path } from "../source/parsed-file.ts";
import { textSpan } from "../source/place.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Span } from "../text/span.ts";

/** Where a part of the formula written at `path` stands in its file, which is read once. */
export function createLocator(
  sources: readonly SourceFile[],
): (file: string, path: Path, part: Extent) => Span {
  const texts = new Map(sources.map((source) => [source.path, source]));
  const parsed = new Map<string, ParsedFile | undefined>();
  return (path, keys, { start, end }) => {
    const source = texts.get(path);
    if (!parsed.has(path)) {
      parsed.set(path, source === undefined ? undefined : parse([source]).value?.[0]);
    }
    const file = parsed.get(path);
    return file === undefined
      ? { file: path, start: 0, end: 1 }
      : textSpan({ file, path: keys }, start, end);
  };
}
