// A key that the schema does not know: an item, a line, a column or a field that does not exist, or that
// exists but is not asked of this category. The two are told apart.

import { didYouMean } from "../util/did-you-mean.ts";
import { phrase } from "../util/phrase.ts";
import { type AnswerContext, type DataElement, isAsked } from "./collected-items.ts";

/** `parents` leads to the object that holds the key: none, an answers object, an item, a line. */
export function describeUnknownKey(
  parents: readonly string[],
  key: string,
  context: AnswerContext,
): string {
  const [group, item, line] = parents;
  if (group === undefined) return unknownTopKey(key);
  if (group === "establishment") return badEstablishmentKey(key);
  if (item === undefined) return unknownItem(key, context);
  const element = context.items.get(item);
  if (element === undefined) return phrase`La clé « ${key} » n'existe pas.`;
  return line === undefined
    ? unknownLine(key, element, context.category)
    : unknownColumn(key, element);
}

const TOP_KEYS = ["campaign", "category", "answers", "previous", "establishment"];

function unknownTopKey(key: string): string {
  const message = phrase`La clé « ${key} » n'existe pas.`;
  return `${message}${didYouMean(key, TOP_KEYS)} ${phrase`Clés permises : `}${TOP_KEYS.join(", ")}.`;
}

/** These keys are free but for their shape: they name columns and groups. */
function badEstablishmentKey(key: string): string {
  return phrase`La clé « ${key} » ne convient pas : une minuscule, puis des lettres sans accent, des chiffres ou « _ » ; 40 signes au plus.`;
}

/** The sentence for an item that the category is not asked, known of the campaign or not. */
export function unknownItem(key: string, context: AnswerContext): string {
  const { campaign, category, items } = context;
  if (items.has(key))
    return phrase`La donnée « ${key} » n'est pas demandée à la catégorie ${category}.`;
  const asked = [...items.values()].filter((element) => isAsked(element, category));
  const near = didYouMean(
    key,
    asked.map((element) => element.id),
  );
  return phrase`La donnée « ${key} » n'existe pas dans la campagne ${campaign}.` + near;
}

function unknownLine(key: string, element: DataElement, category: string): string {
  const { shape } = element;
  if (shape.type !== "breakdown" && shape.type !== "table") {
    return phrase`La clé « ${key} » n'existe pas.`;
  }
  const { options } = shape.dimension;
  if (options.some((option) => option.key === key)) {
    return phrase`La ligne « ${key} » n'est pas proposée à la catégorie ${category}.`;
  }
  const lines = options.filter((one) => one.appliesTo.includes(category)).map((one) => one.key);
  return phrase`« ${element.id} » n'a pas de ligne « ${key} ».` + choices(key, lines, "Lignes");
}

function unknownColumn(key: string, { id, shape }: DataElement): string {
  if (shape.type === "list") {
    const fields = shape.fields.map((field) => field.id);
    return phrase`« ${id} » n'a pas de champ « ${key} ».` + choices(key, fields, "Champs");
  }
  const columns = shape.type === "table" ? shape.columns : [];
  const ids = columns.map((column) => column.id);
  return phrase`« ${id} » n'a pas de colonne « ${key} ».` + choices(key, ids, "Colonnes");
}

function choices(key: string, known: readonly string[], title: string): string {
  return `${didYouMean(key, known)} ${phrase`${title} : `}${known.join(", ")}.`;
}
