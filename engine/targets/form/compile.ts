// The entry form of each category: sections, questions, their schema, and the indicators they feed.

import type { Block } from "../../model/block.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { EsmsCategory } from "../../model/category.ts";
import type { DataElement } from "../../model/data-element.ts";
import type { Indicator } from "../../model/indicator.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { answersSchema } from "../answers-schema.ts";
import { compileQuestion } from "../compile-question.ts";
import { DIALECT } from "../json-schema.ts";
import type { Question } from "../question.ts";
import type { FormPlan, FormResult, FormSection } from "./plan.ts";
import { uiSchemaOfSection } from "./ui-schema-of-section.ts";

/** One plan per category that is asked something, in catalogue order. */
export function compileForm(campaign: Campaign): readonly FormPlan[] {
  const elementsRead = readElements(campaign.indicators);
  return campaign.categories
    .map((category) => compileCategory(campaign, category, elementsRead))
    .filter((plan) => plan.sections.length > 0);
}

function compileCategory(
  campaign: Campaign,
  category: EsmsCategory,
  elementsRead: ReadonlyMap<string, ReadonlySet<string>>,
): FormPlan {
  const sections = campaign.blocks
    .map((block) => ({ block, elements: askedElements(block, category.code) }))
    .filter(({ elements }) => elements.length > 0)
    .map(({ block, elements }) =>
      compileSection(campaign, category.code, block, elements, elementsRead),
    );
  const { year, hash, title, reasons, help } = campaign;
  return omitUndefined({
    campaign: year,
    hash,
    title,
    category: { code: category.code, label: category.label },
    reasons: reasons?.list ?? [],
    help: help?.text,
    helpUrl: help?.url,
    sections,
  });
}

function compileSection(
  campaign: Campaign,
  category: string,
  block: Block,
  elements: readonly DataElement[],
  elementsRead: ReadonlyMap<string, ReadonlySet<string>>,
): FormSection {
  const questions = elements.map((element) => compileQuestion(campaign, element, category));
  return omitUndefined({
    id: block.id,
    title: block.title,
    introduction: block.introduction,
    responsible: findResponsible(campaign, block.responsible),
    questions,
    schema: { $schema: DIALECT, title: block.title, ...answersSchema(questions) },
    uiSchema: uiSchemaOfSection(questions),
    results: compileResults(campaign.indicators, category, questions, elementsRead),
  });
}

function askedElements(block: Block, category: string): readonly DataElement[] {
  return block.elements.filter((element) => element.appliesTo.includes(category));
}

function findResponsible(campaign: Campaign, id: string): FormSection["responsible"] {
  const found = campaign.responsibles.find((responsible) => responsible.id === id);
  return { id, label: found?.label ?? id };
}

function compileResults(
  indicators: readonly Indicator[],
  category: string,
  questions: readonly Question[],
  elementsRead: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FormResult[] {
  return indicators
    .filter((indicator) => indicator.appliesTo.includes(category))
    .filter((indicator) => questions.some(({ id }) => elementsRead.get(indicator.id)?.has(id)))
    .map((indicator) => compileResult(indicator, category));
}

function compileResult(indicator: Indicator, category: string): FormResult {
  return omitUndefined({
    id: indicator.id,
    reference: indicator.reference,
    label: indicator.label,
    level: indicator.level,
    meaning: indicator.meaning,
    unit: indicator.unit.symbol,
    decimals: indicator.decimals,
    lines: indicator.dimension?.options
      .filter((option) => option.appliesTo.includes(category))
      .map(({ key, label }) => ({ key, label: label })),
  });
}

/** For each indicator, every data element that it reads, directly or through other indicators. */
function readElements(indicators: readonly Indicator[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const found = new Map<string, ReadonlySet<string>>();
  const visit = (indicator: Indicator): ReadonlySet<string> => {
    const known = found.get(indicator.id);
    if (known) return known;
    const elements = new Set<string>();
    for (const reference of indicator.formula.references) {
      const other = byId.get(reference);
      if (other) for (const element of visit(other)) elements.add(element);
      else elements.add(reference);
    }
    found.set(indicator.id, elements);
    return elements;
  };
  for (const indicator of indicators) visit(indicator);
  return found;
}
