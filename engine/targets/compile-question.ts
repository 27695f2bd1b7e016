// A data element as one category meets it: the lines and options proposed to it, texts ready to print.

import { describeFormula } from "../formula/describe-formula.ts";
import type { Campaign } from "../model/campaign.ts";
import type { Option } from "../model/code-list.ts";
import type {
  DataElement,
  ListField,
  NumberShape,
  ScalarShape,
  Shape,
} from "../model/data-element.ts";
import type { Provenance } from "../model/provenance.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { typography } from "../util/typography.ts";
import type { Question, QuestionField, QuestionLine, QuestionNumber } from "./question.ts";

type ShapePart = Pick<
  Question,
  "type" | "number" | "maximumLength" | "options" | "lines" | "columns" | "total" | "list"
>;

/**
 * Elements are frozen and three targets ask the same question of each category: it is compiled
 * once, for all the categories that are proposed the same lines and options. Nothing else is
 * remembered, and a campaign that is dropped takes its questions along.
 */
const compiled = new WeakMap<DataElement, Map<string, Question>>();

/** A data element as a question; without a category, every line and option is kept. */
export function compileQuestion(
  campaign: Campaign,
  element: DataElement,
  category?: string,
): Question {
  const known = compiled.get(element) ?? new Map<string, Question>();
  compiled.set(element, known);
  const key = proposedKeys(element.shape, category);
  const question = known.get(key) ?? compile(campaign, element, category);
  known.set(key, question);
  return question;
}

/** The lines and options that a category is proposed, which is all that its question depends on. */
function proposedKeys(shape: Shape, category: string | undefined): string {
  if (shape.type === "list") {
    return shape.fields.map((field) => proposedKeys(field.shape, category)).join(" / ");
  }
  return proposed(optionsOf(shape), category)
    .map(({ key }) => key)
    .join(" ");
}

function optionsOf(shape: Shape): readonly Option[] {
  if ("dimension" in shape) return shape.dimension.options;
  return "list" in shape ? shape.list.options : [];
}

function compile(campaign: Campaign, element: DataElement, category: string | undefined): Question {
  return omitUndefined({
    id: element.id,
    reference: element.reference,
    label: element.label,
    guidance: element.guidance,
    whereToFind: element.whereToFind,
    ...compileShape(campaign, element.shape, category),
    whenBlank: element.whenBlank,
    required: element.required,
    level: element.level,
    carryOver: element.carryOver,
    published: element.published ? true : undefined,
    legalReference: element.legalReference,
    condition: element.visibleWhen && typography(`si ${describeFormula(element.visibleWhen)}`),
    mark: compileMark(element.provenance),
  });
}

function compileShape(campaign: Campaign, shape: Shape, category: string | undefined): ShapePart {
  switch (shape.type) {
    case "multipleChoice":
      return { type: shape.type, options: compileOptions(shape.list.options, category) };
    case "breakdown":
      return omitUndefined({
        type: shape.type,
        number: compileNumber(shape.value),
        lines: compileLines(shape.dimension.options, category),
        total: shape.total === undefined ? undefined : findElement(campaign, shape.total),
      });
    case "table":
      return {
        type: shape.type,
        lines: compileLines(shape.dimension.options, category),
        columns: shape.columns.map((column) => ({
          id: column.id,
          label: column.label,
          number: compileNumber(column.value),
        })),
      };
    case "list": {
      const { line, minimum, maximum } = shape;
      const fields = shape.fields.map((field) => compileField(field, category));
      return { type: shape.type, list: { line, title: titleOf(line), minimum, maximum, fields } };
    }
    default:
      return compileScalar(shape, category);
  }
}

function compileScalar(shape: ScalarShape, category: string | undefined) {
  switch (shape.type) {
    case "date":
    case "yesNo":
      return { type: shape.type };
    case "text":
      return { type: shape.type, maximumLength: shape.maximumLength };
    case "number":
      return { type: shape.type, number: compileNumber(shape.value) };
    case "choice":
      return { type: shape.type, options: compileOptions(shape.list.options, category) };
  }
}

function compileField(field: ListField, category: string | undefined): QuestionField {
  const { id, label, guidance, required, shape } = field;
  return omitUndefined({ id, label, guidance, ...compileScalar(shape, category), required });
}

/** « une autorisation » → « Autorisation ». */
function titleOf(line: string): string {
  const noun = line.replace(/^une? /, "");
  return noun.slice(0, 1).toUpperCase() + noun.slice(1);
}

function compileOptions(options: readonly Option[], category: string | undefined) {
  return proposed(options, category).map(({ key, label }) => ({ key, label }));
}

function compileLines(options: readonly Option[], category: string | undefined): QuestionLine[] {
  return proposed(options, category).map(({ key, label, parent }) =>
    omitUndefined({ key, label, parent }),
  );
}

function proposed(options: readonly Option[], category: string | undefined): readonly Option[] {
  return category === undefined
    ? options
    : options.filter((option) => option.appliesTo.includes(category));
}

function compileNumber(value: NumberShape): QuestionNumber {
  return omitUndefined({
    kind: value.kind,
    unit: value.unit.plural,
    symbol: value.unit.symbol,
    singular: value.unit.singular === value.unit.symbol ? undefined : value.unit.singular,
    decimals: value.decimals,
    minimum: value.minimum,
    maximum: value.maximum,
  });
}

function findElement(campaign: Campaign, id: string): Question["total"] {
  for (const block of campaign.blocks) {
    const found = block.elements.find((element) => element.id === id);
    if (found) return { id, reference: found.reference, label: found.label };
  }
  return undefined;
}

function compileMark(provenance: Provenance): Question["mark"] {
  if (provenance.status === "attested") return undefined;
  const label =
    provenance.status === "reconstructed" ? "donnée reconstituée" : "donnée à compléter";
  return { label, reason: provenance.reason ?? "" };
}
