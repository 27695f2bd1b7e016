// The indicator guide: every text of the campaign in reading order, ready to print.

import { formatPlain } from "../../calculation/format-plain.ts";
import { describeFormula } from "../../formula/describe-formula.ts";
import type { Campaign, Help } from "../../model/campaign.ts";
import type { CodeList, Option } from "../../model/code-list.ts";
import type { Control } from "../../model/control.ts";
import { severityInForce } from "../../model/control-in-force.ts";
import { listSourcedLines } from "../../model/list-sourced-lines.ts";
import type { Reasons } from "../../model/reasons.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { typography } from "../../util/typography.ts";
import { compileQuestion } from "../compile-question.ts";
import { describeCategories } from "../describe-categories.ts";
import { describePeriod } from "../describe-period.ts";
import { compileCorrections, sayCorrection } from "./compile-corrections.ts";
import { compileMark } from "./compile-mark.ts";
import { compileSheet } from "./compile-sheet.ts";
import type { GuideControl, GuideDefinitions, GuideList, GuidePlan } from "./plan.ts";

/** The whole guide of one campaign; chapters without any indicator are left out. */
export function compileGuide(campaign: Campaign): GuidePlan {
  return {
    campaign: campaign.year,
    reportingYear: campaign.reportingYear,
    hash: campaign.hash,
    title: campaign.guideTitle,
    subtitle: campaign.title,
    mark: compileMark(campaign.provenance),
    platforms: campaign.platforms.map((platform) => ({
      label: platform.label,
      period: typography(describePeriod(platform.opening, platform.closing)),
      requiredFillRate: formatPlain(platform.requiredFillRate, "%"),
      mark: compileMark(platform.provenance),
    })),
    ...omitUndefined({ help: campaign.help && compileHelp(campaign.help) }),
    legalTexts: campaign.legalTexts.map(({ label, url }) => omitUndefined({ label, url })),
    introduction: campaign.introduction,
    glossary: campaign.glossary,
    chapters: compileChapters(campaign),
    definitions: campaign.blocks.map((block) => compileDefinitions(campaign, block)),
    codeLists: campaign.codeLists.map((list) => compileList(campaign, list)),
    dimensions: campaign.dimensions.map((list) => compileList(campaign, list)),
    controls: campaign.controls.map((control) => compileControl(campaign, control)),
    ...omitUndefined({
      reasons: campaign.reasons && compileReasons(campaign.reasons),
      corrections: compileCorrections(campaign),
    }),
    categories: campaign.categories.map(({ code, label, finess, provenance }) => ({
      code,
      label,
      finess,
      mark: compileMark(provenance),
    })),
    sourceList: listCitedSources(campaign),
    sources: countSources(campaign),
  };
}

function compileHelp({ text, url, provenance }: Help): GuidePlan["help"] {
  return omitUndefined({ text, url, mark: compileMark(provenance) });
}

function compileReasons({ list, provenance }: Reasons): GuidePlan["reasons"] {
  return { list: list.map(({ id: _, ...reason }) => reason), mark: compileMark(provenance) };
}

function compileChapters(campaign: Campaign): GuidePlan["chapters"] {
  return campaign.axes
    .map((axis) => ({
      axis: axis.number,
      title: axis.title,
      sheets: campaign.indicators
        .filter((indicator) => indicator.axis === axis.number)
        .map((indicator) => compileSheet(campaign, indicator)),
    }))
    .filter((chapter) => chapter.sheets.length > 0);
}

function compileDefinitions(
  campaign: Campaign,
  block: Campaign["blocks"][number],
): GuideDefinitions {
  return {
    id: block.id,
    title: block.title,
    entries: block.elements.map((element) => ({
      question: compileQuestion(campaign, element),
      categories: describeCategories(campaign, element.appliesTo),
      usedBy: campaign.indicators
        .filter((indicator) => indicator.formula.references.includes(element.id))
        .map(({ id, reference, label }) => ({ id, reference, label })),
      mark: compileMark(element.provenance),
    })),
  };
}

function compileList(campaign: Campaign, list: CodeList): GuideList {
  return {
    id: list.id,
    label: list.label,
    mark: compileMark(list.provenance),
    options: list.options.map((option) =>
      omitUndefined({
        label: option.label,
        depth: depthOf(option, list.options),
        categories: describeProposal(campaign, option, list.options),
      }),
    ),
  };
}

/** How many lines contain this one: 0 at the top. */
function depthOf(option: Option, options: readonly Option[]): number {
  const parent = options.find(({ key }) => key === option.parent);
  return parent === undefined ? 0 : 1 + depthOf(parent, options);
}

/** Said only where the lines of a list are not all proposed to the same categories. */
function describeProposal(
  campaign: Campaign,
  option: Option,
  options: readonly Option[],
): string | undefined {
  const widest = Math.max(...options.map(({ appliesTo }) => appliesTo.length));
  return option.appliesTo.length === widest
    ? undefined
    : describeCategories(campaign, option.appliesTo);
}

const SEVERITIES = { blocking: "bloquant", advisory: "alerte", suspended: "suspendu" } as const;

function compileControl(campaign: Campaign, control: Control): GuideControl {
  const correction = control.corrections?.at(-1);
  return omitUndefined({
    id: control.id,
    reference: control.reference,
    label: control.label,
    severity: SEVERITIES[severityInForce(control) ?? "suspended"],
    correction: correction && sayCorrection(correction),
    words: typography(describeFormula(control.formula)),
    categories: describeCategories(campaign, control.appliesTo),
    mark: compileMark(control.provenance),
  });
}

function listCitedSources(campaign: Campaign): GuidePlan["sourceList"] {
  const cited = new Set(listSourcedLines(campaign).flatMap(({ provenance }) => provenance.sources));
  return campaign.sources.flatMap(({ code, label }) => (cited.has(code) ? [{ code, label }] : []));
}

function countSources(campaign: Campaign): GuidePlan["sources"] {
  const statuses = listSourcedLines(campaign).map(({ provenance }) => provenance.status);
  const count = (status: string) => statuses.filter((one) => one === status).length;
  return {
    attested: count("attested"),
    reconstructed: count("reconstructed"),
    toComplete: count("toComplete"),
  };
}
