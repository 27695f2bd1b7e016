import type { Answers } from "../../../engine/index.ts";
import type { CommonRecord } from "../api/types.ts";
import type { CalculationModule } from "../entry/calculation-module.ts";

/**
 * The common questions to show: those that arise for one category at least, by the common answers
 * alone; and those that only each establishment's own answers decide of.
 */
export function commonVisible(
  { askedOf, conditionedElsewhere }: Pick<CommonRecord, "askedOf" | "conditionedElsewhere">,
  { visibility }: Pick<CalculationModule, "visibility">,
  year: string,
  answers: Answers,
): ReadonlySet<string> {
  const categories = new Set(Object.values(askedOf).flat());
  const arising = [...categories].flatMap((category) =>
    Object.entries(visibility({ campaign: year, category, answers }))
      .filter(([item, state]) => state === "asked" && askedOf[item]?.includes(category))
      .map(([item]) => item),
  );
  return new Set([...arising, ...conditionedElsewhere]);
}
