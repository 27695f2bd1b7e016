import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";

/**
 * What a batch killed on the way has left beside the folder `shown`: told, for it may hold records.
 * Nothing is removed: on a shared disk, the process may be at work on another machine.
 */
export async function tellLeftovers(shown: string, context: CommandContext): Promise<void> {
  const place = resolve(context.currentFolder, shown);
  const start = `${basename(place)}.nouveau-`;
  const names = await readdir(dirname(place)).catch((): string[] => []);
  for (const name of names.sort()) {
    if (!name.startsWith(start)) continue;
    const pid = name.slice(start.length);
    if (!/^[1-9]\d{0,9}$/.test(pid) || isRunning(Number(pid))) continue;
    const path = join(dirname(shown), name);
    context.error(
      `${phrase`Le dossier « ${path} » reste d'une commande arrêtée avant la fin : supprimez-le, s'il n'est pas celui d'une commande en cours sur une autre machine.`}\n`,
    );
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
