// Where the code printed beside a question leads: to that question, in the right establishment.

import { useCallback, useContext, useEffect } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentSummary } from "../api/types.ts";
import { lastOpened } from "../entry/last-opened.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { EstablishmentChoice } from "../question/establishment-choice.tsx";
import { CHOOSE, entryAddress, SCANNED } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { NavigateContext } from "../router/use-location.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface QuestionPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly reference: string;
  readonly place: Place;
}

export function QuestionPage({ api, year, reference, place }: QuestionPageProps) {
  const heading = usePageTitle(fr`Question ${reference}`, place.visit);
  const load = useCallback(() => api.establishments(year), [api, year]);
  const { state, again } = useFetched(load);
  const wantsToChoose = new URLSearchParams(place.search).has(CHOOSE);
  const way = state.kind === "found" && !wantsToChoose ? wayTo(state.value, year, reference) : null;
  const navigate = useContext(NavigateContext);
  useEffect(() => {
    if (way !== null) navigate(way, "replace");
  }, [way, navigate]);
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {fr`Question ${reference}`}
        </h1>
        {state.kind !== "found" ? (
          <Waiting state={state} what={fr`les établissements`} onRetry={again} />
        ) : (
          way === null && (
            <EstablishmentChoice
              year={year}
              reference={reference}
              establishments={state.value}
              last={lastOpened()}
            />
          )
        )}
      </main>
    </>
  );
}

/** To the only one, or to the last that this device has opened: the page then says which. */
function wayTo(
  establishments: readonly EstablishmentSummary[],
  year: string,
  reference: string,
): string | null {
  const address = (finess: string) => entryAddress({ year, finess, section: reference });
  const [only] = establishments;
  if (establishments.length === 1 && only) return address(only.finess);
  const last = lastOpened();
  if (!establishments.some(({ finess }) => finess === last) || last === undefined) return null;
  return `${address(last)}?${new URLSearchParams({ [SCANNED]: reference })}`;
}
