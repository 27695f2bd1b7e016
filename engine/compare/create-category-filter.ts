import type { Campaign } from "../model/campaign.ts";
import type { CodeList } from "../model/code-list.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Change, Subject } from "./change.ts";
import { listsOf } from "./lists-of.ts";

/** Which changes concern a category: by whom they say, or else by whom their subject is for. */
export function createCategoryFilter(
  before: Campaign,
  after: Campaign,
  category: string,
): (change: Change) => boolean {
  const scopes = new Map<string, boolean>();
  for (const campaign of [before, after]) {
    for (const [type, id, isConcerned] of scopesOf(campaign, category)) {
      const key = nameOf(type, id);
      scopes.set(key, isConcerned || scopes.get(key) === true);
    }
  }
  return ({ categories, subject }) => {
    if (categories !== undefined) return categories.includes(category);
    return scopes.get(nameOf(subject.type, subject.id)) ?? true;
  };
}

/** Two things of different types may bear the same code. */
function nameOf(type: Subject["type"], id: string): string {
  return `${type} ${id}`;
}

type Scope = readonly [type: Subject["type"], id: string, isConcerned: boolean];

/** What is not here is for all: the campaign, its export. */
function scopesOf(campaign: Campaign, category: string): readonly Scope[] {
  const { blocks, platforms, indicators, controls, categories } = campaign;
  const items = blocks.flatMap(({ elements }) => elements);
  const own =
    (type: Subject["type"]) =>
    ({ id, appliesTo }: Pick<DataElement, "id" | "appliesTo">): Scope => [
      type,
      id,
      appliesTo.includes(category),
    ];
  const listed = (type: "codeList" | "dimension", lists: readonly CodeList[]): readonly Scope[] =>
    lists.map(({ id }) => [type, id, usersOf(id, campaign).some((one) => one.includes(category))]);
  return [
    ...categories.map(({ code }): Scope => ["category", code, code === category]),
    ...platforms.map(own("platform")),
    ...blocks.map(
      ({ id, elements }): Scope => [
        "block",
        id,
        elements.some(({ appliesTo }) => appliesTo.includes(category)),
      ],
    ),
    ...items.map(own("item")),
    ...indicators.map(own("indicator")),
    ...controls.map(own("control")),
    ...listed("codeList", campaign.codeLists),
    ...listed("dimension", campaign.dimensions),
  ];
}

/** For whom is what uses a list of answers or of lines. */
function usersOf(list: string, campaign: Campaign): readonly (readonly string[])[] {
  const items = campaign.blocks.flatMap(({ elements }) => elements);
  return [
    ...items.filter(({ shape }) => listsOf(shape).includes(list)),
    ...[...campaign.indicators, ...campaign.controls].filter((one) => one.dimension?.id === list),
  ].map(({ appliesTo }) => appliesTo);
}
