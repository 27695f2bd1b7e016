import { describeFormula } from "../formula/describe-formula.ts";
import type { DataElement, ListField } from "../model/data-element.ts";
import { describeShape } from "./describe-shape.ts";
import { pairTexts, type TextPair } from "./pair-texts.ts";
import type { ChangedText } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";

/** What is read of a question, and how it is answered when that is not the same. */
export function pairItemTexts(
  before: DataElement,
  after: DataElement,
  reading: ChangesReading,
): readonly ChangedText[] {
  // Words alone would tell a new condition where what it reads only has a new label.
  const isAskedOtherwise = reading
    .changesOf("item", after.id)
    .some(({ kind }) => kind === "conditionChanged");
  return pairTexts(
    [
      ...wordings(before, after),
      ["Texte légal", before.legalReference ?? "", after.legalReference ?? ""],
      ...(isAskedOtherwise ? [["Posée", askedWhen(before), askedWhen(after)] as const] : []),
      ["Réponse", describeShape(before.shape), describeShape(after.shape)],
    ],
    reading,
  );
}

/** Whether it is the question that is worded otherwise, not only how or when it is answered. */
export function isReworded(
  before: DataElement,
  after: DataElement,
  reading: ChangesReading,
): boolean {
  return pairTexts(wordings(before, after), reading).length > 0;
}

/** What is read before answering. */
function wordings(before: DataElement, after: DataElement): readonly TextPair[] {
  return [
    ["Libellé", before.label, after.label],
    ["Consigne", before.guidance ?? "", after.guidance ?? ""],
    ["Où trouver", before.whereToFind ?? "", after.whereToFind ?? ""],
    ...fieldTexts(before, after),
  ];
}

function askedWhen({ visibleWhen }: DataElement): string {
  return visibleWhen === undefined ? "toujours" : `si ${describeFormula(visibleWhen)}`;
}

/** Of a list: the name of a line, and the fields of both years. */
function fieldTexts(before: DataElement, after: DataElement): readonly TextPair[] {
  const [old, now] = [before.shape, after.shape];
  if (old.type !== "list" || now.type !== "list") return [];
  return [
    ["Nom d'une ligne", old.line, now.line],
    ...now.fields.flatMap((field): readonly TextPair[] => {
      const former = old.fields.find(({ id }) => id === field.id);
      return former === undefined ? [] : [[field.label, wordsOf(former), wordsOf(field)]];
    }),
  ];
}

function wordsOf({ label, guidance = "" }: ListField): string {
  return [label, guidance].filter((text) => text !== "").join(". ");
}
