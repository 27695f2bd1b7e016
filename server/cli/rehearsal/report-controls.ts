// The controls of a rehearsal: which speak, of how many records, and since when.

import {
  type ControlRehearsal,
  formatNumber,
  shareTripped,
  type YearOfControl,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { line, type ReportEntry, type ReportSection } from "./report.ts";
import { sayReasons } from "./say-reasons.ts";

/** In percent of the records that it checks: beyond, a control speaks to too many. */
const HIGH_SHARE = 5;

/** Whether the draft's control speaks of more records than a control should. */
export function isHigh({ after }: ControlRehearsal): boolean {
  return after !== undefined && shareTripped(after) > HIGH_SHARE;
}

/** Blocking first, then those that speak most. */
export function sortControls(controls: readonly ControlRehearsal[]): readonly ControlRehearsal[] {
  const isMild = ({ control }: ControlRehearsal) => Number(control.severity !== "blocking");
  const isGone = ({ after }: ControlRehearsal) => Number(after === undefined);
  const share = ({ after, before }: ControlRehearsal) => shareTripped((after ?? before)!);
  return controls.toSorted(
    (a, b) => isGone(a) - isGone(b) || isMild(a) - isMild(b) || share(b) - share(a),
  );
}

export function reportControls(rehearsal: Rehearsal): ReportSection {
  const { controls } = rehearsal;
  const told = sortControls(controls.filter(isTold));
  const entries = told.map((one) => ({ type: "entry" as const, entry: entryOf(one, rehearsal) }));
  const silent = controls.length - told.length;
  const words = plural(silent, "contrôle ne parle", "contrôles ne parlent");
  const quiet = line(phrase`${words} d'aucun dossier, ni une année ni l'autre.`);
  return { title: "Contrôles", parts: silent === 0 ? entries : [quiet, ...entries] };
}

function isTold({ before, after }: ControlRehearsal): boolean {
  if (before === undefined || after === undefined) return true;
  return before.tripped > 0 || after.tripped > 0 || before.undetermined !== after.undetermined;
}

function entryOf(one: ControlRehearsal, { from, to }: Rehearsal): ReportEntry {
  const { control, before, after, reasons, readsLastYear } = one;
  const marks = [
    control.severity === "blocking" ? "bloquant" : "alerte",
    before === undefined ? "nouveau" : "",
    after === undefined ? "supprimé" : "",
    isHigh(one) ? phrase`PLUS DE ${HIGH_SHARE} % DES DOSSIERS` : "",
  ].filter((mark) => mark !== "");
  const isSame =
    before?.asked === after?.asked &&
    before?.tripped === after?.tripped &&
    before?.undetermined === after?.undetermined;
  const details = isSame
    ? [phrase`${from} et ${to} : ` + sayYear(after!)]
    : [
        ...(before === undefined ? [] : [phrase`${from} : ` + sayYear(before)]),
        ...(after === undefined ? [] : [phrase`${to} : ` + sayYear(after)]),
        ...sayReasons({ id: control.id, reasons, readsLastYear }),
      ];
  const { reference, label } = control;
  return { title: phrase`${`${reference} ${label}`} (${marks.join(", ")})`, details };
}

function sayYear(counts: YearOfControl): string {
  const { asked, tripped, undetermined } = counts;
  if (asked === 0) return phrase`aucun dossier à contrôler.`;
  const share = formatNumber(shareTripped(counts), 1, "%");
  const spoken = `${whole(tripped)} sur ${whole(asked)} (${share})`;
  return undetermined === 0
    ? phrase`parle de ${spoken}.`
    : phrase`parle de ${spoken} ; indécidable pour ${whole(undetermined)}.`;
}

function whole(count: number): string {
  return formatNumber(count, 0);
}
