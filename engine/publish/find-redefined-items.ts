// Questions whose type or unit is no longer the one that an earlier campaign was published with.

import type { Campaign } from "../model/campaign.ts";
import type { DataElement, Shape } from "../model/data-element.ts";
import type { Span } from "../text/span.ts";
import { listResolved } from "./list-resolved.ts";
import type { Publication } from "./publication.ts";

export interface RedefinedItem {
  readonly id: string;
  readonly label: string;
  readonly at: Span;
  /** The campaign that was published otherwise. */
  readonly published: string;
  /** French: type and unit, or the column that changed. */
  readonly before: string;
  readonly after: string;
}

/**
 * A code is frozen with its type and its unit at first publication: the answers of all years are
 * kept under it. `publications`: those of earlier years; the first that differs is told.
 */
export function findRedefinedItems(
  campaign: Campaign,
  publications: readonly Publication[],
): readonly RedefinedItem[] {
  const now = itemsOf(listResolved(campaign));
  const past = publications.map(({ campaign: year, resolved }) => ({
    year,
    items: itemsOf(resolved),
  }));
  const elements = campaign.blocks.flatMap((block) => block.elements);
  return elements.flatMap(({ id, label, origin }: DataElement) => {
    const item = now.get(id);
    for (const { year, items } of past) {
      const difference = item && differenceBetween(items.get(id), item);
      if (difference) return [{ id, label, at: origin, published: year, ...difference }];
    }
    return [];
  });
}

/** As `listResolved` writes an item; what it says more does not count here. */
interface ResolvedItem {
  readonly id: string;
  readonly type: string;
  readonly unit?: string;
  /** `column: unit`. */
  readonly columns?: readonly string[];
}

/** An earlier version of the program may have written less: what it did not say is not compared. */
function itemsOf(resolved: object): ReadonlyMap<string, ResolvedItem> {
  const { items = [] } = resolved as { readonly items?: readonly ResolvedItem[] };
  return new Map(items.map((item) => [item.id, item]));
}

function differenceBetween(before: ResolvedItem | undefined, after: ResolvedItem) {
  if (before === undefined) return undefined;
  if (before.type !== after.type || before.unit !== after.unit) {
    return { before: inWords(before), after: inWords(after) };
  }
  const columns = new Map(before.columns?.map((column) => [nameOf(column), column]));
  const changed = after.columns?.find((one) => (columns.get(nameOf(one)) ?? one) !== one);
  if (changed === undefined) return undefined;
  return { before: `colonne ${columns.get(nameOf(changed))}`, after: `colonne ${changed}` };
}

function nameOf(column: string): string {
  return column.slice(0, column.indexOf(":"));
}

function inWords({ type, unit }: ResolvedItem): string {
  const word = TYPES.get(type) ?? type;
  return unit === undefined ? word : `${word} en ${unit}`;
}

type WrittenType =
  | Exclude<Shape["type"], "number">
  | Extract<Shape, { type: "number" }>["value"]["kind"];

const WORDS: Readonly<Record<WrittenType, string>> = {
  integer: "entier",
  decimal: "decimal",
  amount: "montant",
  percentage: "pourcentage",
  date: "date",
  text: "texte",
  yesNo: "oui_non",
  choice: "choix",
  multipleChoice: "choix_multiple",
  breakdown: "repartition",
  table: "tableau",
  list: "liste",
};
const TYPES: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));
