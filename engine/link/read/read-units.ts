import type { FichierUnites } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Unit } from "../../model/unit.ts";
import { keySpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import { authorText } from "./author-text.ts";

/** Units by id. One without `puissances` nor `echelle` is a base unit. */
export function readUnits(
  { file, value }: RawFile<FichierUnites>,
  add: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, Unit> {
  const entries = Object.entries(value.unites);
  const isBase = (id: string) => {
    const unit = value.unites[id];
    return unit !== undefined && unit.puissances === undefined && unit.echelle === undefined;
  };
  const bases = entries.map(([id]) => id).filter(isBase);
  return new Map(
    entries.map(([id, unit]) => {
      for (const base of Object.keys(unit.puissances ?? {})) {
        if (isBase(base)) continue;
        const at = keySpan({ file, path: ["unites", id, "puissances", base] });
        add(
          report.unknownUnit(at, {
            what: "l'unité de base",
            name: base,
            near: suggest(base, bases),
          }),
        );
      }
      const plural = authorText(unit.pluriel ?? unit.libelle);
      return [
        id,
        {
          id,
          label: authorText(unit.libelle),
          plural,
          symbol: authorText(unit.symbole ?? unit.pluriel ?? unit.libelle),
          singular: authorText(unit.symbole ?? unit.singulier ?? unit.libelle),
          powers: isBase(id) ? { [id]: 1 } : (unit.puissances ?? {}),
          scale: unit.echelle ?? 1,
          countsDays: unit.ecart_de_dates === "oui",
        },
      ];
    }),
  );
}
