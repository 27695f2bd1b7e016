// What the server's addresses answer.

import type { Answer, Answers } from "../../../engine/index.ts";

export interface CampaignSummary {
  readonly year: string;
  readonly reportingYear: string;
  readonly title: string;
  readonly hash: string;
  readonly state: "upcoming" | "open" | "closed";
  readonly platforms: readonly {
    readonly id: string;
    readonly label: string;
    /** ISO dates, inclusive. */
    readonly opening: string;
    readonly closing: string;
    readonly requiredFillRate: number;
  }[];
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

export interface EstablishmentSummary {
  readonly finess: string;
  readonly name: string;
  readonly category: string;
  readonly categoryLabel: string;
  readonly town: string;
  readonly managingBody: string;
  readonly answered: number;
  readonly savedAt: string | null;
}

export interface StoredAnswer {
  /** `null` when the answer was erased. */
  readonly value: Answer | null;
  readonly version: number;
  readonly savedAt: string;
}

export interface EstablishmentRecord {
  readonly establishment: {
    readonly finess: string;
    readonly name: string;
    readonly category: string;
    readonly town: string;
    readonly managingBody: string;
  };
  readonly hash: string;
  readonly editable: boolean;
  readonly reason?: string;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** Last year's answers, under last year's ids; absent when there is no record of it. */
  readonly previous?: Answers;
  /** Those that this year asks in the same shape, under this year's ids. */
  readonly lastYear?: Answers;
  /** Items whose answers are kept but no longer accepted, the campaign having changed. */
  readonly setAside?: Readonly<Record<string, number>> | readonly string[];
  /** The versions upon which these are answered anew, when `setAside` only names them. */
  readonly setAsideVersions?: Readonly<Record<string, number>>;
}
