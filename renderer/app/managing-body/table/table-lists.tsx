// Under the table: the figures to look at again and the texts to correct, each leading to its cell.

import { useMemo } from "react";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { faultSentence } from "../../../form/reading/fault-sentence.ts";
import { figureText } from "../../entry/figure-text.ts";
import { Link } from "../../router/link.tsx";
import type { CellView } from "./cell-view.ts";
import { FEWEST_FIGURES } from "./find-outliers.ts";
import { rowOutliers } from "./row-outliers.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";

interface TableListsProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly views: ReadonlyMap<string, readonly CellView[]>;
  readonly cellOf: (finess: string, row: TableRow) => string;
}

export function OutlierList({ rows, columns, views, cellOf }: TableListsProps) {
  const found = useMemo(
    () =>
      rows.flatMap((row) =>
        [...rowOutliers(row, views.get(row.id) ?? [])].map(([at, why]) => ({ row, at, why })),
      ),
    [rows, views],
  );
  return (
    <section className="table-list" aria-labelledby="a-verifier">
      <h2 id="a-verifier">{fr`Valeurs à vérifier : ${found.length}`}</h2>
      <p className="table-list-rule">
        {fr`Sont signalés les chiffres très éloignés de ceux des autres établissements affichés : un écart à la médiane de plus de trois fois et demie l'écart habituel, et d'au moins la moitié de la médiane. Il faut au moins ${FEWEST_FIGURES} chiffres pour comparer. Ce signalement n'empêche rien.`}
      </p>
      <ul>
        {found.map(({ row, at, why }) => {
          const column = columns[at];
          if (column === undefined) return null;
          const cell = row.asked.get(column.category);
          const value = views.get(row.id)?.[at]?.value;
          return (
            <li key={`${row.id} ${column.finess}`}>
              <Link to={cellOf(column.finess, row)}>
                <span className="reference">{cell?.question.reference}</span> {row.label}
                {", "}
                {column.name}
              </Link>{" "}
              <span>
                {typeof value === "number" ? figureText(value, cell?.number) : ""}, {why}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Nothing when every text is understood. */
export function FaultList({ rows, columns, cellOf }: Omit<TableListsProps, "views">) {
  const found = columns.flatMap((column) =>
    rows.flatMap((row) => {
      const draft = column.visible.has(row.item) ? column.drafts.get(row.id) : undefined;
      return draft === undefined ? [] : [{ row, column, draft }];
    }),
  );
  if (found.length === 0) return null;
  return (
    <section className="table-list" aria-labelledby="a-corriger">
      <h2 id="a-corriger">
        {fr`${plural(found.length, "valeur à corriger", "valeurs à corriger")}, non enregistrées`}
      </h2>
      <ul>
        {found.map(({ row, column, draft }) => (
          <li key={`${row.id} ${column.finess}`}>
            <Link to={cellOf(column.finess, row)}>
              <span className="reference">{row.reference}</span> {row.label}
              {", "}
              {column.name}
            </Link>{" "}
            <span>{faultSentence(draft.fault)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
