// One indicator's fiche as it is printed.

import type { GuidePlan } from "../../../engine/index.ts";
import { createExampleTables, type ExampleTableView } from "./example-view.ts";
import { createMarkView, type MarkView } from "./mark-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

type GuideSheet = GuidePlan["chapters"][number]["sheets"][number];

export interface SheetView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
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
  readonly categories: string;
  /** One case, or several. */
  readonly examplesTitle: string;
  readonly examples: readonly ExampleTableView[];
  readonly mark: MarkView;
}

export interface ReferenceView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
}

/** The view of one fiche; a part that the catalogue leaves out is empty and not printed. */
export function createSheetView(sheet: GuideSheet): SheetView {
  return {
    id: sheet.id,
    reference: sheet.reference,
    label: sheet.label,
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
    categories: sheet.categories,
    examplesTitle: sheet.examples.length > 1 ? "Exemples chiffrés" : "Exemple chiffré",
    examples: createExampleTables(sheet.examples),
    mark: createMarkView(sheet.mark),
  };
}

/**
 * Each label of a Typst formula through `wrapped`, by which guide-sheet.typ breaks the long ones;
 * through `alone` when it has its line of a long sum for itself.
 */
function wrapLabels(typst: string): string {
  return typst.replace(
    /(inline\((?:[+-] )?)("(?:[^"\\]|\\.)*")\)|("(?:[^"\\]|\\.)*")/g,
    (_, line?: string, own?: string, label?: string) =>
      line === undefined ? `#wrapped(${label}) ` : `${line}#alone(${own}))`,
  );
}

function listFacts(sheet: GuideSheet): SheetView["facts"] {
  return [
    { term: "Niveau", text: sheet.level },
    { term: "Code", text: sheet.id },
    { term: "Unité", text: `${sheet.unit}, ${describeDecimals(sheet.decimals)}` },
    ...(sheet.dimension === undefined ? [] : [{ term: "Ventilation", text: sheet.dimension }]),
  ];
}

function describeDecimals(count: number): string {
  return count === 0 ? "sans décimale" : `${count}\u00A0décimale${count > 1 ? "s" : ""}`;
}
