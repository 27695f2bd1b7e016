// The indicators that change: which no longer compare, and why.

import type { Change } from "../compare/change.ts";
import { itemsUnder } from "../compare/items-under.ts";
import { describeFormula } from "../formula/describe-formula.ts";
import type { Indicator } from "../model/indicator.ts";
import { typography } from "../util/typography.ts";
import { leaveOutScope } from "./leave-out-scope.ts";
import { listChanged } from "./list-changed.ts";
import type { PairedQuestion } from "./pair-questions.ts";
import { pairTexts } from "./pair-texts.ts";
import type { ChangedList, ChangedText, ChangesEntry } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";
import { sayChange } from "./say-change.ts";

/** What an indicator may have come to mean, so that two years do not compare. */
const BREAKS: ReadonlySet<string> = new Set([
  "seriesBroken",
  "formulaChanged",
  "unitChanged",
  "dimensionChanged",
]);

/**
 * Every indicator of the category that changes. `asked`: this year's questions, to tell which of
 * those that a calculation reads no longer compare.
 */
export function compileIndicators(
  asked: readonly PairedQuestion[],
  reading: ChangesReading,
): ChangedList {
  const { before, after } = reading.comparison;
  return listChanged(before.indicators, after.indicators, reading, {
    compare: (old, now) => {
      const changes = reading.changesOf("indicator", now.id);
      const affected = sayAffected(now, changes, asked, reading);
      const reason = reading.comparison.evolutions.get(now.id)?.reason;
      const entry = {
        notes: [
          ...(reason === undefined ? [] : [typography(reason)]),
          ...affected,
          ...say(now, changes, reading),
        ],
        texts: textsOf(old, now, changes, reading),
      };
      return {
        entry,
        isBroken: affected.length > 0 || changes.some(({ kind }) => BREAKS.has(kind)),
      };
    },
    add: (now) => say(now, reading.changesOf("indicator", now.id), reading),
  });
}

function say(
  { provenance }: Indicator,
  changes: readonly Change[],
  reading: ChangesReading,
): ChangesEntry["notes"] {
  const isUnknown = provenance.status === "toComplete";
  return leaveOutScope(changes, reading).flatMap((change) =>
    isUnknown && change.kind === "indicatorUncomputed"
      ? UNKNOWN
      : (sayChange(change, reading) ?? []),
  );
}

const UNKNOWN = typography("Son calcul n'est pas connu : il est à compléter.");

/** The same calculation, on questions of this category that no longer compare. */
function sayAffected(
  indicator: Indicator,
  changes: readonly Change[],
  asked: readonly PairedQuestion[],
  { comparison, broken }: ChangesReading,
): readonly string[] {
  if (!changes.some(({ kind }) => kind === "affectedBy")) return [];
  const read = itemsUnder(indicator.formula, comparison.after);
  const numbers = asked
    .filter(({ item, formers }) => formers.length > 0 && broken.has(item.id) && read.has(item.id))
    .map(({ item }) => item.reference);
  if (numbers.length === 0) return [];
  const questions = numbers.length > 1 ? "des questions" : "de la question";
  return [
    typography(
      `Le calcul ne change pas, mais les réponses ${questions} ${numbers.join(", ")} ne se comparent plus.`,
    ),
  ];
}

function textsOf(
  old: Indicator,
  now: Indicator,
  changes: readonly Change[],
  reading: ChangesReading,
): readonly ChangedText[] {
  // Words alone would tell a new calculation where an item only has a new label.
  const isOther = changes.some(
    ({ kind, before }) =>
      kind === "formulaChanged" || (kind === "seriesBroken" && before !== undefined),
  );
  const formulas = ["Calcul", describeFormula(old.formula), describeFormula(now.formula)] as const;
  return pairTexts(
    [
      ["Intitulé", old.label, now.label],
      ["Numéro", old.reference, now.reference],
      ...(isOther ? [formulas] : []),
      ["Signification", old.meaning, now.meaning],
      ["Mode de calcul", old.method ?? "", now.method ?? ""],
      ["Précisions", old.precisions ?? "", now.precisions ?? ""],
      ["Lecture", old.reading ?? "", now.reading ?? ""],
      ["Points de vigilance", old.caution ?? "", now.caution ?? ""],
    ],
    reading,
  );
}
