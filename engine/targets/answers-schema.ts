// The JSON Schema of one answer: plain keywords only, so that any validator and any form reads it.
// What answers nothing (`{}`, `[]`, a blank text) is refused, but for a line of a list: it is there
// before its first field is, and its place is that of its number on the screen. Decimals are not limited here:
// validators disagree on `multipleOf`, and ajv refuses 0.29 as a multiple of 0.01.

import { omitUndefined } from "../util/omit-undefined.ts";
import type { JsonSchema } from "./json-schema.ts";
import type {
  Question,
  QuestionColumn,
  QuestionField,
  QuestionLine,
  QuestionList,
  QuestionNumber,
} from "./question.ts";

/** The answers to several questions; every one is optional: they are saved as they come. */
export function answersSchema(questions: readonly Question[]): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
    additionalProperties: false,
  };
}

/** Categories share most of their questions: each has its schema once. */
const schemas = new WeakMap<Question | QuestionField, JsonSchema>();

function schemaOf(question: Question | QuestionField): JsonSchema {
  const schema = schemas.get(question) ?? compileSchema(question);
  schemas.set(question, schema);
  return schema;
}

function compileSchema(question: Question | QuestionField): JsonSchema {
  const title = question.label;
  switch (question.type) {
    case "number":
      return { title, ...(question.number && schemaOfNumber(question.number)) };
    case "date":
      return { title, type: "string", format: "date" };
    case "text":
      return omitUndefined({
        title,
        type: "string",
        // Says `minLength: 1` too: both would tell one fault twice.
        pattern: "\\S",
        maxLength: question.maximumLength,
      });
    case "yesNo":
      return { title, type: "string", enum: ["oui", "non"] };
    case "choice":
      return { title, type: "string", enum: optionKeys(question) };
    case "multipleChoice":
      return {
        title,
        type: "array",
        items: { type: "string", enum: optionKeys(question) },
        minItems: 1,
        uniqueItems: true,
      };
    case "breakdown":
      return { title, ...schemaOfLines(question.lines ?? [], () => schemaOfFigures(question)) };
    case "table":
      return { title, ...schemaOfLines(question.lines ?? [], () => schemaOfRow(question)) };
    case "list":
      return { title, ...(question.list && schemaOfList(question.list)) };
  }
}

/** No field is required: an answer is saved as it comes, and the fill rate says what it lacks. */
function schemaOfList({ title, fields, maximum }: QuestionList): JsonSchema {
  return {
    type: "array",
    items: {
      title,
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.id, schemaOf(field)])),
      additionalProperties: false,
    },
    minItems: 1,
    maxItems: maximum,
  };
}

function optionKeys(question: Pick<Question, "options">): readonly string[] {
  return (question.options ?? []).map((option) => option.key);
}

function schemaOfFigures(question: Question): JsonSchema {
  return question.number ? schemaOfNumber(question.number) : {};
}

function schemaOfRow(question: Question): JsonSchema {
  const columns: readonly QuestionColumn[] = question.columns ?? [];
  return {
    type: "object",
    properties: Object.fromEntries(
      columns.map((column) => [
        column.id,
        { title: column.label, ...schemaOfNumber(column.number) },
      ]),
    ),
    minProperties: 1,
    additionalProperties: false,
  };
}

function schemaOfLines(lines: readonly QuestionLine[], schemaOfLine: () => JsonSchema): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      lines.map((line) => [line.key, { title: line.label, ...schemaOfLine() }]),
    ),
    minProperties: 1,
    additionalProperties: false,
  };
}

function schemaOfNumber(number: QuestionNumber): JsonSchema {
  return omitUndefined({
    type: number.kind === "integer" ? "integer" : "number",
    minimum: number.minimum,
    maximum: number.maximum,
  });
}
