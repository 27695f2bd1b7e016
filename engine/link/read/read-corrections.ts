import { parseDay } from "../../calculation/parse-day.ts";
import type { Correctif } from "../../check/raw.ts";
import type { RawCampaign } from "../../check/raw-campaign.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { severityInForce } from "../../model/control-in-force.ts";
import type { Correction } from "../../model/correction.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { compareText } from "../../util/compare-text.ts";
import { fold, suggest } from "../../util/suggest.ts";
import { reportCorrection } from "../correction-diagnostics.ts";
import { report } from "../diagnostics.ts";
import type { ControlDraft } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";

type Controls = ReadonlyMap<string, ControlDraft>;

/** One line of the file, and where it stands. */
interface Entry {
  readonly correctif: Correctif;
  readonly place: Place;
}

/**
 * The controls with what `correctifs.yaml` says of them: only once the campaign is published, and
 * nothing at all when it has an error.
 */
export function readCorrections(
  { corrections: files, publishedAt }: RawCampaign,
  controls: Controls,
  reader: Reader,
): Controls {
  const told: Diagnostic[] = [];
  const add = (diagnostic: Diagnostic) => void told.push(diagnostic);
  const corrected = new Map(controls);
  for (const { file, value } of files) {
    const list: Place = { file, path: ["correctifs"] };
    if (publishedAt === undefined) {
      if (value.correctifs.length > 0) add(reportCorrection.notPublished(keySpan(list), {}));
      continue;
    }
    const entries = value.correctifs.map((correctif, index) => ({
      correctif,
      place: below(list, index),
    }));
    // Those of one day stay as they are written.
    entries.sort((a, b) => compareText(a.correctif.le, b.correctif.le));
    for (const entry of entries) {
      checkDate(entry, publishedAt, add);
      const control = corrected.get(entry.correctif.controle);
      if (control === undefined) add(unknownControl(entry, controls));
      else corrected.set(control.id, correct(control, entry, add));
    }
  }
  told.forEach(reader.add);
  return told.some(({ severity }) => severity === "error") ? controls : corrected;
}

/** After those of the days before. */
function correct(
  control: ControlDraft,
  { correctif, place }: Entry,
  add: Reader["add"],
): ControlDraft {
  const { le, par, mesure, motif } = correctif;
  const correction: Correction = {
    date: le,
    by: authorText(par),
    measure: MEASURES[mesure],
    reason: authorText(motif),
    origin: valueSpan(place),
  };
  const after = { ...control, corrections: [...(control.corrections ?? []), correction] };
  if (severityInForce(after) === severityInForce(control)) {
    add(reportCorrection.noEffect(valueSpan(place, "mesure"), correctif));
  }
  return after;
}

const MEASURES: Readonly<Record<Correctif["mesure"], Correction["measure"]>> = {
  suspendu: "suspended",
  alerte: "lowered",
  retabli: "restored",
};

/** A control may be called by its number in the guide: its code is then what is meant. */
function unknownControl({ correctif: { controle: name }, place }: Entry, controls: Controls) {
  const known = [...controls.values()];
  const numbered = known.filter(({ reference }) => fold(reference) === fold(name));
  const near = numbered.length > 0 ? numbered.map(({ id }) => id) : suggest(name, controls.keys());
  return report.unknownCode(valueSpan(place, "controle"), { what: "le contrôle", name, near });
}

function checkDate({ correctif: { le }, place }: Entry, publishedAt: string, add: Reader["add"]) {
  const at = () => valueSpan(place, "le");
  if (parseDay(le) === undefined) add(reportCorrection.badDay(at(), { day: le }));
  else if (le < publishedAt) add(reportCorrection.tooEarly(at(), { publishedAt }));
}
