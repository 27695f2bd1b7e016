import type { ScalarShape, Shape } from "../model/data-element.ts";

/** How an answer is given, in a person's words: « nombre entier (jours) », « oui ou non ». */
export function describeShape(shape: Shape): string {
  switch (shape.type) {
    case "multipleChoice":
      return "plusieurs réponses d’une liste";
    case "breakdown":
      return `répartition (${lowerFirst(shape.dimension.label)})`;
    case "table":
      return `tableau (${lowerFirst(shape.dimension.label)})`;
    case "list":
      return `liste de ${shape.maximum} lignes au plus`;
    default:
      return describeScalar(shape);
  }
}

const NUMBERS = {
  integer: "nombre entier",
  decimal: "nombre décimal",
  amount: "montant",
  percentage: "pourcentage",
} as const;

function describeScalar(shape: ScalarShape): string {
  switch (shape.type) {
    case "number": {
      const { kind, unit } = shape.value;
      return kind === "percentage" ? NUMBERS[kind] : `${NUMBERS[kind]} (${unit.plural})`;
    }
    case "date":
      return "date";
    case "text":
      return "texte";
    case "yesNo":
      return "oui ou non";
    case "choice":
      return "une réponse d’une liste";
  }
}

/** But for initials: « GIR » stays. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
