// What changes from one campaign to the next for one category, or for all: texts ready to print.
// The two wordings stand side by side as they are: to mark what differs in them is the printer's.

/** Plain data. Each question, indicator and control of either year is in one list at most. */
export interface ChangesPlan {
  /** Years of the later campaign and of the one it is told from. */
  readonly campaign: string;
  readonly formerCampaign: string;
  /** Of the later campaign's catalogue. */
  readonly hash: string;
  readonly formerHash: string;
  /** « Ce qui change pour moi », or « Ce qui change » for all categories. */
  readonly title: string;
  /** The campaign's title, and since when. */
  readonly subtitle: string;
  /** Absent: all of them. */
  readonly category?: { readonly code: string; readonly label: string };
  /** What is to be known before the rest, one sentence each. */
  readonly notice: readonly string[];
  /** What public sources do not settle of the two campaigns, the later one first. */
  readonly reservations: readonly Reservation[];
  /** The figures, gravest first; only those that are not zero. */
  readonly summary: readonly ChangesCount[];
  /** Dates, rates, legal texts, blocks, categories. */
  readonly calendar: readonly ChangesEntry[];
  readonly questions: {
    /** Not asked last year. */
    readonly added: readonly ChangedQuestion[];
    /** Asked last year, and no more. */
    readonly removed: readonly ChangedQuestion[];
    /** Asked both years; the answers do not compare. */
    readonly broken: readonly ChangedQuestion[];
    /** The same question in other words, by no declared evolution, and what else changes in it. */
    readonly reworded: readonly ChangedQuestion[];
    /** What it asks changes, for a given reason; or it is asked, answered or numbered otherwise. */
    readonly adjusted: readonly ChangedQuestion[];
  };
  readonly indicators: ChangedList;
  readonly controls: ChangedList;
  /**
   * What becomes of last year's answers, in the order of the form; empty for all categories, and
   * between campaigns that do not follow each other: only last year's answers are offered.
   */
  readonly reuse: readonly ReuseBlock[];
  /** What changes without anything to do about it, one sentence each. */
  readonly remarks: readonly string[];
}

/** « Campagne 2031 », « Calendrier 2031 », and why it is not attested. */
export interface Reservation {
  readonly about: string;
  readonly reason: string;
}

export interface ChangesCount {
  readonly count: number;
  /** « questions nouvelles », in the number of `count`. */
  readonly label: string;
}

/** One thing that changes. */
export interface ChangesEntry {
  readonly id: string;
  /** Printed number, when it has one. */
  readonly reference?: string;
  readonly label: string;
  /** Whether public sources settle its definition: this year's, or last year's for what is gone. */
  readonly isAttested: boolean;
  /** What changes and what it entails, one sentence each. */
  readonly notes: readonly string[];
  /** Both years' texts, each under its name. */
  readonly texts: readonly ChangedText[];
}

/** « Libellé », as it was and as it is; one of them may be empty, never both. */
export interface ChangedText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangedQuestion extends ChangesEntry {
  readonly reference: string;
  readonly block: { readonly id: string; readonly title: string };
  readonly responsible: { readonly id: string; readonly label: string };
  /** How it is answered: « oui ou non », « nombre entier (jours) ». */
  readonly answer: string;
  /** Why, as `evolutions.yaml` says it. */
  readonly reason?: string;
  /** Last year's questions that it continues, when they had another number or another label. */
  readonly formers: readonly NamedThing[];
  /** Whom it concerns, in a plan of all categories. */
  readonly categories?: string;
}

export interface NamedThing {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
}

/** Indicators or controls. */
export interface ChangedList {
  readonly added: readonly ChangesEntry[];
  readonly removed: readonly ChangesEntry[];
  /** The figure does not compare with last year's; empty for controls. */
  readonly broken: readonly ChangesEntry[];
  readonly changed: readonly ChangesEntry[];
}

/**
 * `asIs`: offered as it was. `toAdapt`: offered, to be checked or completed, for what is asked
 * changed. `toUpdate`: a figure or a fact of the year, to be given again; last year's is a landmark.
 * `anew`: no answer of last year serves.
 */
export type Reuse = "asIs" | "toAdapt" | "toUpdate" | "anew";

/** The questions of one block, by what becomes of their answers, each in the order of the form. */
export interface ReuseBlock {
  readonly id: string;
  readonly title: string;
  readonly responsible: { readonly id: string; readonly label: string };
  readonly answers: readonly ReusedAnswer[];
}

export interface ReusedAnswer extends NamedThing {
  readonly reuse: Reuse;
  /** What to look at; why an answer to a question of last year begins anew. */
  readonly note?: string;
}
