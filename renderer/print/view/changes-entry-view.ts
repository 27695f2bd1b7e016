// One question, indicator or control that changes: what is said of it, its texts side by side.

import type { ChangedQuestion, ChangesEntry } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { markDifferences, type Stretch } from "./mark-differences.ts";

export interface EntryView {
  readonly level: number;
  /** Empty for what is not printed with a number. */
  readonly reference: string;
  readonly label: string;
  /** Whether its definition is not attested. */
  readonly marked: boolean;
  readonly notes: readonly string[];
  /** Of the columns: « En 2030 », « En 2031 ». */
  readonly beforeTitle: string;
  readonly afterTitle: string;
  readonly texts: readonly TextView[];
}

export interface EntryPlace {
  readonly level: number;
  /** Years of the two campaigns. */
  readonly former: string;
  readonly campaign: string;
}

export interface TextView {
  readonly name: string;
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Its headings stand at the level of its place; its two texts are marked where they differ. */
export function entryView(
  entry: ChangesEntry | ChangedQuestion,
  { level, former, campaign }: EntryPlace,
): EntryView {
  const { reference = "", label, isAttested, notes, texts } = entry;
  return {
    level,
    reference,
    label,
    marked: !isAttested,
    notes: "formers" in entry ? [...explain(entry, former), ...notes] : notes,
    beforeTitle: `En ${former}`,
    afterTitle: `En ${campaign}`,
    texts: texts.map(({ name, ...wordings }) => {
      const { before, after } = markDifferences(wordings.before, wordings.after);
      return { name, before: orDash(before), after: orDash(after) };
    }),
  };
}

/** An absent text is shown to be absent. */
function orDash(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.length === 0 ? [{ text: "–", marked: false }] : stretches;
}

/** Why, which questions it continues, whom it concerns. */
function explain(question: ChangedQuestion, former: string): readonly string[] {
  const { reason, formers, reference, categories, texts } = question;
  const isSeveral = formers.length > 1 || texts.length === 0;
  const named = formers.map((one) =>
    isSeveral ? fr`${one.reference} « ${one.label} »` : one.reference,
  );
  const moved = isSeveral ? formers.length > 0 : formers.some((one) => one.reference !== reference);
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(moved ? [fr`En ${former} : ${named.join(", ")}.`] : []),
    ...(categories === undefined ? [] : [fr`ESMS concernés : ${categories}.`]),
  ];
}
