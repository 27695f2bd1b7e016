import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ParsedFile } from "../source/parsed-file.ts";

/**
 * A badly written code is repaired only into one that the files hold: else it is no spelling of
 * anything, and what was meant is for its author to say.
 */
export function keepSureRepairs(
  diagnostics: readonly Diagnostic[],
  files: readonly ParsedFile[],
): readonly Diagnostic[] {
  if (!diagnostics.some(isRewrittenCode)) return diagnostics;
  const words = new Set<string>();
  for (const { value } of files) collect(value, words);
  return diagnostics.map((one) => {
    const { fix, ...told } = one;
    return fix === undefined || !isRewrittenCode(one) || words.has(unquoted(fix.text)) ? one : told;
  });
}

function isRewrittenCode({ code, fix }: Diagnostic): boolean {
  return code === "FORME-005" && fix !== undefined;
}

/** Every key and every text. */
function collect(value: unknown, words: Set<string>): void {
  if (typeof value === "string") words.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    words.add(key);
    collect(inner, words);
  }
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}
