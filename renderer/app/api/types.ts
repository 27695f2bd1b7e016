// What the server's addresses answer.

import type {
  Answer,
  Answers,
  FormPlan,
  GuideDefinition,
  GuideMark,
  GuidePlan,
  GuideSheet,
  Question,
} from "../../../engine/index.ts";

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
    /** Those of the two dates that no source attests. */
    readonly toConfirm: readonly ("opening" | "closing")[];
    readonly requiredFillRate: number;
  }[];
  readonly categories: readonly { readonly code: string; readonly label: string }[];
  /** The campaign before it among those served; `null` for the first. */
  readonly previousYear: string | null;
  /** Whether a kit of preparation can be made. */
  readonly hasKit: boolean;
}

export interface EstablishmentSummary {
  readonly finess: string;
  readonly name: string;
  readonly category: string;
  readonly categoryLabel: string;
  readonly town: string;
  readonly managingBody: string;
  readonly managingBodyFiness: string;
  readonly answered: number;
  readonly savedAt: string | null;
  /** When the record was signed; null while it is open. */
  readonly signedAt: string | null;
}

export interface Stored<Value> {
  /** `null` when it was erased. */
  readonly value: Value | null;
  readonly version: number;
  readonly savedAt: string;
}

export type StoredAnswer = Stored<Answer>;

/** Why an answer stands although a control speaks, or although the managing body answered otherwise. */
export interface Justification {
  /** One of the campaign's reasons; empty when the text says all. */
  readonly reason: string;
  readonly text: string;
}

export interface Signature {
  readonly author: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly hash: string;
}

export interface EstablishmentRecord {
  readonly establishment: {
    readonly finess: string;
    readonly name: string;
    readonly category: string;
    readonly town: string;
    readonly managingBody: string;
    readonly managingBodyFiness: string;
  };
  readonly hash: string;
  /** From which `changes` tells what is new. */
  readonly revision: number;
  readonly editable: boolean;
  /** Why it is not. */
  readonly reason?: string;
  readonly signature?: Signature;
  /** The establishment's own. */
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** The managing body's: each stands where the establishment has none of its own. */
  readonly common: Readonly<Record<string, StoredAnswer>>;
  /** By subject: `control:<id>`, `control:<id>.<line>`, `item:<id>`. */
  readonly justifications: Readonly<Record<string, Stored<Justification>>>;
  /** Last year's answers, under last year's ids; absent when there is no record of it. */
  readonly previous?: Answers;
  /** Those that this year asks in the same shape, under this year's ids. */
  readonly lastYear?: Answers;
  /** Last year's figures, by result id of this year; absent where the series is broken. */
  readonly lastYearResults?: Readonly<
    Record<string, { readonly value: number; readonly display: string }>
  >;
  /** Last year's justifications whose subject still stands this year. */
  readonly lastYearJustifications?: Readonly<Record<string, Justification>>;
  /** Who reads it; with sections, the record is limited to them. */
  readonly visitor?: {
    readonly name: string;
    readonly sections?: readonly string[];
    readonly givenBy?: string;
  };
  /** Answers of other sections that decide which questions of theirs arise. */
  readonly context?: Answers;
  /**
   * Items whose answers are kept but no longer accepted, the campaign having changed; each with the
   * version upon which it is answered anew.
   */
  readonly setAside?: Readonly<Record<string, number>>;
}

/** One accepted write of an answer or of a justification. */
export interface HistoryEntry<Value = Answer> {
  readonly version: number;
  readonly author: string;
  /** ISO instant, UTC. */
  readonly at: string;
  /** `null`: no answer. */
  readonly from: Value | null;
  readonly to: Value | null;
}

/**
 * What was written since a revision, whoever wrote it; a `null` value was erased. When `signature`
 * comes or goes, the whole record is to be read anew: a signed one keeps the common answers of then.
 */
export interface RecordChanges {
  /** To ask from the next time. */
  readonly revision: number;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** The managing body's. */
  readonly common: Readonly<Record<string, StoredAnswer>>;
  readonly justifications: Readonly<Record<string, Stored<Justification>>>;
  /** Absent while the record is open. */
  readonly signature?: Signature;
}

/** What the guide says of one question. */
export interface QuestionSheet {
  /** The campaign's. */
  readonly hash: string;
  readonly question: Question;
  /** « Tous les ESMS sauf CAMSP et CMPP. » */
  readonly population: GuideDefinition["categories"];
  /** Its sources in words. */
  readonly mark: GuideMark;
  /** The words of the glossary that the question uses. */
  readonly terms: GuidePlan["glossary"];
  /** Those that are calculated from the question. */
  readonly indicators: readonly (Pick<
    GuideSheet,
    "id" | "reference" | "label" | "level" | "unit" | "meaning" | "words" | "caution"
  > & { readonly address: string })[];
  /** Where the whole guide speaks of it. */
  readonly address: string;
}

/** A managing body and its establishments that the campaign asks something. */
export interface ManagingBodySummary {
  readonly finess: string;
  readonly name: string;
  readonly establishments: readonly Omit<
    EstablishmentSummary,
    "managingBody" | "managingBodyFiness"
  >[];
  /** In the order of the campaign, whichever establishment is asked them. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly hasCommonQuestions: boolean;
}

/** What a managing body answers once for its establishments. */
export interface CommonRecord {
  readonly managingBody: { readonly finess: string; readonly name: string };
  /** The common questions only, as the first category that is asked them. */
  readonly plan: FormPlan;
  /** By item: codes of the categories that are asked it. */
  readonly askedOf: Readonly<Record<string, readonly string[]>>;
  /** Items that arise or not by what each establishment answers for itself: always shown. */
  readonly conditionedElsewhere: readonly string[];
  readonly hash: string;
  readonly revision: number;
  readonly editable: boolean;
  /** Why it is not. */
  readonly reason?: string;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** The versions upon which answers that are no longer accepted are given anew. */
  readonly setAside: Readonly<Record<string, number>>;
}

/** One section of all a managing body's establishments. */
export interface SectionOfAll {
  readonly managingBody: { readonly finess: string; readonly name: string };
  readonly section: { readonly id: string; readonly title: string };
  /** By category: what it is asked. */
  readonly questions: Readonly<Record<string, readonly Question[]>>;
  readonly columns: readonly SectionColumn[];
}

/** What one establishment has answered in the section. */
export interface SectionColumn {
  readonly establishment: {
    readonly finess: string;
    readonly name: string;
    readonly town: string;
    readonly category: string;
  };
  readonly editable: boolean;
  /** Why it is not. */
  readonly reason?: string;
  readonly signedAt?: string;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  readonly common: Readonly<Record<string, StoredAnswer>>;
  readonly setAside: Readonly<Record<string, number>>;
  /** Answers of other sections that the conditions of this one read. */
  readonly elsewhere: Answers;
}
