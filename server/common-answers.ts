// What a managing body answered once for all its establishments, as it counts for one of them.

import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import { closedSince, dayInParis } from "./calendar.ts";
import { acceptedEntries } from "./is-accepted.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { RecordKey, StoredAnswer, StoredRecord } from "./store/submission-store.ts";
import { isAsked } from "./validation/collected-items.ts";

type StoredAnswers = ReadonlyMap<string, StoredAnswer>;

/** A managing body's answers, each reading of the store made once, when it is first needed. */
export interface BodyAnswers {
  readonly today: () => Promise<StoredAnswers>;
  /** As they stood in Paris at the end of an ISO day. */
  readonly onEvening: (day: string) => Promise<StoredAnswers>;
}

export function readBodyAnswers({ store }: Pick<AppParts, "store">, key: RecordKey): BodyAnswers {
  let record: ReturnType<typeof store.readRecord> | undefined;
  let history: ReturnType<typeof store.readHistory> | undefined;
  return {
    today: async () => {
      record ??= store.readRecord(key);
      return (await record)?.answers ?? new Map();
    },
    onEvening: async (day) => {
      history ??= store.readHistory(key);
      const lines = (await history).filter(({ at }) => dayInParis(new Date(at)) <= day);
      const last = new Map(lines.map((line) => [line.item, line] as const));
      return new Map(
        [...last].flatMap(([item, { to, version, at }]) =>
          to === null ? [] : [[item, { value: to as StoredAnswer["value"], version, savedAt: at }]],
        ),
      );
    },
  };
}

type AnsweringFor = Pick<ServedEstablishment, "category" | "managingBodyFiness" | "demonstration">;

/**
 * The managing body may go on correcting for the establishments that are still open, without changing
 * behind its back what somebody has signed, nor what stood when entry closed. A signed record keeps the
 * common answers that it was signed with; one that is closed without a signature, those of its last
 * evening. They are kept apart rather than copied among the establishment's own answers, where they
 * would look, once it is reopened, like so many departures that nobody made.
 */
export async function standingAnswers(
  { clock }: Pick<AppParts, "clock">,
  { campaign }: ServedCampaign,
  establishment: AnsweringFor,
  own: StoredRecord | undefined,
  body: BodyAnswers,
): Promise<StoredAnswers> {
  if (own?.sealed !== undefined) return own.sealed.common;
  const closing = closedSince(campaign, establishment, clock());
  return closing === undefined ? body.today() : body.onEvening(closing);
}

/** Those that stand, as far as the establishment is asked them; one of its own stands before. */
export async function readCommonAnswers(
  parts: AppParts,
  served: ServedCampaign,
  establishment: AnsweringFor,
  own: StoredRecord | undefined,
): Promise<StoredAnswers> {
  if (served.commonItems.size === 0) return new Map();
  const { category, managingBodyFiness: finess } = establishment;
  const body = readBodyAnswers(parts, { year: served.campaign.year, finess });
  const common = await standingAnswers(parts, served, establishment, own, body);
  const asked = [...common].filter(([item]) => {
    const element = served.checker.findItem(item);
    return served.commonItems.has(item) && element !== undefined && isAsked(element, category);
  });
  return new Map(acceptedEntries(served, category, asked));
}
