// A section of all the establishments, open in the browser: its columns, and how cells are answered.

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Answers } from "../../../../engine/index.ts";
import type { ApiClient } from "../../api/api-client.ts";
import type { SectionOfAll } from "../../api/types.ts";
import type { CalculationModule } from "../../entry/calculation-module.ts";
import type { SaveQueue } from "../../saving/save-queue.ts";
import { combineQueues } from "./combine-queues.ts";
import { openColumn } from "./open-column.ts";
import { createSectionStore } from "./section-store.ts";
import { type TableAccess, tableAccess } from "./table-access.ts";
import type { TableColumn } from "./table-column.ts";
import { useFreshSection } from "./use-fresh-section.ts";

export interface OpenSection {
  readonly columns: readonly TableColumn[];
  /** The columns at the moment of the call, before anything is rendered. */
  readonly read: () => readonly TableColumn[];
  /** Of all the establishments: to show and to send. */
  readonly queue: SaveQueue;
  readonly access: TableAccess;
}

export function useSectionTable(
  api: ApiClient,
  year: string,
  found: SectionOfAll,
  calculation: CalculationModule,
): OpenSection {
  const [open] = useState(() => found.columns.map((column) => openColumn(api, year, column)));
  const [store] = useState(() =>
    createSectionStore(open, (category, answers) =>
      visibleItems(calculation, { year, category, answers }),
    ),
  );
  const columns = useSyncExternalStore(store.subscribe, store.columns);
  useEffect(() => store.attach(), [store]);
  const access = useMemo(() => tableAccess(open), [open]);
  const queue = useMemo(
    () =>
      combineQueues(
        new Map(open.map((one) => [one.source.establishment.finess, one.queue] as const)),
      ),
    [open],
  );
  useFreshSection(api, year, found, { queue, access, renew: store.renew });
  return { columns, read: store.columns, queue, access };
}

function visibleItems(
  { visibility }: CalculationModule,
  { year, category, answers }: { year: string; category: string; answers: Answers },
): ReadonlySet<string> {
  const found = Object.entries(visibility({ campaign: year, category, answers }));
  return new Set(found.filter(([, state]) => state === "asked").map(([id]) => id));
}
