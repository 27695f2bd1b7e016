// Why something moves, in French.

import type { Change } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";

/** Beyond, the comparison of the two campaigns is to be read. */
const MOST_REASONS = 6;
/** Wordings longer than this are left to the comparison and to JSON. */
const LONGEST_SHOWN = 100;

export interface Explained {
  readonly id: string;
  readonly reasons: readonly Change[];
  readonly readsLastYear: boolean;
}

/** A line per change, its own first, and another for its two wordings; one line at least. */
export function sayReasons({ id, reasons, readsLastYear }: Explained): readonly string[] {
  const told = reasons.slice(0, MOST_REASONS).flatMap((change) => sayChange(change, id));
  const rest = reasons.length - MOST_REASONS;
  const lines = [
    ...told,
    ...(rest > 0 ? [why(phrase`${rest} autres changements, que dit « millesime comparer ».`)] : []),
    ...(readsLastYear
      ? [why(phrase`lit l'année précédente, qui est ici la même que celle-ci.`)]
      : []),
  ];
  return lines.length === 0 ? [why("sans changement de définition.")] : lines;
}

function why(reason: string): string {
  return phrase`Pourquoi : ` + reason;
}

function sayChange({ subject, sentence, before, after }: Change, id: string): readonly string[] {
  const { reference = "", label } = subject;
  const whose = subject.id === id ? "" : phrase`« ${`${reference} ${label}`.trim()} », `;
  const words = isShort(before) && isShort(after) ? [phrase`${before} → ${after}`] : [];
  return [why(whose + sentence), ...words];
}

function isShort(wording: string | undefined): wording is string {
  return (
    wording !== undefined &&
    wording !== "" &&
    wording.length <= LONGEST_SHOWN &&
    !wording.includes("\n")
  );
}
