import type { Dependants } from "./calculation.ts";
import { nodeArguments } from "./node-arguments.ts";
import type { Program, ProgramElement } from "./program.ts";

/**
 * What may change when the answer to `itemId` does: the items that it shows or hides, in turn
 * what those show or hide, and every result and control that reads one of them.
 */
export function findDependants(program: Program, itemId: string): Dependants {
  const touched = new Set(program.elements.filter((element) => element.id === itemId));
  let nodes = touchedNodes(program, touched);
  for (;;) {
    const more = program.elements.filter(
      (element) =>
        !touched.has(element) && element.visibleWhen !== undefined && nodes[element.visibleWhen],
    );
    if (more.length === 0) break;
    for (const element of more) touched.add(element);
    nodes = touchedNodes(program, touched);
  }
  return {
    results: program.results.filter(({ root }) => nodes[root]).map(({ id }) => id),
    controls: program.controls.filter(({ root }) => nodes[root]).map(({ id }) => id),
    elements: [...touched].map(({ id }) => id).filter((id) => id !== itemId),
  };
}

/** For each node, whether it reads one of the elements this year: arguments stand before their node. */
function touchedNodes(program: Program, elements: ReadonlySet<ProgramElement>): readonly boolean[] {
  const slots = new Set([...elements].flatMap(({ cells }) => cells.map(({ slot }) => slot)));
  const touched: boolean[] = [];
  for (const node of program.nodes) {
    const reads = node.op === "load" && slots.has(node.slot);
    touched.push(reads || nodeArguments(node).some((argument) => touched[argument] === true));
  }
  return touched;
}
