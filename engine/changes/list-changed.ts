// Indicators or controls of both years, each in one list.

import type { Provenance } from "../model/provenance.ts";
import { isAttested } from "./is-attested.ts";
import type { ChangedList, ChangesEntry } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";

interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly appliesTo: readonly string[];
  readonly provenance: Provenance;
}

interface Tellers<Thing> {
  /** What changes in a thing of both years; without any note nor text when nothing does. */
  readonly compare: (
    before: Thing,
    after: Thing,
  ) => { readonly entry: Pick<ChangesEntry, "notes" | "texts">; readonly isBroken: boolean };
  /** What is to be said of a new one. */
  readonly add: (thing: Thing) => readonly string[];
}

/**
 * In the order of their campaign. What neither changes nor is told of is left out: `compare` and
 * `add` say what a thing of both years, or of this year alone, has to tell.
 */
export function listChanged<Thing extends Listed>(
  before: readonly Thing[],
  after: readonly Thing[],
  { concerns }: ChangesReading,
  { compare, add }: Tellers<Thing>,
): ChangedList {
  const lists: Record<keyof ChangedList, ChangesEntry[]> = {
    added: [],
    removed: before
      .filter(
        (one) => concerns(one) && !after.some(({ id, ...now }) => id === one.id && concerns(now)),
      )
      .map((one) => entryOf(one)),
    broken: [],
    changed: [],
  };
  for (const now of after.filter(concerns)) {
    const old = before.find((one) => one.id === now.id && concerns(one));
    if (old === undefined) {
      lists.added.push(entryOf(now, { notes: add(now), texts: [] }));
      continue;
    }
    const { entry, isBroken } = compare(old, now);
    if (entry.notes.length + entry.texts.length === 0) continue;
    lists[isBroken ? "broken" : "changed"].push(entryOf(now, entry));
  }
  return lists;
}

const NOTHING: Pick<ChangesEntry, "notes" | "texts"> = { notes: [], texts: [] };

function entryOf(thing: Listed, { notes, texts } = NOTHING): ChangesEntry {
  const { id, reference, label } = thing;
  return { id, reference, label, isAttested: isAttested(thing), notes, texts };
}
