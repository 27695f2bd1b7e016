// What is offered of last year beside its answers: its figures, and why they stood.

import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { Justification } from "./store/justification.ts";
import { isBlank } from "./util/is-blank.ts";
import { describeUnknownSubject } from "./validation/check-justification.ts";
import { readYearBefore, type YearBefore } from "./year-before.ts";

export interface LastYear {
  /** By result of this year: what last year's campaign calculated, where the two compare. */
  readonly results: Readonly<Record<string, { readonly value: number; readonly display: string }>>;
  /** By subject: of controls that are still there. */
  readonly justifications: Readonly<Record<string, Justification>>;
}

export async function readLastYear(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  before: YearBefore,
): Promise<LastYear> {
  // Some of last year's figures compare with those of the year before it.
  const earlier = await readYearBefore(parts, before.served, establishment);
  return {
    results: calculate(served, before, earlier),
    justifications: offer(served, establishment, before),
  };
}

function calculate(
  { comparable }: ServedCampaign,
  { served, submission }: YearBefore,
  earlier: YearBefore | undefined,
): LastYear["results"] {
  const previous = earlier === undefined ? {} : { previous: earlier.submission.answers };
  const compared = comparable();
  const { results } = served.calculation.calculate({ ...submission, ...previous });
  return Object.fromEntries(
    Object.entries(results).flatMap(([id, result]) =>
      compared.has(id) && !("absence" in result)
        ? [[id, { value: result.value, display: result.display }]]
        : [],
    ),
  );
}

/**
 * A reason that is no longer in the list is left out: the text may still say all. So is one that has
 * come to need a text, where there is none.
 */
function offer(
  served: ServedCampaign,
  { category }: ServedEstablishment,
  { record }: YearBefore,
): LastYear["justifications"] {
  const reasons = new Map(served.campaign.reasons?.list.map((one) => [one.id, one]));
  return Object.fromEntries(
    [...(record?.justifications ?? [])].flatMap(([subject, { value }]) => {
      const isOfControl = subject.startsWith("control:");
      if (value === null || !isOfControl) return [];
      if (describeUnknownSubject(served, category, subject) !== undefined) return [];
      const found = reasons.get(value.reason);
      const saysAll = found !== undefined && !found.needsText;
      if (isBlank(value.text) && !saysAll) return [];
      return [[subject, { ...value, reason: found?.id ?? "" }]];
    }),
  );
}
