// A catalogue being corrected: the texts of the disk, each read once, and others in their place.

import { applyFixes, type Diagnostic, type Fix, type Host } from "../../../engine/index.ts";

/** A diagnostic whose repair is sure. */
export type Repairable = Diagnostic & { readonly fix: Fix };

export interface Draft {
  readonly host: Host;
  /** Of what is no longer as on the disk, by path. */
  readonly changed: ReadonlyMap<string, FileChange>;
  /** The same catalogue repaired further; no fix may overlap another. */
  readonly repair: (wanted: readonly Repairable[]) => Promise<Draft>;
  /** The same catalogue, with these files as on the disk. */
  readonly restore: (paths: ReadonlySet<string>) => Draft;
}

/** As written: line ends and byte order mark included. */
export interface FileChange {
  /** Relative to the catalogue, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export function draftCatalogue(disk: Host): Draft {
  const read = new Map<string, Promise<string>>();
  const readOnce = (path: string) => {
    const text = read.get(path) ?? disk.readFile(path);
    read.set(path, text);
    return text;
  };
  return createDraft({ ...disk, readFile: readOnce }, new Map());
}

function createDraft(original: Host, changed: ReadonlyMap<string, FileChange>): Draft {
  const readFile = async (path: string) => changed.get(path)?.after ?? original.readFile(path);
  return {
    host: { listFiles: original.listFiles, readFile },
    changed,
    repair: async (wanted) => {
      const next = new Map(changed);
      for (const [path, fixes] of byFile(wanted)) {
        const after = applyFixes(await readFile(path), fixes);
        next.set(path, { path, before: await original.readFile(path), after });
      }
      return createDraft(original, next);
    },
    restore: (paths) =>
      createDraft(original, new Map([...changed].filter(([path]) => !paths.has(path)))),
  };
}

/** In order of place. */
function byFile(wanted: readonly Repairable[]): ReadonlyMap<string, readonly Fix[]> {
  const files = new Map<string, Fix[]>();
  for (const { fix } of wanted) files.set(fix.at.file, [...(files.get(fix.at.file) ?? []), fix]);
  for (const fixes of files.values()) fixes.sort((a, b) => a.at.start - b.at.start);
  return files;
}
