import type { Shape } from "../model/data-element.ts";

/** The type as an editor names it; the list or dimension counts as part of it. */
export function typeName(shape: Shape): string {
  switch (shape.type) {
    case "number":
      return NUMBER_TYPES[shape.value.kind];
    case "date":
      return "date";
    case "text":
      return "texte";
    case "yesNo":
      return "oui_non";
    case "choice":
      return `choix (${shape.list.id})`;
    case "multipleChoice":
      return `choix_multiple (${shape.list.id})`;
    case "breakdown":
      return `repartition (${shape.dimension.id})`;
    case "table":
      return `tableau (${shape.dimension.id})`;
    case "list":
      return "liste";
  }
}

const NUMBER_TYPES = {
  integer: "entier",
  decimal: "decimal",
  amount: "montant",
  percentage: "pourcentage",
} as const;
