// One section of a record on one page: contents, form, results.

import { useEffect, useMemo, useState } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { Banner } from "../pages/banner.tsx";
import { UnknownSection } from "../pages/unknown-section.tsx";
import { ResultsPanel } from "../results/results-panel.tsx";
import { entryAddress } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { SaveStatus } from "../saving/save-status.tsx";
import { Contents } from "./contents.tsx";
import type { EntryPlace } from "./entry-contexts.ts";
import { EntryPlaceContext, FaultyContext } from "./entry-contexts.ts";
import { Fold } from "./fold.tsx";
import type { Entry } from "./load-entry.ts";
import { MostAwaited } from "./most-awaited.tsx";
import { indexQuestions } from "./question-index.ts";
import { RecordProviders } from "./record-providers.tsx";
import { SectionPage } from "./section-page.tsx";
import type { OpenRecord } from "./use-record.ts";
import { useRecord } from "./use-record.ts";

interface RecordPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly entry: Entry;
  readonly sectionId: string | undefined;
  readonly place: Place;
}

export function RecordPage({ api, year, entry, sectionId, place }: RecordPageProps) {
  const open = useRecord(api, year, entry);
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
          <Banner>
            <p className="banner-establishment">
              <strong>{establishment.name}</strong>
              <span>{`${plan.category.label}, ${establishment.town}`}</span>
            </p>
            {record.editable && (
              <SaveStatus
                faulty={open.faulty.size}
                toFaulty={wayToFirst(entryPlace, open.faulty)}
              />
            )}
            {section && (
              <a className="to-results" href="#resultats">
                {fr`Indicateurs`}
              </a>
            )}
          </Banner>
          {section ? (
            <RecordBody open={open} entry={entry} section={section} place={place} />
          ) : (
            <UnknownSection
              year={year}
              finess={establishment.finess}
              name={establishment.name}
              visit={place.visit}
            />
          )}
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

/** The record as it is saved, with its results. */
function paperAddress({ plan, record }: Entry): string {
  return `/campagnes/${plan.campaign}/dossier/${record.establishment.finess}.pdf`;
}

interface RecordBodyProps {
  readonly open: OpenRecord;
  readonly entry: Entry;
  readonly section: FormSection;
  readonly place: Place;
}

function RecordBody({ open, entry, section, place }: RecordBodyProps) {
  const [said, announce] = useState("");
  useFocusedQuestion(place);
  return (
    <RecordProviders open={open}>
      <div className="entry">
        <aside className="entry-contents">
          <Fold key={section.id} title={fr`Sections du questionnaire`}>
            <Contents plan={entry.plan} current={section.id} answers={open.answers} />
            <MostAwaited />
            <p className="service">
              <a href={paperAddress(entry)}>{fr`Imprimer le dossier (PDF)`}</a>
            </p>
          </Fold>
        </aside>
        <main id="contenu" className="entry-form" tabIndex={-1}>
          <SectionPage
            key={section.id}
            answers={open.answers}
            visible={open.visible}
            drafts={open.drafts}
            onAnswer={open.access.onGive}
            entry={entry}
            section={section}
            visit={place.visit}
            announce={announce}
          />
        </main>
        <aside className="entry-results" aria-label={fr`Résultats`}>
          <ResultsPanel section={section} />
        </aside>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </RecordProviders>
  );
}

/** A fragment names a question: it is brought into view and its first box takes the focus. */
function useFocusedQuestion(place: Place): void {
  useEffect(() => {
    if (!place.hash.startsWith("#question-")) return;
    const question = document.getElementById(place.hash.slice(1));
    question?.scrollIntoView({ block: "start" });
    question
      ?.querySelector<HTMLElement>("input, select, textarea, button")
      ?.focus({ preventScroll: true });
  }, [place]);
}
