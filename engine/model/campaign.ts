import type { Program } from "../calculation/program.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import type { CategoryGroup, EsmsCategory } from "./category.ts";
import type { CodeList, Dimension } from "./code-list.ts";
import type { Control } from "./control.ts";
import type { Evolution } from "./evolution.ts";
import type { ExportColumn } from "./export-column.ts";
import type { Indicator } from "./indicator.ts";
import type { Kit } from "./kit.ts";
import type { Provenance } from "./provenance.ts";
import type { Reasons } from "./reasons.ts";
import type { Simulation } from "./simulation.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";
import type { WorkedSubmission } from "./worked-submission.ts";

export interface Axis {
  readonly number: number;
  readonly title: string;
}

export interface Responsible {
  readonly id: string;
  readonly label: string;
}

export interface Platform {
  readonly id: string;
  readonly label: string;
  /** ISO dates, both inclusive, Europe/Paris. */
  readonly opening: string;
  readonly closing: string;
  /** Which of the two dates nothing attests. */
  readonly toConfirm: readonly ("opening" | "closing")[];
  /** Percent of the asked items that must be answered before sign-off. */
  readonly requiredFillRate: number;
  readonly appliesTo: readonly string[];
  readonly provenance: Provenance;
  readonly origin: Span;
}

/** Under how many establishments with a figure a statistic would tell about each of them. */
export interface MinimumGroupSize {
  readonly size: number;
  readonly provenance: Provenance;
  readonly origin: Span;
}

/** Who helps a respondent; said where something does not go as it should. */
export interface Help {
  readonly text: string;
  /** `https:` or `mailto:`. */
  readonly url?: string;
  readonly provenance: Provenance;
  readonly origin: Span;
}

export interface LegalText {
  readonly label: string;
  readonly url?: string;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
}

export interface GuideSection {
  readonly title: string;
  /** Markdown, French. */
  readonly text: string;
}

/** A campaign after linking: every name resolved, every formula typed, deeply frozen. */
export interface Campaign {
  readonly stage: "linked";
  readonly year: string;
  readonly reportingYear: string;
  readonly title: string;
  readonly guideTitle: string;
  readonly provenance: Provenance;
  readonly origin: Span;
  /** SHA-256 of the sources, hexadecimal. */
  readonly hash: string;
  /** ISO date; absent as long as the campaign may change. */
  readonly publishedAt?: string;
  readonly axes: readonly Axis[];
  readonly responsibles: readonly Responsible[];
  readonly platforms: readonly Platform[];
  readonly fillRateExclusions: readonly string[];
  /** Absent: no statistic may be told. */
  readonly minimumGroupSize?: MinimumGroupSize;
  readonly help?: Help;
  readonly legalTexts: readonly LegalText[];
  readonly introduction: readonly GuideSection[];
  /** Acronyms and terms of the guide, in the order of the catalogue. */
  readonly glossary: readonly GlossaryEntry[];
  readonly categories: readonly EsmsCategory[];
  readonly groups: readonly CategoryGroup[];
  readonly sources: readonly Source[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly codeLists: readonly CodeList[];
  readonly dimensions: readonly Dimension[];
  readonly blocks: readonly Block[];
  readonly indicators: readonly Indicator[];
  readonly controls: readonly Control[];
  /** Offered to whoever justifies what an advisory control says; absent: a text alone does. */
  readonly reasons?: Reasons;
  /** What this year says of last year's items. */
  readonly evolutions: readonly Evolution[];
  /** In the order of the export. */
  readonly exportColumns: readonly ExportColumn[];
  readonly workedSubmissions: readonly WorkedSubmission[];
  /** What prepares an establishment; absent: no kit can be made. */
  readonly kit?: Kit;
  readonly program: Program;
  /** How plausible submissions are made up; no part of what the campaign asks or is sealed with. */
  readonly simulation?: Simulation;
}
