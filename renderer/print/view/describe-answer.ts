// What a question expects, in a few words printed under it.

import {
  formatNumber,
  type Question,
  type QuestionField,
  type QuestionList,
} from "../../../engine/index.ts";

type QuestionNumber = NonNullable<Question["number"]>;

const KINDS = {
  integer: "Nombre entier",
  decimal: "Nombre décimal",
  amount: "Montant",
  percentage: "Pourcentage",
} as const;

/** « Nombre entier de jours, au plus 366 »; empty when the answer's place says it all. */
export function describeAnswer(question: Question | QuestionField): string {
  switch (question.type) {
    case "number":
      return [question.number ? describeNumber(question.number) : "", describeBlankAnswer(question)]
        .filter(Boolean)
        .join(". ");
    case "list":
      return question.list ? describeSize(question.list) : "";
    case "breakdown":
      return [question.number ? describeNumber(question.number) : "", describeBlank(question)]
        .filter(Boolean)
        .join(". ");
    case "table":
      return describeBlank(question);
    case "multipleChoice":
      return "Plusieurs réponses possibles";
    case "choice":
      return "Une seule réponse";
    case "text":
      return question.maximumLength === undefined
        ? ""
        : `Au plus ${formatNumber(question.maximumLength, 0)} caractères`;
    case "date":
    case "yesNo":
      return "";
  }
}

/** Kind, unit and bounds; the bound 0 goes without saying. */
export function describeNumber(number: QuestionNumber): string {
  const kind = `${KINDS[number.kind]}${number.kind === "percentage" ? "" : ` (${number.unit})`}`;
  const decimals =
    number.decimals > 0 ? `${number.decimals} décimale${plural(number.decimals)}` : "";
  return [kind, decimals, describeBounds(number)].filter(Boolean).join(", ");
}

function describeBounds({ minimum, maximum, decimals }: QuestionNumber): string {
  const lowest = minimum === undefined || minimum === 0 ? "" : formatNumber(minimum, decimals);
  const highest = maximum === undefined ? "" : formatNumber(maximum, decimals);
  if (lowest && highest) return `de ${lowest} à ${highest}`;
  if (lowest) return `au moins ${lowest}`;
  return highest && `au plus ${highest}`;
}

function describeSize({ minimum, maximum }: QuestionList): string {
  return minimum > 1
    ? `De ${minimum} à ${maximum} lignes`
    : `${maximum} ligne${plural(maximum)} au plus`;
}

function describeBlankAnswer({ whenBlank }: Pick<Question, "id" | "whenBlank">): string {
  return whenBlank === undefined
    ? ""
    : `Laissée vide, la réponse compte pour ${formatNumber(whenBlank, 0)}`;
}

function describeBlank({ whenBlank }: Question): string {
  return whenBlank === undefined
    ? ""
    : `Dès qu’une ligne est remplie, une ligne laissée vide compte pour ${formatNumber(whenBlank, 0)}`;
}

function plural(count: number): string {
  return count > 1 ? "s" : "";
}
