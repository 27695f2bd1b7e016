// What is read before formulas are: the model's objects, less their formulas, plus their place.

import type { Block } from "../model/block.ts";
import type { Campaign } from "../model/campaign.ts";
import type { CategoryGroup, EsmsCategory } from "../model/category.ts";
import type { CodeList, Dimension } from "../model/code-list.ts";
import type { Control } from "../model/control.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Evolution } from "../model/evolution.ts";
import type { ExportColumn } from "../model/export-column.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Kit } from "../model/kit.ts";
import type { Reasons } from "../model/reasons.ts";
import type { Source } from "../model/source.ts";
import type { Unit } from "../model/unit.ts";
import type { WorkedSubmission } from "../model/worked-submission.ts";
import type { ParsedFile } from "../source/parsed-file.ts";
import type { Place } from "../source/place.ts";

export interface Placed {
  readonly place: Place;
}

export interface ElementDraft extends Omit<DataElement, "visibleWhen">, Placed {
  readonly condition?: string;
}

export interface BlockDraft extends Omit<Block, "elements">, Placed {
  readonly elements: readonly ElementDraft[];
}

export interface IndicatorDraft extends Omit<Indicator, "formula">, Placed {
  readonly source: string;
}

export interface ControlDraft extends Omit<Control, "formula">, Placed {
  readonly source: string;
}

export interface WorkedSubmissionDraft extends WorkedSubmission, Placed {}

export interface ExportColumnDraft extends ExportColumn, Placed {}

/** What `campagne.yaml` and `guide.yaml` say. */
export interface CampaignDraft
  extends Pick<
    Campaign,
    | "title"
    | "guideTitle"
    | "provenance"
    | "origin"
    | "year"
    | "reportingYear"
    | "axes"
    | "responsibles"
    | "platforms"
    | "fillRateExclusions"
    | "minimumGroupSize"
    | "help"
    | "legalTexts"
    | "introduction"
    | "glossary"
  > {
  readonly blockOrder: readonly string[];
  readonly sheetOrder: readonly string[];
}

/** What items, indicators and controls are made of. */
export interface Vocabulary {
  readonly categories: readonly EsmsCategory[];
  readonly groups: readonly CategoryGroup[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}

/** Codes that exist even though what they name could not be read: not unknown twice. */
export interface Declared {
  readonly elements: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** What an item or an indicator was last year, when it was not itself: from `evolutions.yaml`. */
export interface Previously {
  /** The items of last year that it comes from; its own id when absent. */
  readonly ids?: readonly string[];
  /** Their values no longer compare with its own. */
  readonly isBroken?: true;
  /** Lines, or options, that had another key: from the old to the new. */
  readonly movedKeys?: Readonly<Record<string, string>>;
}

/** Everything the catalogue defines, before any formula is read; in official order. */
export interface Definitions {
  readonly campaign: CampaignDraft;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly BlockDraft[];
  readonly elements: ReadonlyMap<string, ElementDraft>;
  readonly indicators: ReadonlyMap<string, IndicatorDraft>;
  readonly controls: ReadonlyMap<string, ControlDraft>;
  readonly reasons?: Reasons;
  /** In order of the export when `export.yaml` gives one, else as they are met. */
  readonly exportColumns: readonly ExportColumnDraft[];
  readonly workedSubmissions: readonly WorkedSubmissionDraft[];
  readonly kit?: Kit;
  /** Items and indicators that `evolutions.yaml` names; the others were themselves. */
  readonly previously: ReadonlyMap<string, Previously>;
  /** The same as it is told, in the order of writing. */
  readonly evolutions: readonly Evolution[];
  readonly declared: Declared;
  readonly files: { readonly campaign: ParsedFile };
}
