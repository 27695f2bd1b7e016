// JSON Schemas of submissions: one per category, one per block, one for the managing body.

import type { Campaign } from "../../model/campaign.ts";
import type { DataElement } from "../../model/data-element.ts";
import { answersSchema } from "../answers-schema.ts";
import { compileQuestion } from "../compile-question.ts";
import { DIALECT, type JsonSchema } from "../json-schema.ts";
import type { NamedSchema, SchemaPlan } from "./plan.ts";
import { previousSchema } from "./previous-schema.ts";

/** Whose submission it is, in short texts: carried to the results, grouped by, never calculated with. */
const ESTABLISHMENT: JsonSchema = {
  type: "object",
  patternProperties: { "^[a-z][A-Za-z0-9_]{0,39}$": { type: "string", maxLength: 100 } },
  maxProperties: 20,
  additionalProperties: false,
};

export function compileSchema(campaign: Campaign): SchemaPlan {
  const elements = campaign.blocks.flatMap((block) => block.elements);
  const schemas = [
    ...campaign.categories.flatMap(({ code }) => categorySchema(campaign, code, elements)),
    ...campaign.blocks.map(({ id, title, elements: own }) => ({
      name: `blocks/${id}`,
      schema: named(campaign, `blocks/${id}`, title, answersOf(campaign, own)),
    })),
    managingBodySchema(campaign, elements),
  ];
  return {
    campaign: campaign.year,
    schemas,
    questions: elements.map((element) => compileQuestion(campaign, element)),
    categories: campaign.categories.map(({ code }) => code),
    results: campaign.program.results.map(({ id }) => id),
  };
}

/** A whole submission of one category; nothing for a category that is asked nothing. */
function categorySchema(
  campaign: Campaign,
  code: string,
  elements: readonly DataElement[],
): readonly NamedSchema[] {
  const asked = elements.filter((element) => element.appliesTo.includes(code));
  if (asked.length === 0) return [];
  const answers = answersOf(campaign, asked, code);
  const schema = {
    type: "object",
    properties: {
      campaign: { type: "string", enum: [campaign.year] },
      category: { type: "string", enum: [code] },
      answers,
      previous: previousSchema(campaign, asked),
      establishment: ESTABLISHMENT,
    },
    required: ["campaign", "category", "answers"],
    additionalProperties: false,
  };
  return [{ name: code, schema: named(campaign, code, campaign.title, schema) }];
}

function managingBodySchema(campaign: Campaign, elements: readonly DataElement[]): NamedSchema {
  const shared = elements.filter((element) => element.level === "og");
  return { name: "og", schema: named(campaign, "og", campaign.title, answersOf(campaign, shared)) };
}

function answersOf(
  campaign: Campaign,
  elements: readonly DataElement[],
  category?: string,
): JsonSchema {
  return answersSchema(elements.map((element) => compileQuestion(campaign, element, category)));
}

/** The identifier is a name, not an address: nothing is fetched. */
function named(campaign: Campaign, name: string, title: string, schema: JsonSchema): JsonSchema {
  const $id = `urn:millesime:${campaign.year}:${name.replaceAll("/", ":")}`;
  return { $schema: DIALECT, $id, title, ...schema };
}
