import type { FichierSources } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Source } from "../../model/source.ts";
import { authorText } from "./author-text.ts";

/** The sources that provenances may cite, by code. */
export function readSources({ value }: RawFile<FichierSources>): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(value.sources).map(([code, { libelle, atteste }]) => [
      code,
      { code, label: authorText(libelle), attests: atteste !== "non" },
    ]),
  );
}
