// « Lisez-moi »: what the workbook is, whose it is, how to fill it, what it holds.

import type { GridPlan, GridSection } from "../../engine/index.ts";
import type { GridOptions } from "../print/grid-options.ts";
import { writeGridNotice } from "../print/view/grid-notice.ts";
import { CHECKS_NAME, type CheckSheets } from "./check-sheets.ts";
import { textCell } from "./grid-layout.ts";
import { rowHeight } from "./row-height.ts";
import type { Cell, Row, Sheet } from "./workbook.ts";

const WIDTHS = [30, 104, 34] as const;
const TITLE_HEIGHT = 30;
const ENTRY_HEIGHT = 20;

export const NOTICE_NAME = "Lisez-moi";

/** The first sheet; `sections` with the names of their sheets. */
export function noticeSheet(
  plan: GridPlan,
  options: GridOptions,
  sections: readonly { readonly section: GridSection; readonly name: string }[],
  { footer, checks }: { readonly footer: string; readonly checks: CheckSheets | undefined },
): Sheet {
  const { establishment } = options;
  return {
    name: NOTICE_NAME,
    hidden: false,
    widths: WIDTHS,
    rows: [
      { cells: [textCell(plan.title, "title")], height: TITLE_HEIGHT },
      pair("", plan.subtitle),
      pair("Catégorie", `${plan.category.code} – ${plan.category.label}`),
      entry("Établissement ou service", establishment?.name),
      entry("Commune", establishment?.town),
      entry("N° FINESS", establishment?.finess),
      entry("Remplie par", undefined),
      pair("Édition", plan.hash.slice(0, 12)),
      { cells: [] },
      header("Comment remplir la grille", ""),
      ...[...writeGridNotice(plan, options), ...fileNotice(options, checks)].map((sentence) =>
        pair("", sentence),
      ),
      { cells: [] },
      header("Feuille", "Rubrique", "Service"),
      ...sections.map(({ section, name }) =>
        fitted([
          { ...textCell(name, "line"), leadsTo: name },
          textCell(section.title, "line"),
          textCell(section.responsible.label, "line"),
        ]),
      ),
    ],
    merges: [],
    validations: [],
    headerRows: 0,
    pageBreaks: [],
    footer,
  };
}

function fileNotice(
  { answers, proposed }: GridOptions,
  checks: CheckSheets | undefined,
): readonly string[] {
  const offers = answers === undefined && Object.keys(proposed ?? {}).length > 0;
  return [
    ...FILE_NOTICE,
    ...(offers ? [OFFERED] : []),
    ...(checks === undefined ? [] : [sayChecks(checks)]),
  ];
}

const OFFERED =
  "À l’import du classeur, les réponses proposées que personne n’a modifiées sont montrées à part\u00A0: on y coche celles qui sont bonnes.";

function sayChecks({ checked, all }: CheckSheets): string {
  const left = all > checked ? ` sur ${all}\u202F; les autres le sont à la saisie` : "";
  const number = checked === 1 ? "1 contrôle est vérifié" : `${checked} contrôles sont vérifiés`;
  return `${number}${left}\u00A0: voyez la feuille «\u00A0${CHECKS_NAME}\u00A0».`;
}

const FILE_NOTICE = [
  "Seules les cellules encadrées se remplissent\u00A0; les autres sont protégées, sans mot de passe.",
  "Les totaux se calculent à mesure de la saisie.",
];

function pair(term: string, text: string): Row {
  return fitted([textCell(term, "subtitle"), textCell(text, "plain")]);
}

function entry(term: string, value: string | undefined): Row {
  const cell: Cell = { value: value ?? null, style: { kind: "answerText", numberFormat: "@" } };
  return { cells: [textCell(term, "subtitle"), cell], height: ENTRY_HEIGHT };
}

function header(...texts: readonly string[]): Row {
  const padded = [...texts, "", "", ""].slice(0, WIDTHS.length);
  return fitted(padded.map((text) => textCell(text, "header")));
}

function fitted(cells: readonly Cell[]): Row {
  return { cells, height: rowHeight(cells, WIDTHS) };
}
