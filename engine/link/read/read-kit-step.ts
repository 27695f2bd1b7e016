// One step of the retro-planning: who acts, and how many days from which date.

import type { EtapeKit } from "../../check/raw.ts";
import type { KitDelay, KitStep } from "../../model/kit.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import { reportKit } from "../kit-diagnostics.ts";
import type { Reader } from "../reader.ts";

export interface KitStepContext {
  /** By code: whoever may act, as it is read. */
  readonly actors: ReadonlyMap<string, string>;
  readonly reader: Reader;
}

/** The step whose sheets come back; the schema asks for it. */
const RETURN = "retour";

/** All of a step but its texts. */
export function readKitStep(
  id: string,
  step: EtapeKit,
  place: Place,
  { actors, reader }: KitStepContext,
): Omit<KitStep, "title" | "text"> {
  const { responsable } = step;
  const actor = actors.get(responsable);
  if (actor === undefined) {
    const near = suggest(responsable, actors.keys());
    const facts = { what: "le service ou l'intervenant", name: responsable, near };
    reader.add(report.unknownCode(valueSpan(place, "responsable"), facts));
  }
  const delay = readDelay(step, place, reader);
  const isReturn = id === RETURN;
  if (isReturn && (delay.from !== "beforeClosing" || delay.days === 0)) {
    reader.add(reportKit.lateReturn(keySpan(place), {}));
  }
  return { id, kind: isReturn ? "return" : "step", delay, actor: actor ?? responsable };
}

const DELAYS = [
  ["jours_avant_ouverture", "beforeOpening"],
  ["jours_apres_ouverture", "afterOpening"],
  ["jours_avant_cloture", "beforeClosing"],
] as const satisfies readonly (readonly [keyof EtapeKit, KitDelay["from"]])[];

/** The last of those written; there must be one. */
function readDelay(step: EtapeKit, place: Place, { add }: Reader): KitDelay {
  const written = DELAYS.flatMap(([key, from]) => {
    const days = step[key];
    return days === undefined ? [] : [{ days, from }];
  });
  if (written.length !== 1) {
    const keys = DELAYS.map(([key]) => key);
    add(reportKit.oneDelay(keySpan(place), { written: written.length, keys }));
  }
  return written.at(-1) ?? { days: 1, from: "beforeClosing" };
}
