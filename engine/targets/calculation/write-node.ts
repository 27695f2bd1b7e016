// Nodes into JavaScript expressions. NaN is an absent figure; a condition has two rails, surely true
// and surely false, both false when it is undetermined: no test of absence is ever written.
import type { Node, NodeIndex } from "../../calculation/program.ts";
import { NOT_PROPOSED } from "../../calculation/slot-state.ts";
import { numberLiteral } from "./literal.ts";
import type { Words } from "./words.ts";

/** True when a slot is on a line not proposed to the category; the same for all its records. */
export function writeOutside(slots: readonly number[]): string {
  return slots.map((slot) => `s[${slot}] === ${NOT_PROPOSED}`).join(" || ");
}

export function writeNumber(nodes: readonly Node[], index: NodeIndex, words: Words): string {
  const node = nodes[index]!;
  const { number } = words;
  switch (node.op) {
    case "constant":
      return numberLiteral(node.value);
    case "load":
      return words.load(node.slot);
    case "previous":
      return words.previous(node.slot);
    case "absent":
      return "NaN";
    case "add":
      return `(${number(node.args[0])} + ${number(node.args[1])})`;
    case "subtract":
      return `(${number(node.args[0])} - ${number(node.args[1])})`;
    case "multiply":
      return `(${number(node.args[0])} * ${number(node.args[1])})`;
    case "divide":
      // By zero it is infinite, or no number: absent wherever it goes.
      return `(${number(node.args[0])} / ${words.finite(node.args[1])})`;
    case "sum":
      return `(${node.args.map(number).join(" + ")})`;
    case "negate":
      return `(-${number(node.args[0])})`;
    case "sumAvailable": {
      const args = node.args.map(words.finite);
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
      return `${name}(${node.args.map(words.finite).join(", ")})`;
    }
    case "proposed":
      return `(${words.outside(node.slots)} ? 0 : ${number(node.args[0])})`;
    case "coalesce": {
      const [first, second] = node.args;
      const value = words.finite(first);
      return `(${value} === ${value} ? ${number(first)} : ${number(second)})`;
    }
    case "select": {
      const [condition, whenTrue, otherwise] = node.args;
      const [sure, never] = [words.sure(condition), words.never(condition)];
      return `(${sure} ? ${number(whenTrue)} : ${never} ? ${number(otherwise)} : NaN)`;
    }
    case "compare":
    case "and":
    case "or":
    case "not":
    case "isEmpty":
      throw new Error(`Broken invariant: ${node.op} is a condition`);
  }
}

/** The two rails of a condition: surely true, surely false. */
export function writeRails(
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
      const value = words.finite(node.args[0]);
      return [`${value} !== ${value}`, `${value} === ${value}`];
    }
    case "compare":
      return writeComparison(node, words.finite(node.args[0]), words.finite(node.args[1]));
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
