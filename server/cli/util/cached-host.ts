import { statSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../../engine/index.ts";

/** A host that reads a file again only once it has been written again. */
export function createCachedHost(host: Host, folder: string): Host {
  const texts = new Map<string, { readonly written: string; readonly text: string }>();
  return {
    listFiles: host.listFiles,
    readFile: async (path) => {
      const written = writtenAt(join(folder, path));
      const known = texts.get(path);
      if (known?.written === written) return known.text;
      const text = await host.readFile(path);
      texts.set(path, { written, text });
      return text;
    },
  };
}

/** Changes with whatever writes a file: in place, by renaming another over it, by restoring it. */
function writtenAt(file: string): string {
  const { mtimeNs, ctimeNs, ino, size } = statSync(file, { bigint: true });
  return [mtimeNs, ctimeNs, ino, size].join(" ");
}
