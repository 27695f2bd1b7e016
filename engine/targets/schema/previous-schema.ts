// Last year's answers, as this year checks them: by kind only. Bounds, lists and lines were last year's.

import type { Campaign } from "../../model/campaign.ts";
import type { DataElement, NumberShape, Shape } from "../../model/data-element.ts";
import type { JsonSchema } from "../json-schema.ts";

/**
 * Under the ids that last year's items had. What this year does not read, such as an item it no
 * longer asks, is let through.
 */
export function previousSchema(campaign: Campaign, elements: readonly DataElement[]): JsonSchema {
  const previousIds = new Map(
    campaign.program.elements.map((element) => [element.id, element.previousIds ?? [element.id]]),
  );
  const properties = elements.flatMap(({ id, label, shape }) =>
    (previousIds.get(id) ?? []).map((one) => [one, { title: label, ...schemaOf(shape) }]),
  );
  return { type: "object", properties: Object.fromEntries(properties) };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.type) {
    case "number":
      return schemaOfNumber(shape.value);
    case "date":
      return { type: "string", format: "date" };
    case "text":
    case "yesNo":
    case "choice":
      return { type: "string" };
    case "multipleChoice":
      return { type: "array", items: { type: "string" } };
    case "breakdown":
      return { type: "object", additionalProperties: schemaOfNumber(shape.value) };
    case "table": {
      const columns = shape.columns.map(({ id, value }) => [id, schemaOfNumber(value)]);
      const row = { type: "object", properties: Object.fromEntries(columns) };
      return { type: "object", additionalProperties: row };
    }
    case "list": {
      const fields = shape.fields.map((field) => [field.id, schemaOf(field.shape)]);
      return { type: "array", items: { type: "object", properties: Object.fromEntries(fields) } };
    }
  }
}

function schemaOfNumber({ kind }: NumberShape): JsonSchema {
  return { type: kind === "integer" ? "integer" : "number" };
}
