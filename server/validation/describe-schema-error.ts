// One fault of an answer, in French. Ajv says which rule was broken and where; never how to say it.

import type { ErrorObject } from "ajv/dist/2020.js";
import type { Fault } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import type { AnswerContext } from "./collected-items.ts";
import { describeUnknownKey } from "./describe-unknown-key.ts";
import { fromPointer, toPointer } from "./json-pointer.ts";
import { outOfList } from "./out-of-list.ts";
import { writeNumber } from "./write-number.ts";

export function describeSchemaError(error: ErrorObject, context: AnswerContext): Fault {
  const segments = fromPointer(error.instancePath);
  if (error.keyword === "additionalProperties") {
    const key = String(
      (error.params as { readonly additionalProperty: string }).additionalProperty,
    );
    const message = describeUnknownKey(segments, key, context);
    return { path: toPointer([...segments, key]), message };
  }
  if (error.keyword === "required") {
    const key = String((error.params as { readonly missingProperty: string }).missingProperty);
    return { path: toPointer([...segments, key]), message: phrase`La clé « ${key} » manque.` };
  }
  return { path: error.instancePath, message: describeValue(error) };
}

function describeValue(error: ErrorObject): string {
  const { keyword, data } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const limit = typeof params.limit === "number" ? writeNumber(params.limit) : "";
  switch (keyword) {
    case "type":
      return phrase`Il faut ${expected(params.type)}, pas ${received(data)}.`;
    case "minimum":
      return phrase`${shown(data)} est trop petit : ${limit} au moins.`;
    case "maximum":
      return phrase`${shown(data)} est trop grand : ${limit} au plus.`;
    case "enum":
      return outOfList(data, params.allowedValues);
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
    case "minProperties":
      return "Il faut au moins une ligne remplie ; sans aucune, la donnée ne s'écrit pas.";
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

function expected(type: unknown): string {
  return TYPES[String(type)] ?? String(type);
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
