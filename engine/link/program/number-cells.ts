import type { ProgramCell } from "../../calculation/program.ts";
import type { Dimension } from "../../model/code-list.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { ElementDraft } from "../drafts.ts";
import { numberFormat } from "./number-format.ts";

/** One slot per figure, date or choice, from 0, in the order of the form; by item. */
export function numberCells(
  elements: ReadonlyMap<string, ElementDraft>,
): ReadonlyMap<string, readonly ProgramCell[]> {
  let next = 0;
  const entries = [...elements.values()].map((element): [string, readonly ProgramCell[]] => [
    element.id,
    cellsOf(element).map((cell) => ({ ...cell, slot: next++ })),
  ]);
  return new Map(entries);
}

function cellsOf({ id, shape, appliesTo }: ElementDraft): readonly Omit<ProgramCell, "slot">[] {
  switch (shape.type) {
    case "text":
    case "multipleChoice":
    case "list":
      return [];
    case "breakdown":
      return linesFor(shape.dimension, appliesTo).map((line) => ({
        ...line,
        id: `${id}.${line.line}`,
      }));
    case "table":
      return linesFor(shape.dimension, appliesTo).flatMap((line) =>
        shape.columns.map((column) => ({
          ...line,
          id: `${id}.${line.line}.${column.id}`,
          column: column.id,
          label: `${line.label}, ${column.label}`,
          format: numberFormat(column.value),
        })),
      );
    default:
      return [{ id }];
  }
}

function linesFor(dimension: Dimension, appliesTo: readonly string[]) {
  return dimension.options.map(({ key, label, appliesTo: proposedTo }) => {
    const asked = appliesTo.filter((category) => proposedTo.includes(category));
    const everywhere = asked.length === appliesTo.length;
    return omitUndefined({ line: key, label, appliesTo: everywhere ? undefined : asked });
  });
}
