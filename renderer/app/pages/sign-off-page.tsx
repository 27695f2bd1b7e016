// Where a record is read over and signed: loads it with what the server thinks of it, then hands over.

import { useCallback, useEffect, useMemo } from "react";
import { fr } from "../../form/french.ts";
import { useAnnouncement } from "../announcement/use-announcement.ts";
import type { ApiClient } from "../api/api-client.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { indexQuestions } from "../entry/question-index.ts";
import { JustificationProvider } from "../justification/justification-provider.tsx";
import { useFetched } from "../loading/use-fetched.ts";
import type { WaitingState } from "../loading/waiting.tsx";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { SaveStatus } from "../saving/save-status.tsx";
import { useRecordQueue } from "../saving/use-save-queue.ts";
import { loadSignOff, type SignOffEntry } from "../sign-off/load-sign-off.ts";
import { SignOffBody } from "../sign-off/sign-off-body.tsx";
import { useSignOff } from "../sign-off/use-sign-off.ts";
import { SightProvider } from "../troubles/sight-provider.tsx";
import { Banner } from "./banner.tsx";
import { BannerEstablishment } from "./banner-establishment.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface SignOffPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly finess: string;
  readonly place: Place;
}

export function SignOffPage({ api, year, finess, place }: SignOffPageProps) {
  const load = useCallback(() => loadSignOff(api, year, finess), [api, year, finess]);
  const { state, again } = useFetched(load);
  if (state.kind === "found") {
    return <SignOffRecord api={api} year={year} entry={state.value} place={place} />;
  }
  return <SignOffToCome state={state} visit={place.visit} onRetry={again} />;
}

interface SignOffRecordProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly entry: SignOffEntry;
  readonly place: Place;
}

function SignOffRecord({ api, year, entry, place }: SignOffRecordProps) {
  const { record, plan } = entry;
  const { finess } = record.establishment;
  const queue = useRecordQueue(api, year, record);
  const entryPlace = useMemo(
    () => ({ year, finess, index: indexQuestions(plan) }),
    [year, finess, plan],
  );
  return (
    <EntryPlaceContext value={entryPlace}>
      <SaveQueueContext value={queue}>
        <OpenPage api={api} year={year} entry={entry} place={place} />
      </SaveQueueContext>
    </EntryPlaceContext>
  );
}

function OpenPage({ api, year, entry, place }: SignOffRecordProps) {
  const { record, plan } = entry;
  const { finess, name } = record.establishment;
  const open = useSignOff(api, entry.signOff);
  const [said, announce] = useAnnouncement();
  const heading = usePageTitle(fr`Relire et signer, ${name}, campagne ${year}`, place.visit);
  useFragment(place);
  const { signature, obstacles } = open.state;
  const editable = signature === undefined && !obstacles.some(({ kind }) => kind === "closed");
  const shown = useMemo(() => ({ ...record, editable }), [record, editable]);
  return (
    <>
      <Banner>
        <BannerEstablishment plan={plan} establishment={record.establishment} />
        <SaveStatus faulty={0} toFaulty={undefined} editable={editable} />
      </Banner>
      <main id="contenu" className="sign-off" tabIndex={-1}>
        <p className="sign-off-back">
          <Link to={entryAddress({ year, finess })}>{fr`Retour au questionnaire`}</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>{fr`Relire et signer le dossier`}</h1>
        <JustificationProvider record={shown} plan={plan} announce={announce}>
          <SightProvider>
            <SignOffBody entry={entry} open={open} />
          </SightProvider>
        </JustificationProvider>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </main>
    </>
  );
}

/** A fragment names a part of the page, which was not there yet when the browser looked for it. */
function useFragment(place: Place): void {
  useEffect(() => {
    if (place.hash === "") return;
    const part = document.getElementById(place.hash.slice(1));
    part?.scrollIntoView({ block: "start" });
    part?.focus({ preventScroll: true });
  }, [place]);
}

interface SignOffToComeProps {
  readonly state: WaitingState;
  readonly visit: number;
  readonly onRetry: () => void;
}

function SignOffToCome({ state, visit, onRetry }: SignOffToComeProps) {
  const heading = usePageTitle(
    state.kind === "refused" ? fr`${state.title}` : fr`Signature`,
    visit,
  );
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 ref={heading} className="visually-hidden" tabIndex={-1}>
          {fr`Relire et signer le dossier`}
        </h1>
        <Waiting state={state} what={fr`le dossier de l'établissement`} onRetry={onRetry} />
      </main>
    </>
  );
}
