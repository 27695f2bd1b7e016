// `verifier --suivre`: checks again at each save, by what was concluded at the one before.

import { existsSync } from "node:fs";
import {
  type Campaign,
  createMemory,
  followCampaign,
  type Host,
  type Memory,
  type SourceFile,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { createCachedHost } from "./cached-host.ts";
import type { Catalogue } from "./open-catalogue.ts";
import type { Told } from "./report-diagnostics.ts";
import { watchFolders } from "./watch-folders.ts";

/** What is found before examples and worked submissions are executed is told when they take longer. */
const IMPATIENCE_MS = 50;

export interface Followed {
  readonly year: string;
  readonly told: Told;
  readonly campaign: Campaign | undefined;
}

/** Prints a state: the whole of it, or what is known before the calculations are done. */
export type PrintFollowed = (checked: readonly Followed[]) => void;

/** Until the command is interrupted, which is its normal end. */
export async function followCampaigns(
  catalogue: Catalogue,
  years: readonly string[],
  context: CommandContext,
  print: { readonly whole: PrintFollowed; readonly first: PrintFollowed },
): Promise<void> {
  const signal = context.interruption();
  const { folder } = catalogue;
  const host = createCachedHost(catalogue.host, folder);
  const followed = years.map((year) => ({ year, memory: createMemory() }));
  const watched = watchFolders(folder, ["commun", ...years], signal);
  let last: readonly SourceFile[] | undefined;
  let lasted = 0;
  try {
    while (!signal.aborted) {
      if (!existsSync(folder))
        throw new CommandFailure(1, phrase`Le dossier du catalogue n'existe plus.`);
      const started = performance.now();
      const elapsed = () => Math.round(performance.now() - started);
      const checked: Followed[] = [];
      for (const one of followed) {
        const isLong = lasted > IMPATIENCE_MS && followed.length === 1;
        const state = await checkYear(one, host, (told) => {
          if (!isLong || isSame(told.sources, last)) return;
          print.first([{ year: one.year, told, campaign: undefined }]);
          context.out(`${phrase`Lu en ${elapsed()} ms ; exemples et dossiers en cours…`}\n`);
        });
        if (state !== undefined) checked.push(state);
      }
      const sources = checked.flatMap(({ told }) => told.sources);
      // When a file was taken away while it was read, what follows says how it ends.
      if (checked.length === years.length && !isSame(sources, last)) {
        last = sources;
        lasted = elapsed();
        print.whole(checked);
        context.out(`${phrase`Vérifié en ${lasted} ms ; en attente d'un enregistrement…`}\n`);
      }
      await watched.change();
    }
  } finally {
    watched.close();
  }
}

/** Nothing when a file that was listed was gone before it was read. */
async function checkYear(
  { year, memory }: { readonly year: string; readonly memory: Memory },
  host: Host,
  tell: (told: Told) => void,
): Promise<Followed | undefined> {
  try {
    const { value: campaign, ...told } = await followCampaign(host, year, memory, tell);
    return { year, told, campaign };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isSame(sources: readonly SourceFile[], others: readonly SourceFile[] = []): boolean {
  const same = ({ path, text }: SourceFile, index: number): boolean =>
    others[index]?.path === path && others[index].text === text;
  return sources.length === others.length && sources.every(same);
}
