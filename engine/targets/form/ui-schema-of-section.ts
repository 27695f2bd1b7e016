// How each question of a section is shown: the field or the widget of the form's theme.

import type { Question } from "../question.ts";

/** Above this many options a list is shorter to read than buttons. */
const MOST_BUTTONS = 8;

/** Above this many characters a text is written on several lines. */
const LONGEST_LINE = 120;

/** rjsf's uiSchema: the order of the questions, and a field or a widget for each. */
export function uiSchemaOfSection(
  questions: readonly Question[],
): Readonly<Record<string, unknown>> {
  return {
    "ui:order": questions.map((question) => question.id),
    ...Object.fromEntries(questions.map((question) => [question.id, uiSchemaOf(question)])),
  };
}

function uiSchemaOf(question: Question): Readonly<Record<string, string>> {
  switch (question.type) {
    case "breakdown":
    case "table":
    case "list":
      return { "ui:field": question.type };
    case "number":
      return { "ui:widget": "figure" };
    case "date":
      return { "ui:widget": "date" };
    case "text":
      return {
        "ui:widget": (question.maximumLength ?? 0) > LONGEST_LINE ? "textarea" : "text",
      };
    case "yesNo":
      return { "ui:widget": "radio" };
    case "choice":
      return {
        "ui:widget": (question.options?.length ?? 0) > MOST_BUTTONS ? "select" : "radio",
      };
    case "multipleChoice":
      return { "ui:widget": "checkboxes" };
  }
}
