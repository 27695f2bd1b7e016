// The controls of a category over the cells of its grid: the program's own nodes, with each answer
// read from a cell, a hidden question absent, and what the category is not asked settled beforehand.

import { nodeArguments } from "../../calculation/node-arguments.ts";
import type { Node, NodeIndex, ProgramCell, ProgramElement } from "../../calculation/program.ts";
import type { Campaign } from "../../model/campaign.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { CheckStep, GridChecks, GridControl } from "./checks.ts";

/** What the slots of a program are read from, for one category. */
interface Asked {
  readonly element: ProgramElement;
  readonly cell: ProgramCell;
  readonly isAsked: boolean;
  /** The item is asked, but not this line of it. */
  readonly isProposed: boolean;
}

/** Undefined when the category has no control that a grid can check. */
export function compileChecks(campaign: Campaign, category: string): GridChecks | undefined {
  const { program, controls } = campaign;
  const own = program.controls.filter(({ appliesTo }) => appliesTo.includes(category));
  const labels = new Map(controls.map(({ id, label }) => [id, label]));
  const place = createPlacer(campaign, category);
  const checked = own.flatMap((control): GridControl[] => {
    const root = place.node(control.root);
    if (root === undefined) return [];
    return [
      omitUndefined({
        id: control.id,
        reference: control.reference,
        label: labels.get(control.control) ?? control.control,
        line: control.lineLabel,
        severity: control.severity,
        root,
        items: control.elements,
      }),
    ];
  });
  if (checked.length === 0) return undefined;
  return { steps: place.steps, controls: checked, leftOut: own.length - checked.length };
}

function createPlacer({ program }: Campaign, category: string) {
  const slots = listSlots(program.elements, category);
  const steps: CheckStep[] = [];
  const placed = new Map<NodeIndex, number | undefined>();

  function add(step: CheckStep): number {
    return steps.push(step) - 1;
  }

  /** The rank of its step; undefined when it cannot be one. Nothing is added for what cannot. */
  function node(index: NodeIndex): number | undefined {
    if (!placed.has(index)) placed.set(index, isCheckable(index) ? put(index) : undefined);
    return placed.get(index);
  }

  function put(index: NodeIndex): number {
    const found = program.nodes[index]!;
    switch (found.op) {
      case "load":
        return load(slots[found.slot]!);
      case "proposed":
        return isProposed(found.slots) ? node(found.args[0])! : add({ op: "constant", value: 0 });
      case "absent":
        return add({ op: "absent" });
      default: {
        const args = nodeArguments(found).map((one) => node(one)!);
        return add((args.length === 0 ? found : { ...found, args }) as CheckStep);
      }
    }
  }

  function load({ element, cell, isAsked, isProposed }: Asked): number {
    if (!isAsked || !isProposed) return add({ op: "absent" });
    const read = add(readCell(element, cell));
    if (element.visibleWhen === undefined) return read;
    return add({ op: "select", args: [node(element.visibleWhen)!, read, add({ op: "absent" })] });
  }

  function isProposed(line: readonly number[]): boolean {
    return line.every((slot) => !slots[slot]!.isAsked || slots[slot]!.isProposed);
  }

  /** Whether all that it reads is on the grid, or is settled by the category. */
  const known = new Map<NodeIndex, boolean>();
  function isCheckable(index: NodeIndex): boolean {
    const before = known.get(index);
    if (before !== undefined) return before;
    const found = program.nodes[index]!;
    const holds = reads(found) && nodeArguments(found).every(isCheckable);
    known.set(index, holds);
    return holds;
  }

  function reads(found: Node): boolean {
    switch (found.op) {
      case "previous":
      case "round":
        return false;
      case "load": {
        const { visibleWhen } = slots[found.slot]!.element;
        return visibleWhen === undefined || isCheckable(visibleWhen);
      }
      case "proposed":
        // Of a hidden item, lines that are not proposed are absent, not zero.
        return (
          isProposed(found.slots) ||
          found.slots.every((slot) => slots[slot]!.element.visibleWhen === undefined)
        );
      default:
        return true;
    }
  }

  return { node, steps };
}

function listSlots(elements: readonly ProgramElement[], category: string): readonly Asked[] {
  const slots: Asked[] = [];
  for (const element of elements) {
    const isAsked = element.appliesTo.includes(category);
    for (const cell of element.cells) {
      const isProposed = cell.appliesTo?.includes(category) ?? true;
      slots[cell.slot] = { element, cell, isAsked, isProposed };
    }
  }
  return slots;
}

function readCell(element: ProgramElement, cell: ProgramCell): CheckStep {
  const { type, whenBlank, options } = element;
  const isOption = type === "yesNo" || type === "choice";
  return omitUndefined({
    op: "cell" as const,
    item: element.id,
    line: cell.line,
    column: cell.column,
    reads: isOption ? ("rank" as const) : type === "date" ? ("day" as const) : ("number" as const),
    options: isOption ? options : undefined,
    whenBlank,
    onceBegun: whenBlank === undefined || cell.line === undefined ? undefined : (true as const),
  });
}
