import type { Question } from "../question.ts";

/** The indicator guide of a campaign. Emitted as `guide.json`; texts are ready to print. */
export interface GuidePlan {
  readonly campaign: string;
  readonly reportingYear: string;
  readonly hash: string;
  readonly title: string;
  /** The campaign's own title, above the guide's. */
  readonly subtitle: string;
  readonly mark: GuideMark;
  readonly platforms: readonly GuidePlatform[];
  /** Who can help; absent when the campaign does not say. */
  readonly help?: { readonly text: string; readonly url?: string; readonly mark: GuideMark };
  readonly legalTexts: readonly { readonly label: string; readonly url?: string }[];
  /** Markdown texts, in order. */
  readonly introduction: readonly { readonly title: string; readonly text: string }[];
  /** In the order of the catalogue. */
  readonly glossary: readonly { readonly term: string; readonly definition: string }[];
  readonly chapters: readonly GuideChapter[];
  readonly definitions: readonly GuideDefinitions[];
  readonly codeLists: readonly GuideList[];
  readonly dimensions: readonly GuideList[];
  readonly controls: readonly GuideControl[];
  /** What a justification may begin with; absent when it is a text alone. */
  readonly reasons?: { readonly list: readonly GuideReason[]; readonly mark: GuideMark };
  /** What was put right since the publication, oldest first; absent when nothing was. */
  readonly corrections?: readonly GuideCorrection[];
  readonly categories: readonly GuideCategory[];
  /** How many lines of the catalogue have each status: all that carry a mark here, once each. */
  /** The documents that provenances cite by their key, in the order of the catalogue. */
  readonly sourceList: readonly { readonly code: string; readonly label: string }[];
  readonly sources: {
    readonly attested: number;
    readonly reconstructed: number;
    readonly toComplete: number;
  };
}

export interface GuideReason {
  readonly label: string;
  /** It goes with a text. */
  readonly needsText?: true;
}

export interface GuidePlatform {
  readonly label: string;
  /** « du 3 avril au 31 mai 2023 » */
  readonly period: string;
  readonly requiredFillRate: string;
  readonly mark: GuideMark;
}

export interface GuideChapter {
  readonly axis: number;
  readonly title: string;
  readonly sheets: readonly GuideSheet[];
}

export interface GuideMark {
  readonly status: "attested" | "reconstructed" | "toComplete";
  readonly label: string;
  readonly reason?: string;
  readonly sources: readonly string[];
}

export interface GuideSheet {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** « Indicateur de dialogue » or « Indicateur d'analyse ». */
  readonly level: string;
  readonly unit: string;
  readonly decimals: number;
  readonly dimension?: string;
  readonly meaning: string;
  /** The calculation as a French sentence, as MathML, as Typst math, and as written. */
  readonly words: string;
  readonly mathml: string;
  readonly typst: string;
  readonly source: string;
  readonly method?: string;
  readonly elements: readonly {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
  }[];
  readonly precisions?: string;
  readonly reading?: string;
  readonly caution?: string;
  readonly crossReferences: readonly {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
  }[];
  /** « Tous les ESMS sauf CAMSP et CMPP. » */
  readonly categories: string;
  readonly examples: readonly GuideExample[];
  readonly mark: GuideMark;
}

export interface GuideExample {
  readonly name: string;
  readonly inputs: readonly { readonly label: string; readonly display: string }[];
  readonly results: readonly { readonly label: string; readonly display: string }[];
}

export interface GuideDefinitions {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly GuideDefinition[];
}

export interface GuideDefinition {
  readonly question: Question;
  readonly categories: string;
  readonly usedBy: readonly {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
  }[];
  readonly mark: GuideMark;
}

export interface GuideList {
  readonly id: string;
  readonly label: string;
  readonly mark: GuideMark;
  readonly options: readonly {
    readonly label: string;
    readonly depth: number;
    readonly categories?: string;
  }[];
}

export interface GuideControl {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** « bloquant », « alerte » or « suspendu »: as it is in force. */
  readonly severity: string;
  /** What was done about it since the publication, when, by whom and why. */
  readonly correction?: string;
  readonly words: string;
  readonly categories: string;
  readonly mark: GuideMark;
}

export interface GuideCorrection {
  /** The control's id. */
  readonly control: string;
  readonly reference: string;
  readonly label: string;
  /** The sentence of the control: « Suspendu depuis le 12 mai 2031 (…) : … » */
  readonly sentence: string;
}

export interface GuideCategory {
  readonly code: string;
  readonly label: string;
  readonly finess: readonly string[];
  readonly mark: GuideMark;
}
