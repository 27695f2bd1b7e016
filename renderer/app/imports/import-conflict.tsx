// Two grids that give one answer differently: a person chooses, nothing is chosen for them.

import { fr } from "../../form/french.ts";
import type { ImportChoice } from "./import-plan.ts";

interface ImportConflictProps {
  readonly conflict: ImportChoice;
  readonly chosen: number | "present" | undefined;
  readonly onChoose: (choice: number | "present") => void;
}

export function ImportConflict({ conflict, chosen, onChoose }: ImportConflictProps) {
  const { id, reference, label, before, values, cells } = conflict;
  const isList = cells.length > 0;
  return (
    <fieldset className="import-conflict" id={`contradiction-${id}`}>
      <legend>
        <span className="reference">{reference}</span> {label}
      </legend>
      {values.map(({ text, places, index }) => (
        <label key={index} className="import-tick">
          <input
            type="radio"
            name={`contradiction-${id}`}
            checked={chosen === index}
            onChange={() => onChoose(index)}
          />
          <span>
            {isList ? fr`Prendre la liste de ${places.join(" et ")}` : text}
            {!isList && <span className="import-place">{places.join(" ; ")}</span>}
          </span>
        </label>
      ))}
      <label className="import-tick">
        <input
          type="radio"
          name={`contradiction-${id}`}
          checked={chosen === "present"}
          onChange={() => onChoose("present")}
        />
        <span>
          {isList
            ? fr`Garder la liste actuelle du questionnaire`
            : fr`Garder la réponse actuelle : ${before}`}
        </span>
      </label>
      {isList && <DifferingCells conflict={conflict} />}
    </fieldset>
  );
}

/** What each list says, where they differ. */
function DifferingCells({ conflict: { cells, values } }: Pick<ImportConflictProps, "conflict">) {
  return (
    <ul className="import-cells" aria-label={fr`Lignes qui diffèrent`}>
      {cells.map((cell) => (
        <li key={cell.pointer}>
          <p>{cell.part}</p>
          <dl>
            {values.map(({ index, places }) => (
              <div key={index}>
                <dt>{places.join(" et ")}</dt>
                <dd>{cell.values[index]?.value}</dd>
              </div>
            ))}
            <div>
              <dt>{fr`Actuellement`}</dt>
              <dd>{cell.before}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
