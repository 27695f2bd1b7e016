import type { Controle, FichierControles } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import { below, keySpan, type Place } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { ControlDraft, Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { lookUp } from "./look-up.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { readProvenance } from "./read-provenance.ts";

export function readControls(
  { file, value }: RawFile<FichierControles>,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly ControlDraft[] {
  return Object.entries(value.controles).flatMap(([id, control]) => {
    const draft = readControl(id, control, { file, path: ["controles", id] }, vocabulary, reader);
    return draft === undefined ? [] : [draft];
  });
}

function readControl(
  id: string,
  control: Controle,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): ControlDraft | undefined {
  const dimension =
    control.par === undefined
      ? undefined
      : lookUp(control.par, vocabulary.dimensions, below(place, "par"), "la dimension", reader);
  if (control.par !== undefined && dimension === undefined) return undefined;
  return omitUndefined({
    id,
    reference: control.reference,
    label: authorText(control.libelle),
    severity: control.gravite === "bloquant" ? ("blocking" as const) : ("advisory" as const),
    dimension,
    source: control.regle,
    tolerance: control.tolerance ?? 0,
    // Kept as written: its values between braces are formulas, and their places count.
    message: control.message,
    appliesTo: readAppliesTo(control.concerne, below(place, "concerne"), reader),
    provenance: readProvenance(control.provenance, below(place, "provenance"), reader),
    origin: keySpan(place),
    place,
  });
}
