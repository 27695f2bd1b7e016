// Filled grids taken back into one record: chosen, read, decided upon, saved.

import { useEffect, useMemo, useRef, useState } from "react";
import type { Answer } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { ImportPreview as Preview } from "../api/import-types.ts";
import type { QuestionIndex } from "../entry/question-index.ts";
import { Waiting } from "../loading/waiting.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { FilePicker } from "./file-picker.tsx";
import { FilesRead } from "./files-read.tsx";
import { answersToSave, planImport } from "./import-plan.ts";
import { ImportPreview } from "./import-preview.tsx";
import type { ImportEntry } from "./load-import.ts";
import { useImport } from "./use-import.ts";

interface ImportBodyProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly entry: ImportEntry;
  readonly index: QuestionIndex;
  readonly visit: number;
  /** Answers that this browser has still to send. */
  readonly unsaved: number;
  readonly onSave: (preview: Preview, answers: ReadonlyMap<string, Answer>) => void;
}

export function ImportBody({ api, year, entry, index, visit, unsaved, onSave }: ImportBodyProps) {
  const { record, plan } = entry;
  const { finess, name } = record.establishment;
  const title = usePageTitle(fr`Importer une grille remplie, ${name}, campagne ${year}`, visit);
  const open = useImport(api, year, finess);
  const preview = open.reading.kind === "found" ? open.reading.value : undefined;
  const arranged = useMemo(() => preview && planImport(preview, plan), [preview, plan]);
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader is brought to what the files say as soon as they are read.
  useEffect(() => {
    if (preview !== undefined) heading.current?.focus();
  }, [preview]);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>{fr`Importer une grille remplie`}</h1>
      <p className="introduction">
        {fr`Reprenez les grilles de préparation que les services ont remplies dans un tableur. Ce qu'elles changent est montré réponse par réponse, et rien n'est enregistré avant que vous le demandiez.`}
      </p>
      {unsaved > 0 ? (
        <div className="notice notice-warning" role="note">
          <p>
            <strong>{fr`${plural(unsaved, "réponse n'est pas encore enregistrée.", "réponses ne sont pas encore enregistrées.")}`}</strong>{" "}
            {fr`Elles ont été saisies dans ce navigateur : retournez au questionnaire et attendez qu'il dise « enregistré », puis revenez importer. Une grille ne doit pas les remplacer sans que vous les voyiez.`}
          </p>
        </div>
      ) : record.editable ? (
        <section className="import-block" aria-label={fr`Fichiers`}>
          <FilesRead files={open.files} preview={preview} plan={plan} onRemove={open.remove} />
          <FilePicker more={open.files.length > 0} onFiles={open.add} />
        </section>
      ) : (
        <div className="notice notice-warning" role="note">
          <p>
            <strong>{fr`Lecture seule.`}</strong> {fr`${record.reason ?? ""}`}
          </p>
        </div>
      )}
      <Trouble open={open} />
      {preview && arranged && (
        <>
          <ImportPreview
            open={open}
            preview={preview}
            plan={arranged}
            index={index}
            year={year}
            finess={finess}
            heading={heading}
          />
          <SaveBar
            answers={answersToSave(preview, arranged, open)}
            undecided={arranged.conflicts.map(({ id }) => id).filter((id) => !open.choices.has(id))}
            onSave={(answers) => onSave(preview, answers)}
          />
        </>
      )}
    </>
  );
}

function Trouble({
  open: { reading, readAgain },
}: {
  readonly open: ReturnType<typeof useImport>;
}) {
  if (reading.kind === "none" || reading.kind === "found") return null;
  if (reading.kind === "loading" || reading.kind === "unreachable") {
    return <Waiting state={reading} what={fr`lecture des grilles`} onRetry={readAgain} />;
  }
  const sentence = reading.kind === "unsent" ? reading.message : reading.detail;
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>{fr`Rien n'a été lu.`}</strong> {fr`${sentence}`}
      </p>
    </div>
  );
}

interface SaveBarProps {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Choices that are still to be made. */
  readonly undecided: readonly string[];
  readonly onSave: (answers: ReadonlyMap<string, Answer>) => void;
}

function SaveBar({ answers, undecided, onSave }: SaveBarProps) {
  const [asked, setAsked] = useState(false);
  const count = plural(answers.size, "réponse", "réponses");
  const isMissing = asked && undecided.length > 0;
  if (answers.size === 0 && undecided.length === 0) return null;
  const onClick = () => {
    setAsked(true);
    const [first] = undecided;
    if (first === undefined) return onSave(answers);
    const choice = document.getElementById(`contradiction-${first}`);
    choice?.scrollIntoView({ block: "center" });
    choice?.querySelector("input")?.focus({ preventScroll: true });
  };
  return (
    <div className="import-bar">
      <div>
        {isMissing ? (
          <p role="alert" className="import-missing">
            {fr`Choisissez d'abord : ${plural(undecided.length, "contradiction", "contradictions")} à trancher.`}
          </p>
        ) : (
          <p>{fr`Rien n'est encore enregistré. Recharger la page n'efface que cet aperçu.`}</p>
        )}
      </div>
      <button type="button" onClick={onClick}>
        {fr`Enregistrer ${count}`}
      </button>
    </div>
  );
}
