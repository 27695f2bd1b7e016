import { rename, rm } from "node:fs/promises";

/**
 * Puts `fresh` in the place of `folder`, whole: nobody ever sees half of it, nothing of the old one
 * remains. Of two at once, the last one stays.
 */
export async function replaceFolder(fresh: string, folder: string): Promise<void> {
  const old = `${fresh}.ancien`;
  for (let attempt = 1; ; attempt++) {
    await rename(folder, old).catch(unless("ENOENT"));
    await rm(old, { recursive: true, force: true });
    try {
      return await rename(fresh, folder);
    } catch (error) {
      // Another process has put its own there in the meantime.
      const { code } = error as NodeJS.ErrnoException;
      if (attempt === 3 || (code !== "ENOTEMPTY" && code !== "EEXIST")) throw error;
    }
  }
}

function unless(expected: string): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (error.code !== expected) throw error;
  };
}
