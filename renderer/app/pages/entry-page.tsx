// The entry page: loads the record, its form and its calculation, then hands over.

import { useCallback, useEffect } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { rememberOpened } from "../entry/last-opened.ts";
import { loadEntry } from "../entry/load-entry.ts";
import { RecordPage } from "../entry/record-page.tsx";
import { useFetched } from "../loading/use-fetched.ts";
import type { WaitingState } from "../loading/waiting.tsx";
import { Waiting } from "../loading/waiting.tsx";
import type { Place } from "../router/use-location.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface EntryPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly finess: string;
  readonly section: string | undefined;
  readonly place: Place;
}

export function EntryPage({ api, year, finess, section, place }: EntryPageProps) {
  const load = useCallback(() => loadEntry(api, year, finess), [api, year, finess]);
  const { state, again } = useFetched(load);
  const isFound = state.kind === "found";
  useEffect(() => {
    if (isFound) rememberOpened(finess);
  }, [isFound, finess]);
  if (state.kind === "found") {
    return (
      <RecordPage api={api} year={year} entry={state.value} sectionId={section} place={place} />
    );
  }
  return <EntryToCome state={state} visit={place.visit} onRetry={again} />;
}

interface EntryToComeProps {
  readonly state: WaitingState;
  readonly visit: number;
  readonly onRetry: () => void;
}

/** Before the record is there, or instead of it: an establishment that nobody knows. */
function EntryToCome({ state, visit, onRetry }: EntryToComeProps) {
  const heading = usePageTitle(state.kind === "refused" ? fr`${state.title}` : fr`Saisie`, visit);
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 ref={heading} className="visually-hidden" tabIndex={-1}>
          {fr`Saisie`}
        </h1>
        <Waiting state={state} what={fr`le questionnaire de l'établissement`} onRetry={onRetry} />
      </main>
    </>
  );
}
