// What a person looks at before a campaign is published: what is new, what changed, what is settled.

import type { RawCampaign } from "../check/raw-campaign.ts";
import type { Change } from "../compare/change.ts";
import { compareCampaigns } from "../compare/compare-campaigns.ts";
import type { Campaign } from "../model/campaign.ts";
import type { YearShift } from "../publish/next-year/year-shift.ts";
import { findYearsNamed, type NamedYear } from "./find-years-named.ts";
import { type LedgerEntry, readLedger } from "./ledger.ts";
import { listSubjects } from "./list-subjects.ts";
import { listWritten, type Written } from "./list-written.ts";
import { CAMPAIGN_ID, type ReviewSubject, subjectKey } from "./subject.ts";

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
  /**
   * Against the previous campaign; all is new without one. `outdated`: unchanged, though it names a
   * year that is over.
   */
  readonly status: "new" | "changed" | "outdated" | "unchanged";
  /** The years that are over, in their words; not told of what is new. */
  readonly yearsNamed: readonly NamedYear[];
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
  const changesOf = bySubject(changes);
  const former = new Map(
    before === undefined
      ? []
      : listSubjects(before.campaign, before.raw).map((one) => [subjectKey(one), one]),
  );
  const renamed = formerCodes(campaign);
  const written = listWritten(raw);
  const formerlyWritten = before && listWritten(before.raw);
  const shift = before === undefined ? undefined : shiftBetween(before.campaign, campaign);
  const lines = listSubjects(campaign, raw).map((subject): ReviewLine => {
    const key = subjectKey(subject);
    const own = changesOf.get(key) ?? [];
    const past = former.get(key) ?? former.get(`item ${renamed.get(subject.id)}`);
    // What evolutions.yaml says of it is said this year for the first time.
    const isSame = past?.ownFingerprint === subject.fingerprint && own.length === 0;
    const yearsOf = (text?: Written) => (text && shift ? findYearsNamed(text, shift) : []);
    const said = past && yearsOf(formerlyWritten?.get(subjectKey(past))).map(({ words }) => words);
    // Who wrote other words may well have meant a new year, even where it was a former one.
    const yearsNamed =
      said === undefined
        ? []
        : yearsOf(written.get(key)).filter(
            ({ year, words }) => !isOwnYear(year, campaign) || said.includes(words),
          );
    const settled = yearsNamed.length === 0 ? "unchanged" : "outdated";
    const reviewed = ledger?.get(key);
    return {
      ...subject,
      status: past === undefined ? "new" : isSame ? settled : "changed",
      yearsNamed,
      changes: own,
      ...(reviewed === undefined ? {} : { reviewed }),
      isOpen: reviewed?.fingerprint !== subject.fingerprint,
    };
  });
  const previous = before === undefined ? {} : { previous: before.campaign.year };
  return { year: campaign.year, ...previous, isBegun: ledger !== undefined, lines };
}

function shiftBetween(before: Campaign, { year }: Campaign): YearShift {
  const from = Number(before.year);
  return { from, reportingYear: Number(before.reportingYear), years: Number(year) - from };
}

function isOwnYear(year: string, campaign: Campaign): boolean {
  return year === campaign.year || year === campaign.reportingYear;
}

function bySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { type, id } = change.subject;
    const key = `${type} ${type === "campaign" ? CAMPAIGN_ID : id}`;
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
