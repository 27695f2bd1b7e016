// The one type family of printed documents, and what it can draw.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readCharacterMap } from "./read-character-map.ts";

const FILES = [
  "400Regular/SourceSans3_400Regular.ttf",
  "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "600SemiBold/SourceSans3_600SemiBold.ttf",
  "600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf",
  "700Bold/SourceSans3_700Bold.ttf",
] as const;

/** The fonts themselves, and whether all of them can draw a code point. */
export interface PrintFont {
  readonly files: readonly Buffer[];
  readonly covers: (codePoint: number) => boolean;
}

/** Reads the fonts of the package; some 2 MB, so once for the process is enough. */
export function loadPrintFont(): PrintFont {
  const require = createRequire(import.meta.url);
  const files = FILES.map((path) =>
    readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${path}`)),
  );
  const maps = files.map(readCharacterMap);
  return { files, covers: (codePoint) => maps.every((covers) => covers(codePoint)) };
}
