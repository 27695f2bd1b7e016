import type { FichierEtablissements } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Establishment } from "../../model/establishment.ts";
import { authorText } from "./author-text.ts";

export function readEstablishments(
  files: readonly RawFile<FichierEtablissements>[],
): readonly Establishment[] {
  return files.flatMap(({ value }) =>
    Object.entries(value.etablissements).map(([finess, establishment]) => ({
      finess,
      name: authorText(establishment.nom),
      category: establishment.categorie,
      town: authorText(establishment.ville),
      managingBody: authorText(establishment.organisme_gestionnaire),
    })),
  );
}
