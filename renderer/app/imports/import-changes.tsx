// What the grids change, one table per section; each question may be left out.

import { fr } from "../../form/french.ts";
import type { ImportedChange } from "../api/import-types.ts";
import { type ImportItem, type ImportSection, placeText } from "./import-plan.ts";

interface ImportChangesProps {
  readonly section: ImportSection;
  /** The files are to be told apart. */
  readonly several: boolean;
  readonly left: ReadonlySet<string>;
  readonly onTick: (items: readonly string[], isTicked: boolean) => void;
}

export function ImportChanges({ section, several, left, onTick }: ImportChangesProps) {
  return (
    <table className="plain import-changes">
      <caption>{section.title}</caption>
      <thead>
        <tr>
          <th scope="col">{fr`Question`}</th>
          <th scope="col">{fr`Actuellement`}</th>
          <th scope="col">{fr`Dans la grille`}</th>
        </tr>
      </thead>
      {section.items.map((item) => (
        <tbody key={item.id} className={left.has(item.id) ? "import-left" : undefined}>
          <Rows item={item} several={several} left={left} onTick={onTick} />
        </tbody>
      ))}
    </table>
  );
}

interface RowsProps extends Omit<ImportChangesProps, "section"> {
  readonly item: ImportItem;
}

function Rows({ item, several, left, onTick }: RowsProps) {
  const [only] = item.changes;
  const isWhole = only?.part === "" && item.changes.length === 1;
  return (
    <>
      <tr>
        <th scope={isWhole ? "row" : "rowgroup"} colSpan={isWhole ? 1 : 3}>
          <label className="import-tick">
            <input
              type="checkbox"
              checked={!left.has(item.id)}
              onChange={(event) => onTick([item.id], event.target.checked)}
            />
            <span>
              <span className="reference">{item.reference}</span> {item.label}
              {isWhole && only && <ChangePlace change={only} several={several} />}
            </span>
          </label>
        </th>
        {isWhole && only && <Values change={only} />}
      </tr>
      {!isWhole &&
        item.changes.map((change) => (
          <tr key={change.pointer}>
            <th scope="row" className="import-part">
              {change.part}
              <ChangePlace change={change} several={several} />
            </th>
            <Values change={change} />
          </tr>
        ))}
    </>
  );
}

interface ChangePlaceProps {
  readonly change: ImportedChange;
  readonly several: boolean;
}

function ChangePlace({ change, several }: ChangePlaceProps) {
  return (
    <span className="import-place">{placeText(several ? change.file : "", change.place)}</span>
  );
}

function Values({ change }: { readonly change: ImportedChange }) {
  return (
    <>
      <td className="import-before">{change.before}</td>
      <td className="import-after">{change.after}</td>
    </>
  );
}
