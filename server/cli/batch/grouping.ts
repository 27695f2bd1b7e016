// `--par categorie,region`: what records are grouped by.

import {
  type Campaign,
  createChoiceReader,
  type EncodedRecord,
  fold,
  type GroupValue,
  type Submission,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { wrongUsage } from "../command-failure.ts";

/** One thing that records are grouped by. */
export interface GroupingKey {
  /** As facts name it, and as a reader of French does. */
  readonly name: string;
  readonly title: string;
  /** Whether it is a key that submissions bear freely, unknown before they are read. */
  readonly isFree: boolean;
  readonly read: (submission: Submission, encoded: EncodedRecord) => GroupValue;
  /** Texts known beforehand, in their order, with their words. */
  readonly labels: ReadonlyMap<string, string>;
}

const CATEGORY = ["categorie", "category"];
/** French names of what is often said of an establishment. */
const FREE_KEYS: ReadonlyMap<string, string> = new Map([
  ["region", "region"],
  ["departement", "department"],
  ["statut", "status"],
]);
/** What can be added up of a table doubles with each. */
const MOST_KEYS = 4;
const SHAPE = /^[a-z]\w{0,39}$/;

/** Throws wrong usage: more than four names, one twice, what cannot be a key, an item that has no list of answers. */
export function parseGrouping(words: string, campaign: Campaign): readonly GroupingKey[] {
  const keys = words.split(",").map((word) => findKey(word.trim(), campaign));
  if (keys.length > MOST_KEYS) throw wrongUsage(phrase`--par prend ${MOST_KEYS} clés au plus.`);
  const twice = keys.find(({ name }, rank) => keys.findIndex((one) => one.name === name) < rank);
  if (twice === undefined) return keys;
  throw wrongUsage(phrase`« ${twice.title} » est donné deux fois à --par.`);
}

function findKey(word: string, campaign: Campaign): GroupingKey {
  if (word === "") throw wrongUsage(phrase`Il manque une clé à --par : des mots entre virgules.`);
  if (CATEGORY.includes(fold(word))) return byCategory(campaign);
  const { elements } = campaign.program;
  if (elements.some(({ id }) => id === word)) return byChoice(word, campaign);
  const name = FREE_KEYS.get(fold(word)) ?? word;
  if (SHAPE.test(name)) return byFreeKey(name);
  throw wrongUsage(
    phrase`« ${word} » n'est pas une clé pour --par : des lettres, des chiffres, « _ ».`,
  );
}

function byCategory({ categories }: Campaign): GroupingKey {
  return {
    name: "category",
    title: "categorie",
    isFree: false,
    read: ({ category }) => category,
    labels: new Map(categories.map(({ code }) => [code, code])),
  };
}

function byChoice(id: string, { program }: Campaign): GroupingKey {
  const read = createChoiceReader(program, id);
  if (read === undefined) {
    const reason = "elle n'a pas une réponse parmi une liste";
    throw wrongUsage(phrase`La donnée « ${id} » ne convient pas à --par : ${reason}.`);
  }
  const { options = [], optionLabels = [] } = program.elements.find((one) => one.id === id)!;
  const labels = new Map(options.map((option, rank) => [option, optionLabels[rank] ?? option]));
  return { name: id, title: id, isFree: false, read: (_, encoded) => read(encoded), labels };
}

/** A key of `establishment` in French, when we know it. */
export function freeKeyTitle(name: string): string {
  const [title = name] = [...FREE_KEYS].find(([, key]) => key === name) ?? [];
  return title;
}

function byFreeKey(name: string): GroupingKey {
  return {
    name,
    title: freeKeyTitle(name),
    isFree: true,
    read: ({ establishment = {} }) => {
      const text = Object.hasOwn(establishment, name) ? establishment[name]!.trim() : "";
      return text === "" ? { absence: "missing" } : text;
    },
    labels: new Map(),
  };
}
