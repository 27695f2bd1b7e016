import type { Campaign } from "../../model/campaign.ts";
import type { Correction } from "../../model/correction.ts";
import { compareText } from "../../util/compare-text.ts";
import { longDate } from "../../util/long-date.ts";
import { typography } from "../../util/typography.ts";
import type { GuideCorrection } from "./plan.ts";

/** Every correction of the campaign, by date; nothing when there is none. */
export function compileCorrections({ controls }: Campaign): readonly GuideCorrection[] | undefined {
  const dated = controls.flatMap(({ id, reference, label, corrections = [] }) =>
    corrections.map((one) => ({
      date: one.date,
      told: { control: id, reference, label, sentence: sayCorrection(one) },
    })),
  );
  if (dated.length === 0) return undefined;
  return dated.sort((a, b) => compareText(a.date, b.date)).map(({ told }) => told);
}

const MEASURES = {
  suspended: "Suspendu",
  lowered: "N'est plus qu'une alerte",
  restored: "Rétabli tel que publié",
} as const;

/** « Suspendu depuis le 12 mai 2031 (Anne Martin) : le seuil était faux. » */
export function sayCorrection({ date, by, measure, reason }: Correction): string {
  return typography(`${MEASURES[measure]} depuis le ${longDate(date)} (${by}) : ${reason}`);
}
