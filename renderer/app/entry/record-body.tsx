// One section of a record between its two columns: the contents, and what the answers give.

import { useEffect } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { questionIds } from "../../form/question-ids.ts";
import { useAnnouncement } from "../announcement/use-announcement.ts";
import type { ApiClient } from "../api/api-client.ts";
import { JustificationProvider } from "../justification/justification-provider.tsx";
import { ResultsPanel } from "../results/results-panel.tsx";
import { questionOfHash } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { SheetPlace } from "../sheet/sheet-place.tsx";
import { SheetProvider } from "../sheet/sheet-provider.tsx";
import { boxOfQuestion } from "../troubles/focus-after-choice.ts";
import { SightProvider } from "../troubles/sight-provider.tsx";
import { TroubleList } from "../troubles/trouble-list.tsx";
import { useWelcome } from "../welcome/use-welcome.ts";
import { Welcome } from "../welcome/welcome.tsx";
import { WelcomeButton } from "../welcome/welcome-button.tsx";
import { Contents } from "./contents.tsx";
import { Fold } from "./fold.tsx";
import { JumpBox } from "./jump/jump-box.tsx";
import type { Entry } from "./load-entry.ts";
import { MostAwaited } from "./most-awaited.tsx";
import { OpenedByItself } from "./opened-by-itself.tsx";
import { RecordLinks } from "./record-links.tsx";
import { RecordProviders } from "./record-providers.tsx";
import { SectionPage } from "./section-page.tsx";
import { useAppearances } from "./use-appearances.ts";
import type { OpenRecord } from "./use-record.ts";

interface RecordBodyProps {
  readonly api: ApiClient;
  readonly open: OpenRecord;
  readonly entry: Entry;
  readonly section: FormSection;
  readonly place: Place;
}

export function RecordBody({ api, open, entry, section, place }: RecordBodyProps) {
  const [said, announce] = useAnnouncement();
  const welcome = useWelcome();
  useFocusedQuestion(place);
  useAppearances(section, open.visible, announce);
  return (
    <RecordProviders open={open}>
      <JustificationProvider record={entry.record} plan={entry.plan} announce={announce}>
        <SightProvider>
          <SheetProvider section={section.id}>
            <div className="entry">
              <aside
                id="sommaire"
                className="entry-contents"
                aria-label={fr`Sommaire`}
                tabIndex={-1}
              >
                <div className="entry-tools">
                  <JumpBox plan={entry.plan} />
                  <WelcomeButton welcome={welcome} />
                </div>
                <RecordLinks editable={entry.record.editable} />
                <div className="entry-scroll">
                  <Fold key={section.id} title={fr`Sections du questionnaire`}>
                    <Contents plan={entry.plan} current={section.id} answers={open.answers} />
                    <MostAwaited />
                  </Fold>
                </div>
              </aside>
              <main id="contenu" className="entry-form" tabIndex={-1}>
                <Welcome welcome={welcome} />
                <OpenedByItself place={place} entry={entry} />
                <TroubleList />
                <SectionPage
                  key={section.id}
                  answers={open.answers}
                  visible={open.visible}
                  drafts={open.drafts}
                  onAnswer={open.access.onGive}
                  entry={entry}
                  section={section}
                  visit={place.visit}
                  target={questionOfHash(place.hash)}
                  announce={announce}
                />
              </main>
              <aside className="entry-results" aria-label={fr`Résultats`}>
                <ResultsPanel
                  section={section}
                  record={entry.record}
                  elsewhere={entry.elsewhere?.[section.id] ?? 0}
                />
              </aside>
              <SheetPlace api={api} entry={entry} />
            </div>
          </SheetProvider>
        </SightProvider>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </JustificationProvider>
    </RecordProviders>
  );
}

/** It is brought into view and its first box takes the focus; itself when it has none to fill. */
function useFocusedQuestion(place: Place): void {
  useEffect(() => {
    const item = questionOfHash(place.hash);
    if (item === undefined) return;
    document.getElementById(questionIds(item).anchor)?.scrollIntoView({ block: "start" });
    boxOfQuestion(item)?.focus({ preventScroll: true });
  }, [place]);
}
