import type { FichierEtablissements } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Outcome } from "../../diagnostics/outcome.ts";
import type { Establishment } from "../../model/establishment.ts";
import { keySpan, type Place } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import { authorText } from "./author-text.ts";

/** None when a FINESS occurs twice: the records of two would be one. */
export function readEstablishments(
  files: readonly RawFile<FichierEtablissements>[],
): Outcome<readonly Establishment[]> {
  const diagnostics = reportRepeated(files.flatMap(placesOfFiness));
  if (diagnostics.length > 0) return { diagnostics };
  const value = files.flatMap(({ value: { organismes } }) =>
    Object.entries(organismes).flatMap(([managingBodyFiness, managingBody]) =>
      Object.entries(managingBody.etablissements).map(([finess, establishment]) => ({
        finess,
        name: authorText(establishment.nom),
        category: establishment.categorie,
        town: authorText(establishment.ville),
        managingBody: authorText(managingBody.nom),
        managingBodyFiness,
      })),
    ),
  );
  return { value, diagnostics };
}

/** Of each managing body and of each establishment: they share one numbering. */
function placesOfFiness({
  file,
  value: { organismes },
}: RawFile<FichierEtablissements>): readonly (readonly [string, Place])[] {
  return Object.entries(organismes).flatMap(([body, { etablissements }]) => [
    [body, { file, path: ["organismes", body] }] as const,
    ...Object.keys(etablissements).map((finess) => {
      const path = ["organismes", body, "etablissements", finess];
      return [finess, { file, path }] as const;
    }),
  ]);
}

function reportRepeated(places: readonly (readonly [string, Place])[]): readonly Diagnostic[] {
  const byFiness = new Map<string, Place[]>();
  for (const [finess, place] of places) {
    byFiness.set(finess, [...(byFiness.get(finess) ?? []), place]);
  }
  return [...byFiness].flatMap(([finess, shared]) => {
    if (shared.length === 1) return [];
    // As they are written: an object gives keys that are numbers in another order.
    const spans = shared.map((place) => keySpan(place)).sort((a, b) => a.start - b.start);
    const related = [{ at: spans[0]!, message: "premier emploi" }];
    return spans.slice(1).map((at) => report.duplicateFiness(at, { finess }, related));
  });
}
