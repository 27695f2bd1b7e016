// What others write in the establishments of the table while it is open: their answers, and who has
// signed. Never in the cell that is being typed in.

import { useEffect } from "react";
import type { ApiClient } from "../../api/api-client.ts";
import type { SectionColumn, SectionOfAll } from "../../api/types.ts";
import { holdWhileTyping } from "../../fresh/hold-while-typing.ts";
import { watchChanges } from "../../fresh/watch-changes.ts";
import type { SaveQueue } from "../../saving/save-queue.ts";
import { isCellOf } from "./cell-address.ts";
import type { TableAccess } from "./table-access.ts";
import { byEstablishment, placeOfKey, toldValues } from "./told-values.ts";

interface FreshParts {
  /** Of all the establishments. */
  readonly queue: SaveQueue;
  readonly access: TableAccess;
  readonly renew: (found: readonly SectionColumn[]) => void;
}

export function useFreshSection(
  api: ApiClient,
  year: string,
  { managingBody, section }: SectionOfAll,
  { queue, access, renew }: FreshParts,
): void {
  const { finess } = managingBody;
  const { id } = section;
  useEffect(() => {
    const held = holdWhileTyping(isTypedIn, (told) => {
      for (const [one, values] of byEstablishment(told)) access.queueOf(one)?.learn(values);
    });
    const stop = watchChanges({
      queue,
      ask: () => api.sectionOfAll(year, finess, id),
      onChanges: ({ columns }: SectionOfAll) => {
        held.give(toldValues(columns, new Date().toISOString()));
        renew(columns);
      },
    });
    return () => {
      stop();
      held.stop();
    };
  }, [api, year, finess, id, queue, access, renew]);
}

/** The whole answer is held, of which the open cell may be a part. */
function isTypedIn(key: string): boolean {
  const cell = document.activeElement?.closest("td.cell-editing");
  const { finess, item } = placeOfKey(key);
  return cell != null && isCellOf(cell, finess, item);
}
