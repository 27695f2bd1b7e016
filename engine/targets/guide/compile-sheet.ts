// One indicator as its fiche prints it: meaning, calculation in words and in mathematics, examples.

import { describeFormula } from "../../formula/describe-formula.ts";
import { toMathml } from "../../formula/mathml.ts";
import { toTypst } from "../../formula/typst-math.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { Indicator } from "../../model/indicator.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { typography } from "../../util/typography.ts";
import { describeCategories } from "../describe-categories.ts";
import { compileExample } from "./compile-example.ts";
import { compileMark } from "./compile-mark.ts";
import type { GuideSheet } from "./plan.ts";

type Reference = GuideSheet["elements"][number];

/** The fiche of one indicator. */
export function compileSheet(campaign: Campaign, indicator: Indicator): GuideSheet {
  return omitUndefined({
    id: indicator.id,
    reference: indicator.reference,
    label: indicator.label,
    level: indicator.level === "dialogue" ? "Indicateur de dialogue" : "Indicateur d’analyse",
    unit: describeUnit(indicator.unit),
    decimals: indicator.decimals,
    dimension: indicator.dimension?.label,
    meaning: indicator.meaning,
    words: typography(describeFormula(indicator.formula)),
    mathml: toMathml(indicator.formula),
    typst: toTypst(indicator.formula),
    source: indicator.formula.source.trim(),
    method: indicator.method,
    elements: findReferences(campaign, indicator.formula.references),
    precisions: indicator.precisions,
    reading: indicator.reading,
    caution: indicator.caution,
    crossReferences: findReferences(campaign, indicator.crossReferences),
    categories: describeCategories(campaign, indicator.appliesTo),
    examples: indicator.examples.map((example) => compileExample(campaign, indicator, example)),
    mark: compileMark(indicator.provenance),
  });
}

/** Items and indicators by id, in the order given. */
function findReferences(campaign: Campaign, ids: readonly string[]): readonly Reference[] {
  const known = [...campaign.blocks.flatMap((block) => block.elements), ...campaign.indicators];
  return ids.flatMap((id) =>
    known.filter((one) => one.id === id).map(({ reference, label }) => ({ id, reference, label })),
  );
}

function describeUnit({ plural, symbol }: Indicator["unit"]): string {
  return plural === symbol || symbol === "" ? plural : `${plural} (${symbol})`;
}
