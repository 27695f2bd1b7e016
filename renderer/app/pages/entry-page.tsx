// The entry page: loads the record, its form and its calculation, then hands over.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { loadEntry } from "../entry/load-entry.ts";
import { RecordPage } from "../entry/record-page.tsx";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import type { Place } from "../router/use-location.ts";
import { Banner } from "./banner.tsx";

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
  if (state.kind === "found") {
    return (
      <RecordPage api={api} year={year} entry={state.value} sectionId={section} place={place} />
    );
  }
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 className="visually-hidden">{fr`Saisie`}</h1>
        <Waiting state={state} what={fr`le questionnaire de l'établissement`} onRetry={again} />
      </main>
    </>
  );
}
