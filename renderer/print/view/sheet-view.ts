// One indicator's fiche as it is printed.

import type { GuidePlan } from "../../../engine/index.ts";
import { createMarkView, type MarkView } from "./mark-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

type GuideSheet = GuidePlan["chapters"][number]["sheets"][number];

export interface SheetView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly level: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly meaning: readonly TextBlock[];
  readonly words: string;
  readonly mathml: string;
  readonly typst: string;
  readonly source: string;
  readonly method: readonly TextBlock[];
  readonly elements: readonly ReferenceView[];
  readonly precisions: readonly TextBlock[];
  readonly reading: readonly TextBlock[];
  readonly caution: readonly TextBlock[];
  readonly crossReferences: readonly ReferenceView[];
  readonly examples: readonly ExampleView[];
  readonly mark: MarkView;
}

export interface ReferenceView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
}

export interface ExampleView {
  readonly name: string;
  readonly inputs: readonly { readonly label: string; readonly display: string }[];
  readonly results: readonly { readonly label: string; readonly display: string }[];
}

/** The view of one fiche; a part that the catalogue leaves out is empty and not printed. */
export function createSheetView(sheet: GuideSheet): SheetView {
  return {
    id: sheet.id,
    reference: sheet.reference,
    label: sheet.label,
    level: sheet.level,
    facts: listFacts(sheet),
    meaning: readPlainText(sheet.meaning),
    words: sheet.words,
    mathml: sheet.mathml,
    typst: wrapLabels(sheet.typst),
    source: sheet.source,
    method: readPlainText(sheet.method),
    elements: sheet.elements,
    precisions: readPlainText(sheet.precisions),
    reading: readPlainText(sheet.reading),
    caution: readPlainText(sheet.caution),
    crossReferences: sheet.crossReferences,
    examples: sheet.examples,
    mark: createMarkView(sheet.mark),
  };
}

/** Each label of a Typst formula through `wrapped`, by which guide.typ breaks the long ones. */
function wrapLabels(typst: string): string {
  return typst.replace(/"(?:[^"\\]|\\.)*"/g, (label) => `#wrapped(${label}) `);
}

function listFacts(sheet: GuideSheet): SheetView["facts"] {
  return [
    { term: "Niveau", text: sheet.level },
    { term: "Unité", text: sheet.unit },
    { term: "Décimales affichées", text: String(sheet.decimals) },
    ...(sheet.dimension === undefined ? [] : [{ term: "Ventilation", text: sheet.dimension }]),
    { term: "ESMS concernés", text: sheet.categories },
    { term: "Code", text: sheet.id },
  ];
}
