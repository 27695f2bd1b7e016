// The columns of the table as React reads them: each is told anew when its own queue or drafts change,
// or when the server tells its state anew.

import type { SectionColumn } from "../../api/types.ts";
import { type OpenColumn, type ToVisible, tableColumn } from "./open-column.ts";
import type { TableColumn } from "./table-column.ts";

export interface SectionStore {
  /** The same array until a column changes. */
  readonly columns: () => readonly TableColumn[];
  readonly subscribe: (listener: () => void) => () => void;
  /** What stands around the answers, as it is now: the signature, the dates, what is common. */
  readonly renew: (found: readonly SectionColumn[]) => void;
  /** Listens to the queues and to the browser until the function given back is called. */
  readonly attach: () => () => void;
}

export function createSectionStore(
  open: readonly OpenColumn[],
  toVisible: ToVisible,
): SectionStore {
  const listeners = new Set<() => void>();
  const sources = open.map(({ source }) => source);
  const columnAt = (at: number) => tableColumn(open[at]!, sources[at]!, toVisible);
  let columns = open.map((_, at) => columnAt(at));
  const tell = (at: number) => {
    columns = columns.map((before, place) => (place === at ? columnAt(at) : before));
    for (const listener of listeners) listener();
  };
  return {
    columns: () => columns,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    renew: (found) => {
      const byFiness = new Map(found.map((one) => [one.establishment.finess, one] as const));
      for (const [at, before] of sources.entries()) {
        const next = byFiness.get(before.establishment.finess);
        if (next === undefined || stateOf(next) === stateOf(before)) continue;
        sources[at] = next;
        tell(at);
      }
    },
    attach: () => {
      const stops = open.flatMap(({ queue, drafts, attach }, at) => {
        let { unsaved, known } = queue.state();
        const onQueue = () => {
          const next = queue.state();
          // Sending, waiting, trying again change nothing that a cell shows.
          if (next.unsaved === unsaved && next.known === known) return;
          ({ unsaved, known } = next);
          tell(at);
        };
        return [attach(), queue.subscribe(onQueue), drafts.subscribe(() => tell(at))];
      });
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** All but the answers, which the queue knows better: to be compared. */
function stateOf({ editable, reason, signedAt, common, elsewhere }: SectionColumn): string {
  return JSON.stringify([editable, reason, signedAt, common, elsewhere]);
}
