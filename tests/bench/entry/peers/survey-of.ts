// A section as SurveyJS describes it, with its own type of question for each of ours.

import type { FormSection, Question } from "../../../../engine/index.ts";

interface Element {
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly [key: string]: unknown;
}

export function surveyOf(section: FormSection): { readonly elements: readonly Element[] } {
  return { elements: section.questions.map(elementOf) };
}

function elementOf(question: Question): Element {
  const { id: name, label: title } = question;
  const choices = (question.options ?? YES_NO).map(({ key, label }) => ({
    value: key,
    text: label,
  }));
  switch (question.type) {
    case "number":
      return { type: "text", inputType: "number", name, title };
    case "date":
      return { type: "text", inputType: "date", name, title };
    case "text":
      return { type: "text", name, title };
    case "yesNo":
    case "choice":
      return { type: choices.length > 6 ? "dropdown" : "radiogroup", name, title, choices };
    case "multipleChoice":
      return { type: "checkbox", name, title, choices };
    case "breakdown":
      return {
        type: "multipletext",
        name,
        title,
        items: question.lines?.map(({ key, label }) => ({
          name: key,
          title: label,
          inputType: "number",
        })),
      };
    case "table":
      return {
        type: "matrixdropdown",
        name,
        title,
        cellType: "text",
        rows: question.lines?.map(({ key, label }) => ({ value: key, text: label })),
        columns: question.columns?.map(({ id, label }) => ({ name: id, title: label })),
      };
    case "list":
      return {
        type: "paneldynamic",
        name,
        title,
        templateElements: question.list?.fields.map(({ id, label }) => ({
          type: "text",
          name: id,
          title: label,
        })),
      };
  }
}

const YES_NO = [
  { key: "oui", label: "Oui" },
  { key: "non", label: "Non" },
];
