// The files of an import, one line each: read or refused, with what is to be known of it.

import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ImportPreview } from "../api/import-types.ts";

interface FilesReadProps {
  readonly files: readonly File[];
  /** Absent while the files are being read. */
  readonly preview: ImportPreview | undefined;
  readonly plan: FormPlan;
  readonly onRemove: (index: number) => void;
}

export function FilesRead({ files, preview, plan, onRemove }: FilesReadProps) {
  return (
    <ul className="import-files">
      {files.map((_, index) => {
        const name = distinctName(files, index);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
          <li key={index}>
            <div>
              <strong className="import-file-name">{name}</strong>
              <FileFacts name={name} preview={preview} plan={plan} />
            </div>
            <button type="button" className="quiet" onClick={() => onRemove(index)}>
              {fr`Retirer`}
              <span className="visually-hidden">{` ${name}`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface FileFactsProps {
  readonly name: string;
  readonly preview: ImportPreview | undefined;
  readonly plan: FormPlan;
}

function FileFacts({ name, preview, plan }: FileFactsProps) {
  const refused = preview?.refused.find(({ file }) => file === name);
  if (refused !== undefined) {
    return (
      <p className="import-file-refused">
        <strong>{fr`Refusé.`}</strong> {fr`${refused.message}`}
      </p>
    );
  }
  const workbook = preview?.workbooks.find(({ file }) => file === name);
  if (workbook === undefined) return null;
  const service = plan.sections.find(({ responsible }) => responsible.id === workbook.service);
  const whose = service === undefined ? fr`Tous les services` : service.responsible.label;
  return (
    <>
      <p>{fr`${whose} : ${plural(workbook.read, "question remplie", "questions remplies")}.`}</p>
      {workbook.warning !== undefined && (
        <p className="import-file-warning">{fr`${workbook.warning}`}</p>
      )}
      {workbook.remarks.length > 0 && (
        <details>
          <summary>{fr`${plural(workbook.remarks.length, "remarque", "remarques")}`}</summary>
          <ul>
            {workbook.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** As the server tells files of one name apart: « grille.xlsx (2) ». */
function distinctName(files: readonly File[], index: number): string {
  const name = files[index]?.name ?? "";
  const before = files.slice(0, index).filter((file) => file.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
