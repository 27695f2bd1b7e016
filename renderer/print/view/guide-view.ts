// The indicator guide as both printers lay it out: one view for HTML and for PDF.

import type { ChangesPlan, GuidePlan } from "../../../engine/index.ts";
import type { GuideOptions } from "../guide-options.ts";
import { type ChangesView, createChangesView } from "./changes-view.ts";
import { createDefinitionView, type DefinitionView } from "./definition-view.ts";
import { createGlossaryView, type GlossaryLine } from "./glossary-view.ts";
import { createIndexView, type IndexLetter } from "./index-view.ts";
import { createListView, type ListView } from "./list-view.ts";
import { readMarkdown } from "./read-markdown.ts";
import { type ReadingGuide, readingGuide } from "./reading-guide.ts";
import { createReviewView, type ReviewView } from "./review-view.ts";
import { createSheetView, type SheetView } from "./sheet-view.ts";
import type { TextBlock } from "./text-block.ts";

export interface GuideView {
  readonly title: string;
  readonly subtitle: string;
  /** Whether the campaign's own line is not attested. */
  readonly marked: boolean;
  readonly campaign: string;
  readonly reportingYear: string;
  /** First characters of the campaign's hash: which edition this guide is. */
  readonly edition: string;
  readonly platforms: readonly {
    readonly label: string;
    readonly period: string;
    readonly requiredFillRate: string;
    readonly marked: boolean;
  }[];
  readonly help: {
    readonly text: string;
    readonly url: string | null;
    /** As it is read: an address of letters without what machines write before it. */
    readonly address: string | null;
    readonly marked: boolean;
  } | null;
  readonly legalTexts: readonly { readonly label: string; readonly url: string | null }[];
  readonly introduction: readonly {
    readonly id: string;
    readonly title: string;
    readonly blocks: readonly TextBlock[];
  }[];
  readonly readingGuide: ReadingGuide;
  /** Null without a campaign before. */
  readonly changes: (ChangesView & { readonly chapter: string }) | null;
  readonly chapters: readonly ChapterView[];
  readonly definitions: readonly DefinitionsView[];
  readonly codeLists: readonly ListView[];
  readonly dimensions: readonly ListView[];
  readonly controls: readonly ControlView[];
  readonly justification: JustificationView;
  /** What was put right since the publication. */
  readonly corrections: readonly CorrectionView[];
  readonly categories: readonly {
    readonly code: string;
    readonly label: string;
    readonly id: string;
    readonly finess: string;
    readonly marked: boolean;
  }[];
  readonly review: ReviewView;
  readonly glossary: readonly GlossaryLine[];
  readonly index: readonly IndexLetter[];
}

export interface ChapterView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sheets: readonly SheetView[];
}

export interface DefinitionsView {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly DefinitionView[];
}

export interface ControlView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly severity: string;
  readonly correction: string | null;
  readonly words: string;
  readonly categories: string;
  readonly marked: boolean;
}

/** How what an advisory control says is justified. */
export interface JustificationView {
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly marked: boolean;
}

export interface CorrectionView {
  /** The address of the control. */
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly sentence: string;
}

/** The view of a guide. Permanent addresses: the id of each indicator and of each data element. */
export function createGuideView(plan: GuidePlan, { changes }: GuideOptions = {}): GuideView {
  return {
    title: plan.title,
    subtitle: plan.subtitle,
    marked: isMarked(plan),
    campaign: plan.campaign,
    reportingYear: plan.reportingYear,
    edition: plan.hash.slice(0, 12),
    platforms: plan.platforms.map((platform) => ({ ...platform, marked: isMarked(platform) })),
    help: plan.help === undefined ? null : createHelpView(plan.help),
    legalTexts: plan.legalTexts.map(({ label, url }) => ({ label, url: url ?? null })),
    introduction: plan.introduction.map(({ title, text }, index) => ({
      id: `introduction-${index + 1}`,
      title,
      blocks: readMarkdown(text),
    })),
    readingGuide,
    changes: changes === undefined ? null : createChangesChapter(changes),
    chapters: plan.chapters.map((chapter) => ({
      id: `axe-${chapter.axis}`,
      number: chapter.axis,
      title: chapter.title,
      sheets: chapter.sheets.map(createSheetView),
    })),
    definitions: plan.definitions.map((definitions) => ({
      id: `bloc-${definitions.id}`,
      title: definitions.title,
      entries: definitions.entries.map(createDefinitionView),
    })),
    codeLists: plan.codeLists.map((list) => createListView("nomenclature", list)),
    dimensions: plan.dimensions.map((list) => createListView("dimension", list)),
    controls: plan.controls.map(createControlView),
    justification: createJustificationView(plan.reasons),
    corrections: (plan.corrections ?? []).map(({ control, reference, label, sentence }) => ({
      id: `controle-${control}`,
      reference,
      label,
      sentence,
    })),
    categories: plan.categories.map((category) => ({
      id: `categorie-${category.code}`,
      code: category.code,
      label: category.label,
      finess: category.finess.join(", "),
      marked: isMarked(category),
    })),
    review: createReviewView(plan),
    glossary: createGlossaryView(plan),
    index: createIndexView(plan),
  };
}

function createChangesChapter(plan: ChangesPlan): GuideView["changes"] {
  return {
    ...createChangesView(plan, 3),
    chapter: `Ce qui change depuis ${plan.formerCampaign}`,
  };
}

function createHelpView(help: NonNullable<GuidePlan["help"]>): GuideView["help"] {
  const { text, url = null } = help;
  return { text, url, address: url?.replace(/^mailto:/, "") ?? null, marked: isMarked(help) };
}

function createJustificationView(reasons: GuidePlan["reasons"]): JustificationView {
  const how =
    reasons === undefined
      ? "en quelques mots"
      : "en choisissant un de ces motifs, que quelques mots peuvent préciser";
  return {
    sentence: `Quand la réponse est juste, l’alerte se justifie ${how}\u00A0; la justification est proposée de nouveau l’année suivante.`,
    reasons: (reasons?.list ?? []).map(({ label, needsText = false }) =>
      needsText ? `${label} (texte obligatoire)` : label,
    ),
    marked: reasons !== undefined && isMarked(reasons),
  };
}

function createControlView(control: GuidePlan["controls"][number]): ControlView {
  return {
    id: `controle-${control.id}`,
    reference: control.reference,
    label: control.label,
    severity: control.severity,
    correction: control.correction ?? null,
    words: control.words,
    categories: control.categories,
    marked: isMarked(control),
  };
}

function isMarked({ mark }: { readonly mark: GuidePlan["mark"] }): boolean {
  return mark.status !== "attested";
}
