import { quoted } from "./fault-words.ts";
import type { ValueType } from "./typed-expression.ts";

/** How a message names a type: « un nombre », « une réponse de la liste « statut » ». */
export function nameType(type: ValueType): string {
  switch (type.kind) {
    case "number":
      return "un nombre";
    case "date":
      return "une date";
    case "boolean":
      return "une condition";
    case "option":
      return `une réponse de la liste ${quoted(type.list)}`;
    case "text":
      return "un texte";
    case "opaque":
      return "un texte libre ou un choix multiple";
    case "any":
      return "une valeur vide";
    case "unknown":
      return "une expression";
  }
}
