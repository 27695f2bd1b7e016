import type { Fix } from "../diagnostics/diagnostic.ts";
import { offsetAsWritten } from "./normalise.ts";

/**
 * The text of one file, repaired. Fixes are those of its diagnostics, in order of place, none over
 * another. Line ends, byte order mark and everything outside the fixes stay as they are written.
 */
export function applyFixes(written: string, fixes: readonly Fix[]): string {
  let repaired = "";
  let from = 0;
  for (const { at, text } of fixes) {
    repaired += written.slice(from, offsetAsWritten(written, at.start)) + text;
    from = offsetAsWritten(written, at.end);
  }
  return repaired + written.slice(from);
}
