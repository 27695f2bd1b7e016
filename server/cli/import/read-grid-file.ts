// One workbook of a command line: read, of the campaign that is asked for, of a known category.

import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { GridPlan } from "../../../engine/index.ts";
import type { GridIdentity, GridReading } from "../../../renderer/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { saySystemError } from "../util/say-system-error.ts";

export interface GridFile {
  /** As it was typed. */
  readonly path: string;
  readonly identity: GridIdentity;
  readonly plan: GridPlan;
  readonly reading: GridReading;
  /** French: the grid is of the same campaign, compiled otherwise. */
  readonly warning?: string;
}

/** Past what the renderer accepts: it then says so itself. */
const ENOUGH = 21 * 1024 * 1024;

/** Throws wrong usage when the file cannot be read, 1 when it is no grid of this campaign. */
export async function readGridFile(
  path: string,
  served: ServedCampaign,
  context: CommandContext,
): Promise<GridFile> {
  const bytes = await readBytes(path, context);
  const { openGridWorkbook, readGridWorkbook } = await import("../../../renderer/index.ts");
  const opened = await openGridWorkbook(bytes);
  if (opened.kind === "refused") throw refusal(path, opened.message);
  const { identity } = opened;
  const { year, hash } = served.campaign;
  if (identity.campaign !== year) {
    throw refusal(
      path,
      phrase`Cette grille est celle de la campagne ${identity.campaign} ; importez-la dans celle-ci, ou remplissez celle de ${year}.`,
    );
  }
  const plan = served.grids.get(identity.category);
  if (plan === undefined) {
    throw refusal(
      path,
      phrase`Cette grille est de la catégorie « ${identity.category} », que la campagne ${year} n'interroge pas.`,
    );
  }
  const reading = readGridWorkbook(opened, plan);
  const file = { path, identity, plan, reading };
  return identity.hash === hash ? file : { ...file, warning: describeEdition(identity, hash) };
}

function describeEdition(identity: GridIdentity, hash: string): string {
  return phrase`La grille est d'une autre édition de la campagne (${identity.hash.slice(0, 12)}, au lieu de ${hash.slice(0, 12)}) : relisez ce qui est importé.`;
}

async function readBytes(path: string, context: CommandContext): Promise<Uint8Array> {
  const failed = (error: unknown): never => {
    throw wrongUsage(phrase`« ${path} » ne peut pas être lu : ${saySystemError(error)}.`);
  };
  const file = await open(resolve(context.currentFolder, path)).catch(failed);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, end: ENOUGH })) {
      size += (chunk as Uint8Array).length;
      chunks.push(chunk as Uint8Array);
    }
    return new Uint8Array(Buffer.concat(chunks, size));
  } catch (error) {
    return failed(error);
  } finally {
    await file.close();
  }
}

/** One sentence after the name of the file. */
export function refusal(path: string, message: string): CommandFailure {
  return new CommandFailure(1, `${phrase`${path} : `}${message}`, {
    faults: [{ path, message }],
  });
}
