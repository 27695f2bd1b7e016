// « Contrôles »: one live row per control that the workbook can check, over a hidden sheet that
// calculates them step by step; and the answers that a control speaks of, marked where they stand.

import {
  type Answers,
  evaluateChecks,
  type GridChecks,
  type Question,
} from "../../engine/index.ts";
import { cellReference } from "./cell-reference.ts";
import { checkFormula } from "./check-formula.ts";
import { cellName, textCell } from "./grid-layout.ts";
import { findMissing, missingFormula } from "./missing-steps.ts";
import { quoteSheetName } from "./quote-sheet-name.ts";
import { rowHeight } from "./row-height.ts";
import type { DefinedName, Highlight, Row, Sheet } from "./workbook.ts";

export const CHECKS_NAME = "Contrôles";
const STEPS_NAME = "_calcul";
const WIDTHS = [10, 62, 14, 44, 16] as const;
const STATE_COLUMN = 4;
const HEADER_ROWS = 3;

const TO_REVIEW = "à revoir";
const DONE = "ok";
const UNDECIDED = "à compléter";
const POINTLESS = "sans objet";

const SEVERITIES = { blocking: "bloquant", advisory: "alerte" } as const;

export interface CheckSheets {
  readonly sheets: readonly Sheet[];
  /** By name of sheet. */
  readonly highlights: ReadonlyMap<string, readonly Highlight[]>;
  /** How many controls are checked, of how many. */
  readonly checked: number;
  readonly all: number;
}

/** What the sheets are made from; `answers` are those that stand on the grid. */
export interface CheckedGrid {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly names: readonly DefinedName[];
  readonly listOf: (id: string) => string;
  readonly footer: string;
}

/** Undefined when no control reads only what is asked here: a service's sheets hold some questions. */
export function checkSheets(checks: GridChecks, grid: CheckedGrid): CheckSheets | undefined {
  const kept = keepHere(checks, new Set(grid.names.map(({ name }) => name)));
  if (kept.controls.length === 0) return undefined;
  const values = evaluateChecks(kept, grid.answers);
  const highlights = new Map<string, Highlight[]>();
  for (const { sheet, highlight } of highlightItems(kept, grid.names)) {
    highlights.set(sheet, [...(highlights.get(sheet) ?? []), highlight]);
  }
  return {
    sheets: [controlsSheet(kept, values, grid), stepsSheet(kept, values, grid)],
    highlights,
    checked: kept.controls.length,
    all: checks.controls.length + checks.leftOut,
  };
}

/** The controls whose every cell is here, and the steps that they take, renumbered. */
function keepHere(
  { steps, controls, leftOut }: GridChecks,
  names: ReadonlySet<string>,
): GridChecks {
  const here: boolean[] = [];
  for (const step of steps) {
    if (step.op === "cell") {
      const parts = [step.item, step.line, step.column].filter((part) => part !== undefined);
      here.push(names.has(cellName(...parts)));
    } else {
      here.push(!("args" in step) || step.args.every((rank) => here[rank]));
    }
  }
  const kept = controls.filter(({ root }) => here[root]);
  const used = new Set(kept.map(({ root }) => root));
  for (let rank = steps.length - 1; rank >= 0; rank--) {
    const step = steps[rank];
    if (step === undefined || !used.has(rank) || !("args" in step)) continue;
    for (const arg of step.args) used.add(arg);
  }
  const ranks = new Map([...used].sort((a, b) => a - b).map((rank, place) => [rank, place]));
  const moved = (rank: number) => ranks.get(rank) ?? 0;
  return {
    steps: [...ranks.keys()].map((rank) => {
      const step = steps[rank] as GridChecks["steps"][number];
      return ("args" in step ? { ...step, args: step.args.map(moved) } : step) as typeof step;
    }),
    controls: kept.map((control) => ({ ...control, root: moved(control.root) })),
    leftOut,
  };
}

