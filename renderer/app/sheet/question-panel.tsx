// The fiche of one question: what the guide says of it, and what became of its answer.

import { useContext, useEffect, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import type { Entry } from "../entry/load-entry.ts";
import { GuidePart } from "./guide-part.tsx";
import { HistoryPart } from "./history-part.tsx";
import { SheetContext } from "./sheet-context.ts";
import type { SheetTab } from "./sheet-tabs.tsx";
import { panelId, SheetTabs, tabId } from "./sheet-tabs.tsx";

interface QuestionPanelProps {
  readonly api: ApiClient;
  readonly entry: Entry;
  readonly item: string;
}

export function QuestionPanel({ api, entry, item }: QuestionPanelProps) {
  const { close } = useContext(SheetContext);
  const question = useContext(EntryPlaceContext).index.get(item)?.question;
  const [tab, setTab] = useState<SheetTab>("guide");
  const heading = useFocusWhenAsked();
  if (!question) return null;
  return (
    <>
      <div className="sheet-head">
        <h2 ref={heading} tabIndex={-1}>
          <span className="reference">{question.reference}</span> {question.label}
        </h2>
        <button type="button" className="quiet" aria-keyshortcuts="Escape" onClick={close}>
          {fr`Fermer`} <kbd>{fr`Échap`}</kbd>
        </button>
      </div>
      <SheetTabs chosen={tab} onChoice={setTab} />
      <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)} className="sheet-body">
        {tab === "guide" ? (
          <GuidePart key={item} api={api} plan={entry.plan} question={question} />
        ) : (
          <HistoryPart key={item} api={api} record={entry.record} question={question} />
        )}
      </div>
      <p className="sheet-keys">
        {fr`La fiche suit la question où vous êtes.`} <kbd>F1</kbd>{" "}
        {fr`: aller à la fiche, revenir à la case.`}
      </p>
    </>
  );
}

/** The heading takes the focus when the panel is asked for, unless the person went on meanwhile. */
function useFocusWhenAsked() {
  const { asked, askedFrom } = useContext(SheetContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const from = useRef(askedFrom);
  from.current = askedFrom;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request counts, not where it came from.
  useEffect(() => {
    const now = document.activeElement;
    if (now === from.current || now === document.body) heading.current?.focus();
  }, [asked]);
  return heading;
}
