// One fault of an answer, in French. The engine says which rule is broken and where, never how to say it.

import type { SchemaFault } from "../../engine/index.ts";
import type { Fault } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import type { AnswerContext } from "./collected-items.ts";
import { describeUnknownKey } from "./describe-unknown-key.ts";
import { fromPointer, toPointer } from "./json-pointer.ts";
import { outOfList } from "./out-of-list.ts";
import { writeNumber } from "./write-number.ts";

export function describeSchemaError(error: SchemaFault, context: AnswerContext): Fault {
  const segments = fromPointer(error.instancePath);
  if (error.keyword === "additionalProperties") {
    const key = error.params.additionalProperty;
    const message = describeUnknownKey(segments, key, context);
    return { path: toPointer([...segments, key]), message };
  }
  if (error.keyword === "required") {
    const key = error.params.missingProperty;
    return { path: toPointer([...segments, key]), message: phrase`La clé « ${key} » manque.` };
  }
  return { path: error.instancePath, message: describeValue(error) };
}

function describeValue(error: SchemaFault): string {
  const { keyword, data, params } = error;
  const limit = "limit" in params ? writeNumber(params.limit) : "";
  switch (keyword) {
    case "type":
      return phrase`Il faut ${expected(error.params.type)}, pas ${received(data)}.`;
    case "minimum":
      return phrase`${shown(data)} est trop petit : ${limit} au moins.`;
    case "maximum":
      return phrase`${shown(data)} est trop grand : ${limit} au plus.`;
    case "enum":
      return outOfList(data, error.params.allowedValues);
    case "pattern":
      return "Un texte vide n'est pas une réponse.";
    case "maxLength":
      return phrase`Ce texte est trop long : ${limit} caractères au plus.`;
    case "format":
      return phrase`${shown(data)} n'est pas une date du calendrier, écrite AAAA-MM-JJ.`;
    case "uniqueItems":
      return "La même réponse est donnée deux fois.";
    case "minItems":
      return "Une liste vide n'est pas une réponse.";
    case "maxItems":
      return phrase`Il y a trop de lignes : ${limit} au plus.`;
    case "maxProperties":
      return phrase`Il y a trop de clés : ${limit} au plus.`;
    case "minProperties":
      return "Il faut au moins une ligne remplie ; sans aucune, la donnée ne s'écrit pas.";
    case "beyond":
      return "Il y a trop de fautes pour les dire une à une, ou une clé illisible.";
    default:
      return phrase`Cette valeur n'est pas permise (règle « ${keyword} »).`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  number: "un nombre",
  integer: "un nombre entier",
  string: "un texte",
  array: "une liste",
  object: "un objet (clé et valeur)",
};

function expected(type: string): string {
  return TYPES[type] ?? type;
}

/** What came, by its nature and, for a short scalar, by its value. Never walks into it. */
function received(data: unknown): string {
  if (data === null) return "null (une donnée sans réponse ne s'écrit pas)";
  if (Array.isArray(data)) return "une liste";
  if (typeof data === "object") return "un objet";
  if (typeof data === "string") return phrase`le texte « ${data} »`;
  if (typeof data === "boolean") return data ? "vrai" : "faux";
  return shown(data);
}

function shown(data: unknown): string {
  if (typeof data === "number") {
    return Number.isFinite(data) ? writeNumber(data) : "un nombre trop grand pour être calculé";
  }
  return typeof data === "string" ? phrase`« ${data} »` : received(data);
}