function controlsSheet(checks: GridChecks, values: Float64Array, grid: CheckedGrid): Sheet {
  const references = new Map(grid.questions.map(({ id, reference }) => [id, reference]));
  const first = HEADER_ROWS;
  const states = `${cellReference(first, STATE_COLUMN, true)}:${cellReference(first + checks.controls.length - 1, STATE_COLUMN, true)}`;
  const count = (word: string) => `COUNTIF(${states},"${word}")`;
  const missing = findMissing(checks.steps, values);
  const rows = checks.controls.map(({ reference, label, line, severity, root, items }): Row => {
    const place = stepAt(checks, root);
    const value = values[root] ?? Number.NaN;
    const absent = missing[root] === 1 ? UNDECIDED : POINTLESS;
    const words = [
      textCell(reference, "reference"),
      textCell(line === undefined ? label : `${label} – ${line}`, "line"),
      textCell(SEVERITIES[severity], "text"),
      textCell(items.flatMap((id) => references.get(id) ?? []).join(", "), "text"),
    ];
    const state = {
      formula: `IF(COUNT(${place})=0,IF(${missingAt(checks, root)}=1,"${UNDECIDED}","${POINTLESS}"),IF(${place}=1,"${DONE}","${TO_REVIEW}"))`,
      value: Number.isNaN(value) ? absent : value === 1 ? DONE : TO_REVIEW,
      style: { kind: "state" } as const,
    };
    return { cells: [...words, state], height: rowHeight(words, WIDTHS) };
  });
  const said = rows.map(({ cells }) => cells[STATE_COLUMN]?.value);
  const total = (word: string) => said.filter((one) => one === word).length;
  const words = [TO_REVIEW, UNDECIDED, POINTLESS, DONE];
  const summary = {
    formula: words.map((word) => `${count(word)}&" ${word}"`).join('&", "&'),
    value: words.map((word) => `${total(word)} ${word}`).join(", "),
    style: { kind: "plain" } as const,
  };
  const blank = textCell("", "plain");
  const notice = textCell(
    "«\u00A0à revoir\u00A0»\u00A0: vérifiez les questions citées, marquées dans leurs feuilles. «\u00A0à compléter\u00A0»\u00A0: une réponse manque. «\u00A0sans objet\u00A0»\u00A0: ce qu’il lit n’est pas demandé ici, ou ne se calcule pas. Un contrôle bloquant n’empêche que la validation.",
    "subtitle",
  );
  const headings = ["N°", "Contrôle", "Gravité", "Données lues", "État"];
  return {
    name: CHECKS_NAME,
    hidden: false,
    widths: WIDTHS,
    rows: [
      { cells: [textCell(CHECKS_NAME, "title"), blank, blank, summary], height: 26 },
      {
        cells: [notice],
        height: rowHeight([notice], [WIDTHS.reduce<number>((sum, one) => sum + one, 0)]),
      },
      { cells: headings.map((text) => textCell(text, "header")), height: 20 },
      ...rows,
    ],
    merges: [{ row: 1, firstColumn: 0, lastColumn: STATE_COLUMN }],
    validations: [],
    highlights: [
      {
        firstRow: first,
        lastRow: first + rows.length - 1,
        firstColumn: STATE_COLUMN,
        lastColumn: STATE_COLUMN,
        formula: `$${cellReference(first, STATE_COLUMN)}="${TO_REVIEW}"`,
      },
    ],
    headerRows: HEADER_ROWS,
    pageBreaks: [],
    footer: grid.footer,
  };
}

function stepsSheet(checks: GridChecks, values: Float64Array, grid: CheckedGrid): Sheet {
  const missing = findMissing(checks.steps, values);
  const places = {
    questions: new Map(grid.questions.map((question) => [question.id, question])),
    listOf: grid.listOf,
    at: (rank: number) => stepAt(checks, rank, true),
  };
  return {
    name: STEPS_NAME,
    hidden: true,
    widths: [],
    rows: checks.steps.map((step, rank) => {
      if (step.op === "constant") return { cells: [] };
      const lacks = missingFormula(step, rank, places.at, (one) => missingAt(checks, one, true));
      const value = values[rank] ?? Number.NaN;
      const formula = checkFormula(step, places);
      const style = { kind: "plain" } as const;
      const result = { value: Number.isNaN(value) ? "" : value, formula, style };
      return { cells: [result, { value: missing[rank] ?? 0, formula: lacks, style }] };
    }),
    merges: [],
    validations: [],
    headerRows: 0,
    pageBreaks: [],
    footer: "",
  };
}

function stepAt({ steps }: GridChecks, rank: number, isOwnSheet = false): string {
  const step = steps[rank];
  if (step?.op === "constant") return String(step.value);
  const cell = cellReference(rank, 0, true);
  return isOwnSheet ? cell : `${quoteSheetName(STEPS_NAME)}!${cell}`;
}

/** Where it is said whether the step lacks an answer: a constant lacks none. */
function missingAt({ steps }: GridChecks, rank: number, isOwnSheet = false): string {
  if (steps[rank]?.op === "constant") return "0";
  const cell = cellReference(rank, 1, true);
  return isOwnSheet ? cell : `${quoteSheetName(STEPS_NAME)}!${cell}`;
}

/** Of each item that a control reads, its cells, for as long as one of its controls is to review. */
function highlightItems({ controls }: GridChecks, names: readonly DefinedName[]) {
  const rows = new Map<string, number[]>();
  for (const [index, { items }] of controls.entries()) {
    for (const item of items) rows.set(item, [...(rows.get(item) ?? []), HEADER_ROWS + index]);
  }
  return [...rows].flatMap(([item, own]) => {
    const cells = names.filter(
      ({ name }) => name === cellName(item) || name.startsWith(cellName(item, "")),
    );
    const [first] = cells;
    if (first === undefined) return [];
    const tests = own.map((row) => {
      const state = cellReference(row, STATE_COLUMN, true);
      return `${quoteSheetName(CHECKS_NAME)}!${state}="${TO_REVIEW}"`;
    });
    const highlight: Highlight = {
      firstRow: Math.min(...cells.map(({ row }) => row)),
      lastRow: Math.max(...cells.map(({ row }) => row)),
      firstColumn: Math.min(...cells.map(({ column }) => column)),
      lastColumn: Math.max(...cells.map(({ column }) => column)),
      formula: tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`,
    };
    return [{ sheet: first.sheet, highlight }];
  });
}
