import type { Comparison, Node, NodeIndex } from "../../../engine/calculation/program.ts";

/** How a language writes what formulas are made of; `T` is a text, or a rule as data. */
export interface Forms<T> {
  readonly constant: (value: number) => T;
  /** `c17` is this year's figure of a slot, `p17` last year's. */
  readonly cell: (name: string) => T;
  readonly arithmetic: (sign: "+" | "-" | "*" | "/", left: T, right: T) => T;
  readonly sum: (terms: readonly T[]) => T;
  readonly extremum: (kind: "min" | "max", terms: readonly T[]) => T;
  readonly absolute: (value: T) => T;
  /** The value, or the default where it is absent. */
  readonly orElse: (value: T, otherwise: T) => T;
  readonly compare: (comparison: Comparison, left: T, right: T) => T;
  readonly both: (left: T, right: T) => T;
  readonly either: (left: T, right: T) => T;
  readonly not: (condition: T) => T;
  readonly choose: (condition: T, whenTrue: T, otherwise: T) => T;
}

const SIGNS = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

/**
 * One formula of a program in another language, part by part and without added guards: what an
 * author would write there. Lines not proposed to the category are fed as zero.
 */
export function translate<T>(nodes: readonly Node[], root: NodeIndex, forms: Forms<T>): T {
  const part = (index: NodeIndex): T => translate(nodes, index, forms);
  const node = nodes[root]!;
  switch (node.op) {
    case "constant":
      return forms.constant(node.value);
    case "load":
      return forms.cell(`c${node.slot}`);
    case "previous":
      return forms.cell(`p${node.slot}`);
    case "proposed":
      return part(node.args[0]);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return forms.arithmetic(SIGNS[node.op], part(node.args[0]), part(node.args[1]));
    case "sum":
      return forms.sum(node.args.map(part));
    case "minimum":
      return forms.extremum("min", node.args.map(part));
    case "maximum":
      return forms.extremum("max", node.args.map(part));
    case "absolute":
      return forms.absolute(part(node.args[0]));
    case "coalesce":
      return forms.orElse(part(node.args[0]), part(node.args[1]));
    case "compare":
      return forms.compare(node.comparison, part(node.args[0]), part(node.args[1]));
    case "and":
      return forms.both(part(node.args[0]), part(node.args[1]));
    case "or":
      return forms.either(part(node.args[0]), part(node.args[1]));
    case "not":
      return forms.not(part(node.args[0]));
    case "select":
      return forms.choose(part(node.args[0]), part(node.args[1]), part(node.args[2]));
    default:
      throw new Error(`the bench translates no ${node.op}`);
  }
}
