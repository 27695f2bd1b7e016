// Nodes into JavaScript. NaN is an absent figure; a condition has two rails, surely true and
// surely false, both false when it is undetermined: no test of absence is ever written.
import { nodeArguments } from "../../calculation/node-arguments.ts";
import type { Node, NodeIndex, Program } from "../../calculation/program.ts";
import { NOT_PROPOSED } from "../../calculation/slot-state.ts";
import { numberLiteral } from "./literal.ts";
import type { RowPart } from "./plan.ts";

/** The body of one part: a constant per shared node, then the outputs. */
export function emitPart(program: Program, part: RowPart): string {
  const { nodes } = program;
  const uses = countUses(nodes, part);
  const words = createWords(nodes, uses);
  const lines = [...uses.keys()].sort((a, b) => a - b).flatMap((index) => words.declare(index));
  for (const { place, root, isCondition } of part.outputs) {
    const value = isCondition
      ? `${words.sure(root)} ? 1 : ${words.never(root)} ? 0 : NaN`
      : `settle(${words.number(root)})`;
    lines.push(`out[${place}] = ${value};`);
  }
  return lines.map((line) => `  ${line}\n`).join("");
}

const CONDITIONS = new Set(["compare", "and", "or", "not", "isEmpty"]);

/** Operations that write their arguments more than once, or read their absence. */
const REPEATING = new Set(["compare", "isEmpty", "coalesce"]);

/** How many times each node under the outputs is written. */
function countUses(nodes: readonly Node[], part: RowPart): ReadonlyMap<NodeIndex, number> {
  const uses = new Map<NodeIndex, number>();
  const pending = part.outputs.map(({ root }) => root);
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const before = uses.get(index) ?? 0;
    uses.set(index, before + 1);
    if (before > 0) continue;
    const node = nodes[index]!;
    const args = nodeArguments(node);
    pending.push(...args);
    if (REPEATING.has(node.op)) pending.push(...args);
  }
  return uses;
}

interface Words {
  readonly number: (index: NodeIndex) => string;
  readonly sure: (index: NodeIndex) => string;
  readonly never: (index: NodeIndex) => string;
  readonly declare: (index: NodeIndex) => readonly string[];
}

function createWords(nodes: readonly Node[], uses: ReadonlyMap<NodeIndex, number>): Words {
  const isLeaf = (node: Node): boolean => !("args" in node);
  const isShared = (index: NodeIndex): boolean =>
    !isLeaf(nodes[index]!) && (uses.get(index) ?? 0) > 1;
  const isCondition = (index: NodeIndex): boolean => CONDITIONS.has(nodes[index]!.op);
  const words: Words = {
    number: (index) => {
      if (isCondition(index)) return `(t${index} ? 1 : f${index} ? 0 : NaN)`;
      return isShared(index) ? `n${index}` : writeNumber(nodes, index, words);
    },
    sure: (index) => (isCondition(index) ? `t${index}` : `${words.number(index)} === 1`),
    never: (index) => (isCondition(index) ? `f${index}` : `${words.number(index)} === 0`),
    declare: (index) => {
      if (isCondition(index)) {
        const [sure, never] = writeRails(nodes, index, words);
        return [`const t${index} = ${sure};`, `const f${index} = ${never};`];
      }
      return isShared(index) ? [`const n${index} = ${writeNumber(nodes, index, words)};`] : [];
    },
  };
  return words;
}

/** A figure whose overflow must be seen before it is compared or chosen. */
function sink(nodes: readonly Node[], index: NodeIndex, words: Words): string {
  const word = words.number(index);
  return mayOverflow(nodes, index) ? `finite(${word})` : word;
}

function mayOverflow(nodes: readonly Node[], index: NodeIndex): boolean {
  const node = nodes[index]!;
  switch (node.op) {
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "sum":
    case "sumAvailable":
      return true;
    case "negate":
    case "round":
    case "absolute":
    case "proposed":
      return mayOverflow(nodes, node.args[0]);
    case "coalesce":
      return mayOverflow(nodes, node.args[1]);
    case "select":
      return mayOverflow(nodes, node.args[1]) || mayOverflow(nodes, node.args[2]);
    default:
      return false;
  }
}

