import type { ChangesCount, ChangesPlan } from "./plan.ts";

type Counted = Pick<ChangesPlan, "questions" | "indicators" | "controls">;

/** « 12 questions nouvelles », what weighs most on the work first; what is zero is left out. */
export function writeSummary({
  questions,
  indicators,
  controls,
}: Counted): readonly ChangesCount[] {
  const counts: readonly (readonly [readonly unknown[], one: string, many: string])[] = [
    [questions.added, "question nouvelle", "questions nouvelles"],
    [questions.broken, "question qui ne se compare plus", "questions qui ne se comparent plus"],
    [questions.reworded, "question reformulée", "questions reformulées"],
    [questions.adjusted, "question demandée autrement", "questions demandées autrement"],
    [questions.removed, "question supprimée", "questions supprimées"],
    [indicators.added, "indicateur nouveau", "indicateurs nouveaux"],
    [
      indicators.broken,
      "indicateur qui ne se compare plus",
      "indicateurs qui ne se comparent plus",
    ],
    [indicators.changed, "indicateur modifié", "indicateurs modifiés"],
    [indicators.removed, "indicateur supprimé", "indicateurs supprimés"],
    [controls.added, "contrôle nouveau", "contrôles nouveaux"],
    [controls.changed, "contrôle modifié", "contrôles modifiés"],
    [controls.removed, "contrôle supprimé", "contrôles supprimés"],
  ];
  return counts
    .filter(([things]) => things.length > 0)
    .map(([{ length: count }, one, many]) => ({ count, label: count > 1 ? many : one }));
}
