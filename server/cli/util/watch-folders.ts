// Says that something below some folders has changed, however editors save.

import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** Editors write several times for one save: one waits until nothing has come for so long. */
const QUIET_MS = 15;
/** But no longer than this, when something never stops writing. */
const PATIENCE_MS = 200;

export interface FolderWatch {
  /** Resolves once something has changed since the last call; at once if it already has. */
  readonly change: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Watches `root` and everything below the `folders` in it, which may come and go. Folders are
 * watched, not files: a file that another replaces is still seen. `signal` ends every wait.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  signal: AbortSignal,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = false;
  let wake = () => {};
  const tell = (): void => {
    changed = true;
    wake();
  };
  /** One watcher for each folder that there is now. */
  const settle = (): void => {
    const present = new Set([root, ...folders.flatMap((folder) => tree(join(root, folder)))]);
    for (const [folder, watcher] of watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of present) {
      if (watchers.has(folder)) continue;
      const watcher = open(folder, tell, () => watchers.delete(folder));
      if (watcher === undefined) continue;
      watchers.set(folder, watcher);
      // It may have been filled before it was watched.
      if (watchers.size > 1) changed = true;
    }
  };
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (signal.aborted || changed) resolve();
    });
  signal.addEventListener("abort", () => wake(), { once: true });
  settle();
  changed = false;
  return {
    change: async () => {
      await next();
      const end = Date.now() + PATIENCE_MS;
      while (changed && !signal.aborted && Date.now() < end) {
        changed = false;
        await pause(QUIET_MS);
      }
      settle();
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function open(folder: string, tell: () => void, lost: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, tell);
    watcher.on("error", () => {
      watcher.close();
      lost();
      tell();
    });
    return watcher;
  } catch {
    // Taken away since it was listed: its parent will say so.
    return undefined;
  }
}

/** A folder and all that are below it; nothing when it is not there. Links are not followed. */
function tree(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    return [folder, ...inner.flatMap(({ name }) => tree(join(folder, name)))];
  } catch {
    return [];
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
