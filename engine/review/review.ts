// What a person looks at before a campaign is published: what is new, what changed, what is settled.

import type { RawCampaign } from "../check/raw-campaign.ts";
import type { Change } from "../compare/change.ts";
import { compareCampaigns } from "../compare/compare-campaigns.ts";
import type { Campaign } from "../model/campaign.ts";
import { type LedgerEntry, readLedger } from "./ledger.ts";
import { listSubjects } from "./list-subjects.ts";
import { type ReviewSubject, subjectKey } from "./subject.ts";

export interface Review {
  readonly year: string;
  /** The campaign that this one is compared with, if any. */
  readonly previous?: string;
  /** Whether there is a ledger at all. */
  readonly isBegun: boolean;
  /** In the order of the guide. */
  readonly lines: readonly ReviewLine[];
}

export interface ReviewLine extends ReviewSubject {
  /** Against the previous campaign; all is new without one. */
  readonly status: "new" | "changed" | "unchanged";
  /** What the comparison says of it; none when only what it does not read has changed. */
  readonly changes: readonly Change[];
  /** The last time it was looked at, be it before it changed again. */
  readonly reviewed?: LedgerEntry;
  /** To be looked at: never was, or is no longer what was seen. */
  readonly isOpen: boolean;
}

/** A linked campaign, with the files it was linked from. */
export interface ReadCampaign {
  readonly campaign: Campaign;
  readonly raw: RawCampaign;
}

export function review({ campaign, raw }: ReadCampaign, before?: ReadCampaign): Review {
  const ledger = readLedger(raw);
  const changes = before === undefined ? [] : compareCampaigns(before.campaign, campaign);
  const said = bySubject(changes);
  const former = new Map(
    before === undefined
      ? []
      : listSubjects(before.campaign, before.raw).map((one) => [subjectKey(one), one]),
  );
  const renamed = formerCodes(campaign);
  const lines = listSubjects(campaign, raw).map((subject): ReviewLine => {
    const key = subjectKey(subject);
    const own = said.get(key) ?? [];
    const past = former.get(key) ?? former.get(`item ${renamed.get(subject.id)}`);
    const isSame = past?.fingerprint === subject.fingerprint && own.length === 0;
    const reviewed = ledger?.get(key);
    return {
      ...subject,
      status: past === undefined ? "new" : isSame ? "unchanged" : "changed",
      changes: own,
      ...(reviewed === undefined ? {} : { reviewed }),
      isOpen: reviewed?.fingerprint !== subject.fingerprint,
    };
  });
  const previous = before === undefined ? {} : { previous: before.campaign.year };
  return { year: campaign.year, ...previous, isBegun: ledger !== undefined, lines };
}

function bySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.type} ${change.subject.id}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}

/** The code that an item had last year, where it had another. */
function formerCodes({ evolutions }: Campaign): ReadonlyMap<string, string> {
  return new Map(
    evolutions.flatMap(({ nature, of, from }) =>
      nature === "rename" && from[0] !== undefined ? of.map((id) => [id, from[0]!] as const) : [],
    ),
  );
}
