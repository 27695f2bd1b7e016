// What the server thinks of signing a record, kept fresh, and what is asked of it.

import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { SignOffState } from "../api/sign-off-types.ts";
import type { RecordChanges } from "../api/types.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { valuesOf } from "../fresh/use-fresh-record.ts";
import { watchChanges } from "../fresh/watch-changes.ts";
import { SaveQueueContext, useSaving } from "../saving/save-context.ts";
import {
  othersChanges,
  tellChanges,
  withAuthors,
  withLater,
  wordChanges,
} from "./changes-of-others.ts";
import {
  refusalOf,
  refuseHere,
  type SignOffChange,
  type SignOffRefusal,
} from "./sign-off-refusal.ts";

export interface OpenSignOff {
  readonly state: SignOffState;
  /** Whether a request is on its way. */
  readonly busy: boolean;
  readonly refusal: SignOffRefusal | undefined;
  readonly refuse: (refusal: SignOffRefusal) => void;
  /** What others wrote while it was being read: to be read again. */
  readonly news: readonly SignOffChange[];
  /** Grows each time that what was read is no longer what is there. */
  readonly reading: number;
  readonly sign: () => Promise<void>;
  readonly reopen: (reason: string) => Promise<void>;
}

export function useSignOff(api: ApiClient, first: SignOffState): OpenSignOff {
  const place = useContext(EntryPlaceContext);
  const queue = useContext(SaveQueueContext);
  const { year, finess } = place;
  const [state, setState] = useState(first);
  const [busy, setBusy] = useState(false);
  const [refusal, refuse] = useState<SignOffRefusal>();
  const [news, setNews] = useState<readonly SignOffChange[]>([]);
  const [reading, setReading] = useState(0);
  const shown = useRef(first);
  /** Others wrote what the page does not show yet. */
  const behind = useRef(false);

  const readAgain = useCallback(() => setReading((count) => count + 1), []);
  /**
   * Shows the record as it is now. What others wrote is told before it is shown, and who they are
   * afterwards: nobody signs meanwhile what was not read.
   */
  const catchUp = useCallback(
    async (changes: RecordChanges): Promise<void> => {
      const { revision, signature } = shown.current;
      const same = changes.revision === revision && changes.signature?.at === signature?.at;
      if (same) return;
      const others = othersChanges(changes, queue.state().known);
      queue.learn(valuesOf(changes));
      if (others.length > 0) {
        behind.current = true;
        setNews((before) => withLater(before, wordChanges(place, others)));
        readAgain();
        void tellChanges(api, place, others).then((told) =>
          setNews((before) => withAuthors(before, told)),
        );
      }
      const found = await api.signOff(year, finess);
      if (found.kind !== "found") return;
      shown.current = found.value;
      setState(found.value);
      // Ticked again before this was in sight.
      if (behind.current) readAgain();
      behind.current = false;
    },
    [api, year, finess, place, queue, readAgain],
  );
  const ask = useCallback(
    () => api.changes(year, finess, shown.current.revision),
    [api, year, finess],
  );
  const onChanges = useCallback(
    async (changes: RecordChanges) => {
      const { revision } = shown.current;
      await catchUp(changes);
      // What was refused may have been mended.
      if (shown.current.revision !== revision) refuse(undefined);
    },
    [catchUp],
  );
  useEffect(() => watchChanges({ queue, ask, onChanges }), [queue, ask, onChanges]);
  useOwnSaves(ask, onChanges);

  const request = async (send: () => Promise<Fetched<unknown>>) => {
    setBusy(true);
    const found = await send();
    const changes = await ask();
    if (changes.kind === "found") await catchUp(changes.value);
    setBusy(false);
    const refused = found.kind === "found" ? undefined : refusalOf(found);
    // What a refusal tells need not be told twice.
    if (refused === undefined || refused.changes.length > 0) setNews([]);
    if (refused !== undefined && refused.changes.length > 0) readAgain();
    refuse(refused);
  };
  /** What is in sight is signed, not what has just arrived. */
  const sign = async () => {
    if (behind.current) return refuse(refusedBehind());
    await request(() => api.sign(year, finess, state));
  };
  const reopen = (reason: string) => request(() => api.reopen(year, finess, reason));
  return { state, busy, refusal, refuse, news, reading, sign, reopen };
}

function refusedBehind(): SignOffRefusal {
  return refuseHere(
    fr`Le dossier vient de changer : il n'est pas signé.`,
    fr`Relisez ces changements, puis signez à nouveau.`,
  );
}

/** What is justified on the page changes what the server thinks of it: asked again once it is saved. */
function useOwnSaves(
  ask: () => Promise<Fetched<RecordChanges>>,
  onChanges: (changes: RecordChanges) => void,
): void {
  const settled = useSaving(({ unsaved, lastSavedAt }) => (unsaved.size === 0 ? lastSavedAt : ""));
  const last = useRef(settled);
  useEffect(() => {
    if (settled === "" || settled === last.current) return;
    last.current = settled;
    void ask().then((found) => found.kind === "found" && onChanges(found.value));
  }, [settled, ask, onChanges]);
}
