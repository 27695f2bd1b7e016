// Figures written with more decimals than are asked. Not said by the schemas: `multipleOf` divides
// binary fractions, and refuses 0.29 as a multiple of 0.01.

import type { Fault } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import type { CollectedItems, DataElement } from "./collected-items.ts";
import { toPointer } from "./json-pointer.ts";
import { writeNumber } from "./write-number.ts";

/**
 * Of this year's answers: last year's were written with the decimals of then. What has not the
 * shape of an answer is passed over.
 */
export function findExcessDecimals(submission: unknown, items: CollectedItems): readonly Fault[] {
  return entriesOf(valueAt(submission, "answers")).flatMap(([item, answer]) => {
    const element = items.get(item);
    return element === undefined ? [] : faultsOf(element, answer, ["answers", item]);
  });
}

function faultsOf({ shape }: DataElement, answer: unknown, path: readonly string[]) {
  switch (shape.type) {
    case "number":
      return faultsOfFigure(answer, shape.value.decimals, path);
    case "breakdown":
      return entriesOf(answer).flatMap(([line, figure]) =>
        faultsOfFigure(figure, shape.value.decimals, [...path, line]),
      );
    case "table":
      return entriesOf(answer).flatMap(([line, row]) =>
        shape.columns.flatMap(({ id, value }) =>
          faultsOfFigure(valueAt(row, id), value.decimals, [...path, line, id]),
        ),
      );
    case "list":
      // Lines beyond the most are told by the schema, all at once.
      return (Array.isArray(answer) ? answer.slice(0, shape.maximum) : []).flatMap((line, index) =>
        shape.fields.flatMap((field) =>
          field.shape.type === "number"
            ? faultsOfFigure(valueAt(line, field.id), field.shape.value.decimals, [
                ...path,
                String(index),
                field.id,
              ])
            : [],
        ),
      );
    default:
      return [];
  }
}

/** A whole number where decimals are asked is right; its type is the schema's business. */
function faultsOfFigure(
  figure: unknown,
  decimals: number,
  path: readonly string[],
): readonly Fault[] {
  if (typeof figure !== "number" || !Number.isFinite(figure) || decimals === 0) return [];
  if (Number(figure.toFixed(decimals)) === figure) return [];
  const message = phrase`${writeNumber(figure)} a trop de décimales : ${decimals} au plus.`;
  return [{ path: toPointer(path), message }];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value);
}

function valueAt(value: unknown, key: string): unknown {
  return new Map(entriesOf(value)).get(key);
}
