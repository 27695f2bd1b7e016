// The definition of one data element, as the guide prints it.

import type { GuidePlan, Question, QuestionField } from "../../../engine/index.ts";
import { describeAnswer, describeNumber } from "./describe-answer.ts";
import { createMarkView, type MarkView } from "./mark-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { ReferenceView } from "./sheet-view.ts";
import type { TextBlock } from "./text-block.ts";

type GuideDefinition = GuidePlan["definitions"][number]["entries"][number];

export interface DefinitionView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly guidance: readonly TextBlock[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Of a list, what each line is asked. */
  readonly fields: readonly FieldView[];
  readonly usedBy: readonly ReferenceView[];
  readonly mark: MarkView;
}

export interface FieldView {
  readonly label: string;
  readonly guidance: string;
  readonly answer: string;
  readonly required: string;
}

const TYPES = {
  number: "",
  date: "Date",
  text: "Texte libre",
  yesNo: "Oui ou non",
  choice: "Choix dans une liste",
  multipleChoice: "Choix multiple dans une liste",
  breakdown: "Répartition",
  table: "Tableau",
  list: "Liste",
} as const;

/** The view of one definition. */
export function createDefinitionView(definition: GuideDefinition): DefinitionView {
  const { question } = definition;
  return {
    id: question.id,
    reference: question.reference,
    label: question.label,
    guidance: readPlainText(question.guidance),
    facts: listFacts(definition).filter(({ text }) => text !== ""),
    fields: (question.list?.fields ?? []).map(viewField),
    usedBy: definition.usedBy,
    mark: createMarkView(definition.mark),
  };
}

function viewField(field: QuestionField): FieldView {
  const options = enumerate((field.options ?? []).map(({ label }) => label));
  return {
    label: field.label,
    guidance: field.guidance ?? "",
    answer: [TYPES[field.type], describeAnswer(field), options].filter(Boolean).join(". "),
    required: field.required ? "oui" : "non",
  };
}

function listFacts({ question, categories }: GuideDefinition): DefinitionView["facts"] {
  const detail = describeAnswer(question);
  const { total } = question;
  return [
    { term: "Réponse", text: [TYPES[question.type], detail].filter(Boolean).join(". ") },
    { term: "Modalités", text: enumerate((question.options ?? []).map(({ label }) => label)) },
    { term: "Lignes", text: describeLines(question) },
    {
      term: "Colonnes",
      text: enumerate(
        (question.columns ?? []).map(
          ({ label, number }) => `${label} (${uncapitalise(describeNumber(number))})`,
        ),
      ),
    },
    { term: "Total", text: total ? `égal à ${total.reference} «\u00A0${total.label}\u00A0»` : "" },
    { term: "Condition", text: question.condition ?? "" },
    { term: "Où trouver", text: question.whereToFind ?? "" },
    { term: "Saisie", text: describeEntry(question) },
    { term: "Texte", text: question.legalReference ?? "" },
    { term: "ESMS concernés", text: categories },
  ];
}

function describeLines({ lines }: Question): string {
  return enumerate((lines ?? []).map(({ label }) => label));
}

function describeEntry(question: Question): string {
  return [
    question.required ? "" : "facultative",
    question.level === "og" ? "possible une seule fois par l’organisme gestionnaire" : "",
    question.carryOver ? "réponse de l’an dernier proposée" : "",
    question.published ? "réponse rendue publique" : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** Labels may hold commas: a semicolon parts them. */
function enumerate(labels: readonly string[]): string {
  return labels.join("\u202F; ");
}

function uncapitalise(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
