import type { FichierControles, MotifsProposes } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Reasons } from "../../model/reasons.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readProvenance } from "./read-provenance.ts";

/** The reasons at the head of `controles.yaml`; two that read alike could not be told apart. */
export function readReasons(
  { file, value: { motifs } }: RawFile<FichierControles>,
  reader: Reader,
): Reasons | undefined {
  if (motifs === undefined) return undefined;
  const place: Place = { file, path: ["motifs"] };
  const needing = readNeedingText(motifs, place, reader);
  const list = Object.entries(motifs.libelles).map(([id, label]) => ({
    id,
    label: authorText(label),
    ...(needing.has(id) ? { needsText: true as const } : {}),
  }));
  const first = new Map<string, string>();
  for (const { id, label } of list) {
    const read = label.toLowerCase();
    const other = first.get(read);
    if (other === undefined) first.set(read, id);
    else {
      const at = (key: string) => valueSpan(below(place, "libelles"), key);
      const related = [{ at: at(other), message: "premier motif" }];
      reader.add(report.duplicateReason(at(id), { label }, related));
    }
  }
  return {
    list,
    provenance: readProvenance(motifs.provenance, below(place, "provenance"), reader),
    origin: keySpan(place),
  };
}

function readNeedingText(
  { libelles, a_preciser }: MotifsProposes,
  place: Place,
  reader: Reader,
): ReadonlySet<string> {
  const known = Object.keys(libelles);
  const names: readonly string[] = a_preciser ?? [];
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) continue;
    const at = valueSpan(below(place, "a_preciser"), index);
    reader.add(report.unknownCode(at, { what: "le motif", name, near: suggest(name, known) }));
  }
  return new Set(names);
}