function writeNumber(nodes: readonly Node[], index: NodeIndex, words: Words): string {
  const node = nodes[index]!;
  const { number } = words;
  switch (node.op) {
    case "constant":
      return numberLiteral(node.value);
    case "load":
      return `d[${node.slot}]`;
    case "previous":
      return `p[${node.slot}]`;
    case "absent":
      return "NaN";
    case "add":
      return `(${number(node.args[0])} + ${number(node.args[1])})`;
    case "subtract":
      return `(${number(node.args[0])} - ${number(node.args[1])})`;
    case "multiply":
      return `(${number(node.args[0])} * ${number(node.args[1])})`;
    case "divide":
      return `divide(${number(node.args[0])}, ${number(node.args[1])})`;
    case "sum":
      return `(${node.args.map(number).join(" + ")})`;
    case "negate":
      return `(-${number(node.args[0])})`;
    case "sumAvailable": {
      const args = node.args.map((argument) => sink(nodes, argument, words));
      return `sumAvailable(${args.join(", ")})`;
    }
    case "round":
      return `roundDecimal(${number(node.args[0])}, ${numberLiteral(node.decimals)})`;
    case "year":
      return `yearOf(${number(node.args[0])})`;
    case "absolute":
      return `Math.abs(${number(node.args[0])})`;
    case "minimum":
    case "maximum": {
      const name = node.op === "minimum" ? "Math.min" : "Math.max";
      return `${name}(${node.args.map((argument) => sink(nodes, argument, words)).join(", ")})`;
    }
    case "proposed": {
      const outside = node.slots.map((slot) => `s[${slot}] === ${NOT_PROPOSED}`).join(" || ");
      return `(${outside} ? 0 : ${number(node.args[0])})`;
    }
    case "coalesce": {
      const [first, second] = node.args;
      const value = sink(nodes, first, words);
      return `(${value} === ${value} ? ${number(first)} : ${number(second)})`;
    }
    case "select": {
      const [condition, whenTrue, otherwise] = node.args;
      const [sure, never] = [words.sure(condition), words.never(condition)];
      return `(${sure} ? ${number(whenTrue)} : ${never} ? ${number(otherwise)} : NaN)`;
    }
    default:
      throw new Error(`Broken invariant: ${node.op} is a condition`);
  }
}

/** The two rails of a condition: surely true, surely false. */
function writeRails(
  nodes: readonly Node[],
  index: NodeIndex,
  words: Words,
): readonly [string, string] {
  const node = nodes[index]!;
  const { sure, never } = words;
  switch (node.op) {
    case "and":
      return [
        `${sure(node.args[0])} && ${sure(node.args[1])}`,
        `${never(node.args[0])} || ${never(node.args[1])}`,
      ];
    case "or":
      return [
        `${sure(node.args[0])} || ${sure(node.args[1])}`,
        `${never(node.args[0])} && ${never(node.args[1])}`,
      ];
    case "not":
      return [never(node.args[0]), sure(node.args[0])];
    case "isEmpty": {
      const value = sink(nodes, node.args[0], words);
      return [`${value} !== ${value}`, `${value} === ${value}`];
    }
    case "compare":
      return writeComparison(
        node,
        sink(nodes, node.args[0], words),
        sink(nodes, node.args[1], words),
      );
    default:
      throw new Error(`Broken invariant: ${node.op} is not a condition`);
  }
}

function writeComparison(
  node: Extract<Node, { readonly op: "compare" }>,
  left: string,
  right: string,
): readonly [string, string] {
  const tolerance = numberLiteral(node.tolerance);
  const near = `near(${left}, ${right}, ${tolerance})`;
  const far = `far(${left}, ${right}, ${tolerance})`;
  switch (node.comparison) {
    case "=":
      return [near, far];
    case "<>":
      return [far, near];
    case "<":
      return [`${left} < ${right}`, `${left} >= ${right}`];
    case "<=":
      return [`${left} <= ${right}`, `${left} > ${right}`];
    case ">":
      return [`${left} > ${right}`, `${left} <= ${right}`];
    case ">=":
      return [`${left} >= ${right}`, `${left} < ${right}`];
  }
}
