import { phrase } from "../util/phrase.ts";
import type { GridFile } from "./grid-file.ts";

/** Whose record the grids are to complete; `finess` absent: of nobody in particular. */
export interface RecordOwner {
  /** As it is told: « l'établissement », the name of a file. */
  readonly name: string;
  readonly category: string;
  readonly finess?: string;
}

/** Why a grid cannot complete a record, in French: of another category or establishment. */
export function refuseStranger({ identity }: GridFile, owner: RecordOwner): string | undefined {
  if (identity.category !== owner.category) {
    return phrase`Cette grille est de la catégorie ${identity.category} ; « ${owner.name} » est de la catégorie ${owner.category}.`;
  }
  if (identity.finess === undefined || owner.finess === undefined) return undefined;
  if (identity.finess === owner.finess) return undefined;
  return phrase`Cette grille est celle de l'établissement ${identity.finess} ; « ${owner.name} » a le numéro FINESS ${owner.finess}.`;
}
