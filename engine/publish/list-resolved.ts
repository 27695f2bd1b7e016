// What a campaign came to, once linked: short lines, for whoever compares two publications.

import { canonicalFormula } from "../compare/canonical-formula.ts";
import type { Campaign } from "../model/campaign.ts";
import type { CodeList } from "../model/code-list.ts";
import type { Control } from "../model/control.ts";
import type { DataElement, Shape } from "../model/data-element.ts";
import type { Indicator } from "../model/indicator.ts";
import { omitUndefined } from "../util/omit-undefined.ts";

/** By kind, in the order of the catalogue. */
export function listResolved(campaign: Campaign): Readonly<Record<string, readonly object[]>> {
  return {
    items: campaign.blocks.flatMap(({ elements }) => elements.map(item)),
    indicators: campaign.indicators.map(indicator),
    controls: campaign.controls.map(control),
    codeLists: campaign.codeLists.map(list),
    dimensions: campaign.dimensions.map(list),
  };
}

function item({ id, reference, shape, appliesTo, visibleWhen }: DataElement): object {
  const visible = visibleWhen && canonicalFormula(visibleWhen);
  return omitUndefined({ id, reference, ...asked(shape), appliesTo, visible });
}

function asked(shape: Shape): object {
  switch (shape.type) {
    case "number":
      return { type: shape.value.kind, unit: shape.value.unit.id };
    case "choice":
    case "multipleChoice":
      return { type: shape.type, codes: shape.list.id };
    case "breakdown":
      return { type: shape.type, unit: shape.value.unit.id, codes: shape.dimension.id };
    case "table": {
      const columns = shape.columns.map(({ id, value }) => `${id}: ${value.unit.id}`);
      return { type: shape.type, codes: shape.dimension.id, columns };
    }
    case "list":
      return { type: shape.type, fields: shape.fields.map(({ id }) => id) };
    default:
      return { type: shape.type };
  }
}

function indicator({ id, reference, unit, formula, dimension, appliesTo }: Indicator): object {
  const written = { formula: canonicalFormula(formula), per: dimension?.id };
  return omitUndefined({ id, reference, unit: unit.id, ...written, appliesTo });
}

function control({ id, reference, severity, formula, tolerance, appliesTo }: Control): object {
  return { id, reference, severity, rule: canonicalFormula(formula), tolerance, appliesTo };
}

function list({ id, options }: CodeList): object {
  return { id, codes: options.map(({ key }) => key) };
}
