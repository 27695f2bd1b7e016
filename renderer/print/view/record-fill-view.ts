// How far a record is filled, against what is required of it.

import { formatNumber, typography } from "../../../engine/index.ts";
import { plural } from "../../form/plural.ts";
import type { FilledRecord } from "../filled-record.ts";

export interface RecordFillView {
  /** « 99,5 % »: rounded down, since 99,96 % is not yet 100 %. */
  readonly rate: string;
  /** « 225 réponses sur 226 attendues ». */
  readonly count: string;
  /** « Taux exigé : 90 %, atteint. » or how many answers are still to be given. */
  readonly required: string;
  /** The questions without answer, by section. */
  readonly missing: readonly {
    readonly section: string;
    readonly count: number;
    /** By their numbers; with their words too when they are few. */
    readonly references: readonly { readonly id: string; readonly name: string }[];
  }[];
}

const FEW = 12;

/** The view of the fill rate. */
export function createRecordFillView({ form, calculation }: FilledRecord): RecordFillView {
  const { rate, required, answered, expected, missing } = calculation.fill;
  const wanted = new Set(missing);
  const lacking = Math.ceil((required * expected) / 100) - answered;
  const toGive = plural(lacking, "réponse à donner", "réponses à donner");
  const state = rate >= required ? "atteint" : `non atteint, ${toGive} au moins`;
  const given = plural(answered, "réponse", "réponses");
  return {
    rate: percent(rate),
    count: typography(`${given} sur ${expected} attendues`),
    required: typography(`Taux exigé : ${percent(required)}, ${state}.`),
    missing: form.sections
      .map(({ title, questions }, index) => {
        const lacked = questions.filter(({ id }) => wanted.has(id));
        return {
          section: `${index + 1}. ${title}`,
          count: lacked.length,
          references: lacked.map(({ id, reference, label }) => ({
            id,
            name: missing.length > FEW ? reference : `${reference} ${label}`,
          })),
        };
      })
      .filter(({ count }) => count > 0),
  };
}

function percent(rate: number): string {
  const floored = Math.floor(rate * 10) / 10;
  return formatNumber(floored, Number.isInteger(floored) ? 0 : 1, "%");
}
