// What each item of the draft campaign may be given of last year's answers, whatever the record.

import type { ProgramElement } from "../calculation/program.ts";
import type { Campaign } from "../model/campaign.ts";
import type { DataElement, Shape } from "../model/data-element.ts";
import { omitUndefined } from "../util/omit-undefined.ts";

export interface ItemPlan {
  readonly item: DataElement;
  /** How last year's answer is found again: see previous-answers.ts. */
  readonly reading: ProgramElement;
  /** Last year's items that give the answer; none when they were not asked, or no longer compare. */
  readonly former: readonly DataElement[];
  /** Codes that `evolutions.yaml` takes for last year's, and that last year does not have. */
  readonly unknown: readonly string[];
  /** The series is interrupted: nothing compares, by declaration. */
  readonly isBroken: boolean;
  /** Its figures are counted otherwise: none is an answer before it is converted. */
  readonly isRecounted: boolean;
  /** What is asked is not what was: an answer of then may not be one now. */
  readonly mayNotFit: boolean;
}

/**
 * In the order of the draft. Its `evolutions.yaml` speaks of the year before: of an older campaign,
 * codes alone are followed.
 */
export function planItems(before: Campaign, after: Campaign): readonly ItemPlan[] {
  const asked = new Map(itemsOf(before).map((item) => [item.id, item]));
  const readings = new Map(after.program.elements.map((element) => [element.id, element]));
  const isNext = followsOn(before, after);
  const isSameShape = createShapeComparer(before, after);
  return itemsOf(after).flatMap((item) => {
    const element = readings.get(item.id);
    if (element === undefined) return [];
    return [planItem(item, isNext ? element : withoutPast(element), { asked, isSameShape })];
  });
}

/** Whether `after` is the campaign of the year that follows that of `before`. */
export function followsOn(before: Campaign, after: Campaign): boolean {
  return Number(after.year) - Number(before.year) === 1;
}

function itemsOf({ blocks }: Campaign): readonly DataElement[] {
  return blocks.flatMap(({ elements }) => elements);
}

function withoutPast(element: ProgramElement): ProgramElement {
  return omitUndefined({ ...element, previousIds: undefined, movedKeys: undefined });
}

interface LastYear {
  readonly asked: ReadonlyMap<string, DataElement>;
  readonly isSameShape: (before: Shape, after: Shape) => boolean;
}

function planItem(
  item: DataElement,
  reading: ProgramElement,
  { asked, isSameShape }: LastYear,
): ItemPlan {
  const { previousIds, movedKeys } = reading;
  const ids = previousIds ?? [item.id];
  const found = ids.flatMap((id) => asked.get(id) ?? []);
  // A sum that lacks a term is no sum.
  const former = found.length === ids.length ? found : [];
  return {
    item,
    reading,
    former,
    unknown: previousIds === undefined ? [] : ids.filter((id) => !asked.has(id)),
    isBroken: ids.length === 0,
    isRecounted: former.some(({ shape }) => isRecounted(shape, item.shape)),
    mayNotFit:
      former.length > 1 ||
      movedKeys !== undefined ||
      former.some(({ shape }) => !isSameShape(shape, item.shape)),
  };
}

function isRecounted(before: Shape, after: Shape): boolean {
  const units = unitsOf(after);
  return [...unitsOf(before)].some(([column, unit]) => (units.get(column) ?? unit) !== unit);
}

/** By column of a table or field of a list; under the empty name for a figure alone or by line. */
function unitsOf(shape: Shape): ReadonlyMap<string, string> {
  switch (shape.type) {
    case "table":
      return new Map(shape.columns.map(({ id, value }) => [id, value.unit.id]));
    case "list":
      return new Map(
        shape.fields.flatMap((field) =>
          field.shape.type === "number" ? [[field.id, field.shape.value.unit.id]] : [],
        ),
      );
    case "number":
    case "breakdown":
      return new Map([["", shape.value.unit.id]]);
    default:
      return new Map();
  }
}

/** What does not make an answer fit or not. */
const WORDS = new Set(["label", "guidance", "provenance", "origin", "attributes", "unit", "total"]);

/** Whether every answer to one is an answer to the other, for the categories of both campaigns. */
function createShapeComparer(before: Campaign, after: Campaign): LastYear["isSameShape"] {
  const known = new Set(before.categories.map(({ code }) => code));
  const both = new Set(after.categories.map(({ code }) => code).filter((code) => known.has(code)));
  // Plain data in a fixed order: their text says what is asked.
  const asText = (shape: Shape): string =>
    JSON.stringify(shape, (key, value: unknown) => {
      if (WORDS.has(key)) return undefined;
      if (key !== "appliesTo" || !Array.isArray(value)) return value;
      return value.filter((code: string) => both.has(code));
    });
  return (one, other) => asText(one) === asText(other);
}
