// What became of an answer: who gave it, when, from what to what.

import { useCallback, useContext } from "react";
import type { Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentRecord, HistoryEntry } from "../api/types.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { momentOf } from "../saving/moment-of.ts";
import { useSaving } from "../saving/save-context.ts";
import { changedCells, changeSentence } from "./change-sentence.ts";

interface HistoryPartProps {
  readonly api: ApiClient;
  readonly record: EstablishmentRecord;
  readonly question: Question;
}

export function HistoryPart({ api, record, question }: HistoryPartProps) {
  const known = useSaving((state) => state.known.get(question.id));
  const common = record.common[question.id]?.value ?? null;
  const isCommon = common !== null && (known?.value ?? null) === null;
  return (
    <>
      {isCommon && (
        <p className="notice">
          {fr`Réponse commune : elle est donnée par ${record.establishment.managingBody} pour tous ses établissements.`}
        </p>
      )}
      {/* Read again once the answer is saved: it has another version. */}
      <ReadHistory key={known?.version ?? 0} api={api} question={question} isCommon={isCommon} />
    </>
  );
}

interface ReadHistoryProps {
  readonly api: ApiClient;
  readonly question: Question;
  /** The managing body's answer stands. */
  readonly isCommon: boolean;
}

function ReadHistory({ api, question, isCommon }: ReadHistoryProps) {
  const { year, finess } = useContext(EntryPlaceContext);
  const load = useCallback(
    () => api.history(year, finess, question.id),
    [api, year, finess, question.id],
  );
  const { state, again } = useFetched(load);
  if (state.kind === "found") {
    return <History entries={state.value} question={question} isCommon={isCommon} />;
  }
  return <Waiting state={state} what={fr`l'historique de la réponse`} onRetry={again} />;
}

interface HistoryProps {
  readonly entries: readonly HistoryEntry[];
  readonly question: Question;
  readonly isCommon: boolean;
}

function History({ entries, question, isCommon }: HistoryProps) {
  if (entries.length === 0) {
    return (
      <p>
        {isCommon
          ? fr`L'établissement n'y a pas répondu lui-même.`
          : fr`Personne n'a encore répondu à cette question.`}
      </p>
    );
  }
  const now = new Date();
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.version}>
          <p className="history-who">
            <strong>{entry.author}</strong>, {momentOf(new Date(entry.at), now)}
          </p>
          <p>{changeSentence(question, entry)}</p>
          <ul>
            {changedCells(question, entry).map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
