// The controls that change. A rule that only follows the year is told once for all, in the remarks.

import { formatPlain } from "../calculation/format-plain.ts";
import { describeFormula } from "../formula/describe-formula.ts";
import type { Control } from "../model/control.ts";
import { leaveOutScope } from "./leave-out-scope.ts";
import { listChanged } from "./list-changed.ts";
import { pairTexts } from "./pair-texts.ts";
import type { ChangedList } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";
import { sayChange } from "./say-change.ts";

/** Every control of the category that changes; none breaks a series. */
export function compileControls(reading: ChangesReading): ChangedList {
  const { before, after } = reading.comparison;
  return listChanged(before.controls, after.controls, reading, {
    compare: (old, now) => {
      const changes = leaveOutScope(reading.changesOf("control", now.id), reading);
      const isOther = changes.some(({ kind }) => kind === "ruleChanged");
      const rule = isOther ? [["Règle", ruleOf(old), ruleOf(now)] as const] : [];
      const label = ["Intitulé", old.label, now.label] as const;
      const message = ["Message", old.message, now.message] as const;
      const notes = changes.flatMap((change) => sayChange(change, reading) ?? []);
      return {
        entry: { notes, texts: pairTexts([label, ...rule, message], reading) },
        isBroken: false,
      };
    },
    add: ({ severity }) => [SEVERITIES[severity]],
  });
}

/** In a column of its own, as the guide prints them. */
const SEVERITIES = { blocking: "bloquant", advisory: "alerte" } as const;

function ruleOf({ formula, tolerance, dimension }: Control): string {
  const margin = tolerance === 0 ? "" : `, à ${formatPlain(tolerance)} près`;
  const lines = dimension === undefined ? "" : `, pour chaque ligne de « ${dimension.label} »`;
  return `${describeFormula(formula)}${margin}${lines}`;
}
