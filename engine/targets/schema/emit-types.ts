// TypeScript types of a submission and of its results, for those who write programs against them.

import type { Question, QuestionField } from "../question.ts";
import type { SchemaPlan } from "./plan.ts";

/** The text of `types.d.ts`; every label is a comment that cannot end early. */
export function emitTypes({ campaign, categories, questions, results }: SchemaPlan): string {
  const items = questions.map(
    (question) => `${comment(question)}  readonly ${question.id}?: ${typeOf(question)};\n`,
  );
  return `// Campaign ${campaign}. Generated: do not edit.

export type Category = ${union(categories)};

/** What may be answered; each category is asked a part of it. */
export interface Answers {
${items.join("")}}

export interface Submission {
  readonly campaign: ${quote(campaign)};
  readonly category: Category;
  readonly answers: Answers;
  /** Last year's answers as they were given: under last year's ids, lines and options. */
  readonly previous?: Readonly<Record<string, unknown>>;
  /** Whose submission it is: finess, region, department, status… At most 20 texts of 100 characters. */
  readonly establishment?: Readonly<Record<string, string>>;
}

export type ResultId =
${results.map((id) => `  | ${quote(id)}`).join("\n")};

export type Result =
  | { readonly value: number; readonly unit: string; readonly display: string }
  | {
      readonly absence: "missing" | "notApplicable" | "notComputable";
      readonly because: readonly string[];
      readonly reason?: string;
      readonly display: string;
    };

/** Results of the indicators that concern the category. */
export type Results = { readonly [Id in ResultId]?: Result };
`;
}

function comment({ reference, label }: Question): string {
  return `  /** ${`${reference} ${label}`.replaceAll("*/", "* /").replace(/\s+/g, " ")} */\n`;
}

function typeOf(question: Question): string {
  const { type, options = [], lines = [], columns = [], list } = question;
  switch (type) {
    case "multipleChoice":
      return `readonly (${union(options.map(({ key }) => key))})[]`;
    case "breakdown":
      return record(
        lines.map(({ key }) => key),
        "number",
      );
    case "table": {
      const row = record(
        columns.map(({ id }) => id),
        "number",
      );
      return record(
        lines.map(({ key }) => key),
        row,
      );
    }
    case "list": {
      const fields = list?.fields ?? [];
      const line = fields.map((field) => `readonly ${field.id}?: ${typeOfScalar(field)}`);
      return `readonly { ${line.join("; ")} }[]`;
    }
    default:
      return typeOfScalar({ type, options });
  }
}

function typeOfScalar({ type, options = [] }: Pick<QuestionField, "type" | "options">): string {
  switch (type) {
    case "number":
      return "number";
    case "date":
    case "text":
      return "string";
    case "yesNo":
      return union(["oui", "non"]);
    case "choice":
      return union(options.map(({ key }) => key));
  }
}

function record(keys: readonly string[], value: string): string {
  return `{ readonly [Key in ${union(keys)}]?: ${value} }`;
}

function union(words: readonly string[]): string {
  return words.length === 0 ? "never" : words.map(quote).join(" | ");
}

function quote(word: string): string {
  return JSON.stringify(word);
}
