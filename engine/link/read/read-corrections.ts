import { parseDay } from "../../calculation/parse-day.ts";
import type { Correctif } from "../../check/raw.ts";
import type { RawCampaign } from "../../check/raw-campaign.ts";
import type { Correction } from "../../model/correction.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { compareText } from "../../util/compare-text.ts";
import { suggest } from "../../util/suggest.ts";
import { reportCorrection } from "../correction-diagnostics.ts";
import { report } from "../diagnostics.ts";
import type { ControlDraft } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";

type Controls = ReadonlyMap<string, ControlDraft>;

/** The controls with what `correctifs.yaml` says of them: only once the campaign is published. */
export function readCorrections(
  { corrections: files, publishedAt }: RawCampaign,
  controls: Controls,
  reader: Reader,
): Controls {
  const corrected = new Map(controls);
  for (const { file, value } of files) {
    const list: Place = { file, path: ["correctifs"] };
    if (publishedAt === undefined) {
      if (value.correctifs.length > 0) reader.add(reportCorrection.notPublished(keySpan(list), {}));
      continue;
    }
    value.correctifs.forEach((correctif, index) => {
      const place = below(list, index);
      const control = corrected.get(correctif.controle);
      if (control === undefined) {
        reader.add(unknownControl(correctif.controle, place, controls));
        return;
      }
      checkDate(correctif, place, publishedAt, reader);
      if (correctif.mesure === "alerte" && control.severity === "advisory") {
        reader.add(reportCorrection.noEffect(valueSpan(place, "mesure"), correctif));
      }
      const all = [...(control.corrections ?? []), readCorrection(correctif, place)];
      // Those of one day stay as they are written.
      all.sort((a, b) => compareText(a.date, b.date));
      corrected.set(control.id, { ...control, corrections: all });
    });
  }
  return corrected;
}

function readCorrection({ le, par, mesure, motif }: Correctif, place: Place): Correction {
  return {
    date: le,
    by: authorText(par),
    measure: mesure === "suspendu" ? "suspended" : "lowered",
    reason: authorText(motif),
    origin: valueSpan(place),
  };
}

function unknownControl(name: string, place: Place, controls: Controls) {
  const facts = { what: "le contrôle", name, near: suggest(name, controls.keys()) };
  return report.unknownCode(valueSpan(place, "controle"), facts);
}

function checkDate({ le }: Correctif, place: Place, publishedAt: string, reader: Reader): void {
  const at = () => valueSpan(place, "le");
  if (parseDay(le) === undefined) reader.add(reportCorrection.badDay(at(), { day: le }));
  else if (le < publishedAt) reader.add(reportCorrection.tooEarly(at(), { publishedAt }));
}
