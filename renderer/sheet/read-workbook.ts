// A preparation grid that comes back: what it is, then what it answers. Nothing is guessed: a cell
// is read, or it is said where it stands and why not.

import type { GridPlan, Question } from "../../engine/index.ts";
import { fr } from "../form/french.ts";
import { checkArchive, DAMAGED } from "./read-archive.ts";
import { refuseContents } from "./read-contents.ts";
import { type GridIdentity, readIdentity } from "./read-identity.ts";
import { createPlaces, type Place } from "./read-places.ts";
import { readPrinted } from "./read-printed.ts";
import { type CellFault, type ReadItem, readQuestion, showPlace } from "./read-question.ts";
import { findStrays } from "./read-strays.ts";
import { showValue } from "./read-value.ts";
import { type ReadWorkbook, readWorkbookBytes } from "./read-xlsx.ts";

export type OpenedGrid =
  /** One French sentence: what the file is, what to do. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "opened"; readonly identity: GridIdentity; readonly workbook: ReadWorkbook };

export interface GridReading {
  /** In the order of the grid; a question without a filled cell is not among them. */
  readonly items: readonly ReadItem[];
  readonly faults: readonly CellFault[];
  /** French sentences: what was not read and loses no answer, or may lose a note. */
  readonly remarks: readonly string[];
}

/** Most sentences about notes left outside of the answers. */
const MOST_STRAYS = 20;

/** Whose grid these bytes are. A file that is not one is refused before it is unpacked. */
export async function openGridWorkbook(bytes: Uint8Array): Promise<OpenedGrid> {
  const archive = checkArchive(bytes);
  if (archive.kind === "refused") return archive;
  const refusal = refuseContents(bytes, archive.entries);
  if (refusal !== undefined) return { kind: "refused", message: refusal };
  const workbook = await readWorkbookBytes(bytes).catch(() => undefined);
  if (workbook === undefined) return { kind: "refused", message: DAMAGED };
  const identity = readIdentity(workbook);
  if (identity !== undefined) return { kind: "opened", identity, workbook };
  const message = fr`Ce classeur ne dit pas de quelle campagne ni de quelle catégorie il est : ce n'est pas une grille écrite par « millesime grille », ou sa feuille cachée a été supprimée.`;
  return { kind: "refused", message };
}

/** The answers of a workbook; `plan` is that of its campaign and category. */
export function readGridWorkbook(
  { identity, workbook }: OpenedGrid & { readonly kind: "opened" },
  plan: GridPlan,
): GridReading {
  const places = createPlaces(workbook, plan);
  const printed = readPrinted(workbook);
  const { startsIn1904 } = workbook;
  const questions = questionsOf(plan, identity.service);
  const readings = questions.map((question) => ({
    question,
    ...readQuestion(question, { places, printed, startsIn1904 }),
  }));
  const visited = readings.flatMap((reading) => reading.visited);
  const absent = readings.filter((reading) => reading.visited.length + reading.faults.length === 0);
  return {
    items: readings.flatMap(({ item }) => item ?? []),
    faults: readings.flatMap(({ faults }) => faults),
    remarks: [
      ...describeAbsent(absent.map(({ question }) => question)),
      ...describeStrays(findStrays(workbook, plan, visited)),
    ],
  };
}

function questionsOf({ sections }: GridPlan, service: string | undefined): readonly Question[] {
  return sections
    .filter(({ responsible }) => service === undefined || responsible.id === service)
    .flatMap(({ questions }) => questions);
}

function describeAbsent(questions: readonly Question[]): readonly string[] {
  if (questions.length === 0) return [];
  const numbers = questions.slice(0, 20).map(({ reference }) => reference);
  const more = questions.length > numbers.length ? "…" : "";
  return [
    fr`Sans cellule dans ce classeur, donc non lues : ${numbers.join(", ")}${more}. Leurs réponses restent celles du dossier.`,
  ];
}

function describeStrays(strays: readonly Place[]): readonly string[] {
  const told = strays.slice(0, MOST_STRAYS).map((place) => {
    const cell = place.sheet.rows[place.row]?.[place.column];
    const words = cell ? showValue(cell).slice(0, 60) : "";
    return fr`${showPlace(place)} : « ${words} » n'est dans aucune case de réponse et n'est pas repris.`;
  });
  const rest = strays.length - told.length;
  return rest === 0 ? told : [...told, fr`Et ${rest} autres cellules hors des cases de réponse.`];
}
