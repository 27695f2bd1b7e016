// The page of a record: its banner, and the section that the address asks for.

import { useMemo } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { FreshProvider } from "../fresh/fresh-provider.tsx";
import { Banner } from "../pages/banner.tsx";
import { BannerEstablishment } from "../pages/banner-establishment.tsx";
import { entryAddress } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { SaveStatus } from "../saving/save-status.tsx";
import type { EntryPlace } from "./entry-contexts.ts";
import { EntryPlaceContext, FaultyContext } from "./entry-contexts.ts";
import { EntrySkips } from "./entry-skips.tsx";
import type { Entry } from "./load-entry.ts";
import { indexQuestions } from "./question-index.ts";
import { RecordBody } from "./record-body.tsx";
import { UnknownPlace } from "./unknown-place.tsx";
import { useRecord } from "./use-record.ts";

interface RecordPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly entry: Entry;
  readonly sectionId: string | undefined;
  readonly place: Place;
}

export function RecordPage({ api, year, entry: loaded, sectionId, place }: RecordPageProps) {
  const open = useRecord(api, year, loaded);
  const { entry } = open;
  const { plan, record } = entry;
  const { establishment } = record;
  const section =
    sectionId === undefined ? plan.sections[0] : plan.sections.find(({ id }) => id === sectionId);
  const entryPlace = useMemo(
    () => ({ year, finess: establishment.finess, index: indexQuestions(plan) }),
    [year, establishment.finess, plan],
  );
  return (
    <EntryPlaceContext value={entryPlace}>
      <SaveQueueContext value={open.queue}>
        <FaultyContext value={open.faulty}>
          {section && <EntrySkips />}
          <Banner>
            <BannerEstablishment plan={plan} establishment={establishment} />
            <SaveStatus
              faulty={open.faulty.size}
              toFaulty={wayToFirst(entryPlace, open.faulty)}
              editable={record.editable}
            />
            {section && (
              <a className="to-results" href="#resultats">
                {fr`Indicateurs`}
              </a>
            )}
          </Banner>
          <FreshProvider api={api} changed={open.changed}>
            {section ? (
              <RecordBody api={api} open={open} entry={entry} section={section} place={place} />
            ) : (
              <UnknownPlace entry={entry} asked={sectionId ?? ""} place={place} />
            )}
          </FreshProvider>
        </FaultyContext>
      </SaveQueueContext>
    </EntryPlaceContext>
  );
}

/** The address of the first of these questions, in the order of the questionnaire. */
function wayToFirst(
  { year, finess, index }: EntryPlace,
  items: ReadonlySet<string>,
): string | undefined {
  const first = [...index.values()].find(({ question }) => items.has(question.id));
  if (first === undefined) return undefined;
  return entryAddress({ year, finess, section: first.section, question: first.question.id });
}
