// A rehearsal as tables for a French spreadsheet.

import {
  CARRY_OVERS,
  type CarryOver,
  type Change,
  type ControlRehearsal,
  type Distribution,
  type IndicatorRehearsal,
  type ItemCarryOver,
  shareTripped,
  type YearOfControl,
} from "../../../engine/index.ts";
import { BYTE_ORDER_MARK, csvNumber, csvRow, csvText } from "../batch/csv.ts";
import type { OutputFolder } from "../batch/output-folder.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { sortControls } from "./report-controls.ts";

/** A row per control, per result of every indicator, per item. */
export async function writeRehearsal(folder: OutputFolder, rehearsal: Rehearsal): Promise<void> {
  await write(folder, "repetition-controles.csv", controlTitles, [
    ...sortControls(rehearsal.controls).map(controlRow),
  ]);
  await write(folder, "repetition-indicateurs.csv", indicatorTitles, [
    ...rehearsal.indicators.flatMap(indicatorRows),
  ]);
  await write(folder, "repetition-donnees.csv", itemTitles, rehearsal.items.map(itemRow));
}

async function write(
  folder: OutputFolder,
  name: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const file = await folder.createText(name);
  await file.write(BYTE_ORDER_MARK + csvRow(titles));
  for (const row of rows) await file.write(csvRow(row));
  await file.close();
}

const YEARS = ["avant", "apres"];
const CONTROL = ["gravite", "dossiers_controles", "parle", "part", "indecidable"];

const controlTitles = [
  ...["controle", "reference", "libelle"],
  ...YEARS.flatMap((year) => CONTROL.map((title) => `${title}_${year}`)),
  "changements",
];

function controlRow({ control, before, after, reasons }: ControlRehearsal): readonly string[] {
  const { id, reference, label } = control;
  return [
    ...[id, reference, label].map(csvText),
    ...[before, after].flatMap(controlCells),
    csvText(sayChanges(reasons)),
  ];
}

function controlCells(counts: YearOfControl | undefined): readonly string[] {
  if (counts === undefined) return CONTROL.map(() => "");
  const { severity, asked, tripped, undetermined } = counts;
  const word = severity === "blocking" ? "bloquant" : "alerte";
  const share = csvNumber(shareTripped(counts), 2);
  return [word, String(asked), String(tripped), share, String(undetermined)];
}

const FIGURES = [
  ...["demande", "effectif", "premier_quartile", "mediane", "troisieme_quartile"],
  ...["non_renseigne", "sans_objet", "non_calculable"],
];

const indicatorTitles = [
  ...["resultat", "reference", "libelle", "unite", "mouvement", "dossiers_changes"],
  ...YEARS.flatMap((year) => FIGURES.map((title) => `${title}_${year}`)),
  "changements",
];

const MOVEMENTS = {
  moved: "bouge",
  added: "nouveau",
  removed: "supprime",
  redefined: "change sans effet",
  identical: "identique",
} as const;

function indicatorRows(one: IndicatorRehearsal): readonly (readonly string[])[] {
  return one.results.map(({ result, before, after, changed }) => [
    ...[result.id, result.reference, result.label, result.unit].map(csvText),
    MOVEMENTS[one.movement],
    String(changed),
    ...[before, after].flatMap((year) => figureCells(year, Math.max(1, result.decimals))),
    csvText(sayChanges(one.reasons)),
  ]);
}

function figureCells(year: Distribution | undefined, decimals: number): readonly string[] {
  if (year === undefined) return FIGURES.map(() => "");
  const { asked, count, absences, quartiles } = year;
  const told =
    "masked" in quartiles
      ? [null, null, null]
      : [quartiles.first, quartiles.median, quartiles.third];
  return [
    ...[asked, count].map(String),
    ...told.map((figure) => (figure === null ? "" : csvNumber(figure, decimals))),
    ...[absences.missing, absences.notApplicable, absences.notComputable].map(String),
  ];
}

const CASES: Readonly<Record<CarryOver, string>> = {
  asIs: "tel_quel",
  toAdapt: "a_adapter",
  unanswered: "sans_reponse",
  broken: "serie_rompue",
  new: "nouveau",
  notApplicable: "sans_objet",
};

const itemTitles = [
  ...["donnee", "reference", "libelle", "vient_de"],
  ...CARRY_OVERS.map((one) => CASES[one]),
];

function itemRow({ plan: { item, former }, counts }: ItemCarryOver): readonly string[] {
  const from = former.map(({ id }) => id).join(" ");
  return [
    ...[item.id, item.reference, item.label, from].map(csvText),
    ...CARRY_OVERS.map((one) => String(counts[one])),
  ];
}

function sayChanges(reasons: readonly Change[]): string {
  return reasons.map(({ subject, sentence }) => `${subject.label} : ${sentence}`).join(" ");
}
