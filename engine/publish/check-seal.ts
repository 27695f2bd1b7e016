// A published campaign against what was published: every file edited, added or gone.

import { isSealed } from "../check/kinds.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../text/source-file.ts";
import { sha256 } from "../util/sha256.ts";
import { report } from "./diagnostics.ts";
import type { Publication } from "./publication.ts";

/** `sources`: the files of the year's folder. One error per file that is not as it was. */
export function checkSeal(
  publication: Publication,
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  const published = new Map(publication.files.map(({ path, sha256 }) => [path, sha256]));
  const present = sources.filter(({ path }) => isSealed(path));
  const changed = present.flatMap(({ path, text }) => {
    const seal = published.get(path);
    const at = { file: path, start: 0, end: 1 };
    if (seal === undefined) return [report.added(at, publication)];
    return seal === sha256(text) ? [] : [report.edited(at, publication)];
  });
  const paths = new Set(present.map(({ path }) => path));
  const removed = [...published.keys()].filter((path) => !paths.has(path));
  return [
    ...changed,
    ...removed.map((file) => report.removed({ file, start: 0, end: 1 }, publication)),
  ];
}
