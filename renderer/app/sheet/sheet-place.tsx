// Where the panel stands: beside the form, over the results; over all of it on a phone.

import type { FocusEvent } from "react";
import { lazy, memo, Suspense, useContext } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { Entry } from "../entry/load-entry.ts";
import { SheetContext } from "./sheet-context.ts";
import { SheetUnreachable } from "./sheet-unreachable.tsx";
import { SHEET_ID } from "./use-sheet.ts";

/** Fetched the first time that somebody asks for it: typing never waits for it. */
const QuestionPanel = lazy(() =>
  import("./question-panel.tsx").then(
    (module) => ({ default: module.QuestionPanel }),
    () => ({ default: SheetUnreachable }),
  ),
);

const BESIDE_THE_FORM = "(min-width: 56.01rem)";

interface SheetPlaceProps {
  readonly api: ApiClient;
  readonly entry: Entry;
}

export const SheetPlace = memo(function SheetPlace({ api, entry }: SheetPlaceProps) {
  const { item, leave } = useContext(SheetContext);
  if (item === undefined) return null;
  const onBlur = (event: FocusEvent) => {
    // Where the panel covers the form, whoever goes on must see where they are.
    const to = event.relatedTarget;
    const left = to instanceof Node && !event.currentTarget.contains(to);
    if (left && !window.matchMedia(BESIDE_THE_FORM).matches) leave();
  };
  return (
    <aside id={SHEET_ID} className="sheet" aria-label={fr`Fiche de la question`} onBlur={onBlur}>
      <Suspense fallback={<p className="waiting" role="status">{fr`Chargement de la fiche…`}</p>}>
        <QuestionPanel api={api} entry={entry} item={item} />
      </Suspense>
    </aside>
  );
});
