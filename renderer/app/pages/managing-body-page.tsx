// A managing body's pages: loads what the address asks for, then hands over.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting, type WaitingState } from "../loading/waiting.tsx";
import { BodyPage } from "../managing-body/body-page.tsx";
import { loadBody } from "../managing-body/load-body.ts";
import { loadSection } from "../managing-body/table/load-section.ts";
import { SectionTablePage } from "../managing-body/table/section-table-page.tsx";
import type { Place } from "../router/use-location.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface ManagingBodyPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly finess: string;
  readonly section: string | undefined;
  readonly place: Place;
}

export function ManagingBodyPage(props: ManagingBodyPageProps) {
  const { section } = props;
  return section === undefined ? <Body {...props} /> : <Section {...props} section={section} />;
}

function Body({ api, year, finess, place }: ManagingBodyPageProps) {
  const load = useCallback(() => loadBody(api, year, finess), [api, year, finess]);
  const { state, again } = useFetched(load);
  if (state.kind === "found") return <BodyPage {...{ api, year, place }} loaded={state.value} />;
  return <ToCome state={state} visit={place.visit} onRetry={again} />;
}

function Section({
  api,
  year,
  finess,
  section,
  place,
}: ManagingBodyPageProps & { readonly section: string }) {
  const load = useCallback(
    () => loadSection(api, year, finess, section),
    [api, year, finess, section],
  );
  const { state, again } = useFetched(load);
  if (state.kind === "found") {
    return <SectionTablePage {...{ api, year, place }} loaded={state.value} />;
  }
  return <ToCome state={state} visit={place.visit} onRetry={again} />;
}

interface ToComeProps {
  readonly state: WaitingState;
  readonly visit: number;
  readonly onRetry: () => void;
}

/** Before the page is there, or instead of it. */
function ToCome({ state, visit, onRetry }: ToComeProps) {
  const title = state.kind === "refused" ? fr`${state.title}` : fr`Organisme gestionnaire`;
  const heading = usePageTitle(title, visit);
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 ref={heading} className="visually-hidden" tabIndex={-1}>
          {fr`Organisme gestionnaire`}
        </h1>
        <Waiting state={state} what={fr`les établissements de l'organisme`} onRetry={onRetry} />
      </main>
    </>
  );
}
