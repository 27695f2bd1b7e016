// Where filled grids are taken back: loads the record and its questions, then hands over.

import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Answer } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { ImportPreview } from "../api/import-types.ts";
import { indexQuestions } from "../entry/question-index.ts";
import { ImportBody } from "../imports/import-body.tsx";
import { ImportSaving } from "../imports/import-saving.tsx";
import { type ImportEntry, loadImport } from "../imports/load-import.ts";
import { useImportQueue } from "../imports/use-import-queue.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { browserStorage } from "../saving/browser-storage.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { SaveStatus } from "../saving/save-status.tsx";
import { createShelf } from "../saving/shelf.ts";
import { Banner } from "./banner.tsx";
import { BannerEstablishment } from "./banner-establishment.tsx";

interface ImportPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly finess: string;
  readonly visit: number;
}

/** What a person said is to be saved. */
interface Decided {
  readonly preview: ImportPreview;
  readonly answers: ReadonlyMap<string, Answer>;
}

export function ImportPage({ api, year, finess, visit }: ImportPageProps) {
  const load = useCallback(() => loadImport(api, year, finess), [api, year, finess]);
  const { state, again } = useFetched(load);
  if (state.kind === "found") {
    return <Import api={api} year={year} entry={state.value} visit={visit} onMore={again} />;
  }
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 className="visually-hidden">{fr`Importer une grille remplie`}</h1>
        <Waiting state={state} what={fr`le questionnaire de l'établissement`} onRetry={again} />
      </main>
    </>
  );
}

interface ImportProps extends Omit<ImportPageProps, "finess"> {
  readonly entry: ImportEntry;
  readonly onMore: () => void;
}

function Import({ api, year, entry, visit, onMore }: ImportProps) {
  const [decided, setDecided] = useState<Decided>();
  const { finess } = entry.record.establishment;
  const [unsaved] = useState(() => createShelf(browserStorage(), year, finess).all().size);
  const index = useMemo(() => indexQuestions(entry.plan), [entry.plan]);
  if (decided !== undefined) {
    return <Saving {...{ api, year, entry, decided, onMore }} />;
  }
  return (
    <Frame year={year} entry={entry}>
      <ImportBody
        api={api}
        year={year}
        entry={entry}
        index={index}
        visit={visit}
        unsaved={unsaved}
        onSave={(preview, answers) => setDecided({ preview, answers })}
      />
    </Frame>
  );
}

interface SavingProps extends Omit<ImportProps, "visit"> {
  readonly decided: Decided;
}

function Saving({ api, year, entry, decided: { preview, answers }, onMore }: SavingProps) {
  const { record, plan } = entry;
  const queue = useImportQueue(api, year, record, preview, [...answers.keys()]);
  const index = useMemo(() => indexQuestions(plan), [plan]);
  return (
    <SaveQueueContext value={queue}>
      <Frame year={year} entry={entry} status={<SaveStatus faulty={0} toFaulty={undefined} />}>
        <ImportSaving
          answers={answers}
          index={index}
          year={year}
          finess={record.establishment.finess}
          onMore={onMore}
        />
      </Frame>
    </SaveQueueContext>
  );
}

interface FrameProps {
  readonly year: string;
  readonly entry: ImportEntry;
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

function Frame({ year, entry: { record, plan }, status, children }: FrameProps) {
  const { finess } = record.establishment;
  return (
    <>
      <Banner>
        <BannerEstablishment plan={plan} establishment={record.establishment} />
        {status}
      </Banner>
      <main id="contenu" className="import" tabIndex={-1}>
        <p className="import-back">
          <Link to={entryAddress({ year, finess })}>{fr`Retour au questionnaire`}</Link>
        </p>
        {children}
      </main>
    </>
  );
}
