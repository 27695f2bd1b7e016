// One workbook that comes back: a grid of the campaign that is asked for, of a known category.

import type { GridPlan } from "../../engine/index.ts";
import type { GridIdentity, GridReading } from "../../renderer/index.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { phrase } from "../util/phrase.ts";

/** The bytes of a file and its name, as it was typed or sent. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface GridFile {
  readonly name: string;
  readonly identity: GridIdentity;
  readonly plan: GridPlan;
  readonly reading: GridReading;
  /** French: the grid is of the same campaign, compiled otherwise. */
  readonly warning?: string;
}

export type GridFileRead = { readonly kind: "read"; readonly file: GridFile } | RefusedFile;

export interface RefusedFile {
  readonly kind: "refused";
  readonly name: string;
  /** One French sentence: what the file is, what to do. */
  readonly message: string;
}

/** Refused when it is no grid of this campaign. */
export async function readGridFile(
  { name, bytes }: NamedBytes,
  served: ServedCampaign,
): Promise<GridFileRead> {
  const { openGridWorkbook, readGridWorkbook } = await import("../../renderer/index.ts");
  const opened = await openGridWorkbook(bytes);
  if (opened.kind === "refused") return { kind: "refused", name, message: opened.message };
  const { identity } = opened;
  const { year, hash } = served.campaign;
  if (identity.campaign !== year) {
    const message = phrase`Cette grille est celle de la campagne ${identity.campaign} ; importez-la dans celle-ci, ou remplissez celle de ${year}.`;
    return { kind: "refused", name, message };
  }
  const plan = served.grids.get(identity.category);
  if (plan === undefined) {
    const message = phrase`Cette grille est de la catégorie « ${identity.category} », que la campagne ${year} n'interroge pas.`;
    return { kind: "refused", name, message };
  }
  const file = { name, identity, plan, reading: readGridWorkbook(opened, plan) };
  const warning = describeEdition(identity, hash);
  return { kind: "read", file: identity.hash === hash ? file : { ...file, warning } };
}

function describeEdition(identity: GridIdentity, hash: string): string {
  return phrase`La grille est d'une autre édition de la campagne (${identity.hash.slice(0, 12)}, au lieu de ${hash.slice(0, 12)}) : relisez ce qui est importé.`;
}
