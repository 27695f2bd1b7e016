// What a warning on a dead part claims, as something that can be calculated: a text of the
// formula, where it stands, and what it must never be.
import { domainFaults } from "../../engine/formula/domains/domain-faults.ts";
import type { Fault } from "../../engine/formula/fault.ts";
import type { Formula } from "../../engine/formula/formula.ts";
import type { TypedExpression } from "../../engine/formula/typed-expression.ts";

export interface Claim {
  readonly fault: Fault;
  /** Conditions that lead to the part, and how. */
  readonly path: readonly Step[];
  readonly probe: Probe;
  readonly never: "true" | "false" | "other than zero" | "absent";
}

export interface Step {
  readonly test: string;
  readonly holds: boolean;
}

export interface Probe {
  readonly source: string;
  readonly isCondition: boolean;
}

const NOWHERE = { start: 0, end: 0 };
const CONTRADICTION = domainFaults.contradiction(NOWHERE).message;
const TAUTOLOGY = domainFaults.tautology(NOWHERE).message;
const EXCLUDED = domainFaults.excludedCase(NOWHERE).message;
const UNDECIDED = domainFaults.neverDecided(NOWHERE, "x").message;

/** One claim at least for each warning on what stands outside aggregates. */
export function claimsOf(formula: Formula, faults: readonly Fault[]): readonly Claim[] {
  const { source, expression } = formula;
  const textOf = ({ start, end }: TypedExpression): string => source.slice(start, end);
  return visit(expression, []);

  function visit(part: TypedExpression, path: readonly Step[]): readonly Claim[] {
    if (part.shape !== undefined) return [];
    const test = (node: TypedExpression, holds: boolean) => [
      ...path,
      { test: textOf(node), holds },
    ];
    const below = (parts: readonly TypedExpression[]) => parts.flatMap((one) => visit(one, path));
    switch (part.kind) {
      case "conditional":
        return [
          ...unreached(part, path),
          ...visit(part.condition, path),
          ...visit(part.whenTrue, test(part.condition, true)),
          ...visit(part.otherwise, test(part.condition, false)),
        ];
      case "logical":
        return [...varies(part), ...clash(part), ...below(operandsOf(part, part.sign))];
      case "compare":
        return [...varies(part), ...below([part.left, part.right])];
      case "among":
        return [...varies(part), ...unlisted(part), ...below([part.operand, ...part.options])];
      case "not":
        return [...varies(part), ...below([part.operand])];
      case "negate":
        return below([part.operand]);
      case "arithmetic":
        return [...divisor(part, path), ...below([part.left, part.right])];
      case "call":
        return [...varies(part), ...present(part), ...below(part.args)];
      default:
        return [];
    }
  }

  function at(part: TypedExpression, ...codes: readonly string[]): readonly Fault[] {
    return faults.filter(
      ({ code, start, end }) => codes.includes(code) && start === part.start && end === part.end,
    );
  }

  /** A condition that never varies on the declared domains: wherever it stands. */
  function varies(part: TypedExpression): readonly Claim[] {
    if (part.type.kind !== "boolean") return [];
    const probe = { source: textOf(part), isCondition: true };
    return at(part, "FORMULE-012", "FORMULE-013")
      .filter(({ message }) => message !== CONTRADICTION && message !== TAUTOLOGY)
      .flatMap((fault): readonly Claim[] => {
        const never = fault.code === "FORMULE-012" ? "true" : "false";
        const claim = { fault, path: [], probe, never } as const;
        return fault.message === UNDECIDED ? [claim, { ...claim, never: "false" }] : [claim];
      });
  }

  /** Two operands of a chain that cannot be true, or false, together: the chain up to there. */
  function clash(part: Extract<TypedExpression, { readonly kind: "logical" }>): readonly Claim[] {
    const chain = operandsOf(part, part.sign);
    return chain.flatMap((operand, rank) => {
      const texts = chain.slice(0, rank + 1).map((one) => `(${textOf(one)})`);
      const probe = { source: texts.join(` ${part.sign} `), isCondition: true };
      const never = part.sign === "et" ? ("true" as const) : ("false" as const);
      return at(operand, "FORMULE-012", "FORMULE-013")
        .filter(({ message }) => message === (part.sign === "et" ? CONTRADICTION : TAUTOLOGY))
        .map((fault) => ({ fault, path: [], probe, never }));
    });
  }

  function unlisted(part: Extract<TypedExpression, { readonly kind: "among" }>): readonly Claim[] {
    return part.options.flatMap((option) =>
      at(option, "FORMULE-012").map((fault) => {
        const source = `${textOf(part.operand)} = ${textOf(option)}`;
        return { fault, path: [], probe: { source, isCondition: true }, never: "true" as const };
      }),
    );
  }

  function unreached(
    part: Extract<TypedExpression, { readonly kind: "conditional" }>,
    path: readonly Step[],
  ): readonly Claim[] {
    const probe = { source: textOf(part.condition), isCondition: true };
    const excluded = at(part.condition, "FORMULE-014").filter((one) => one.message === EXCLUDED);
    const covered = at(part.otherwise, "FORMULE-014").filter((one) => one.message !== EXCLUDED);
    return [
      ...excluded.map((fault) => ({ fault, path, probe, never: "true" as const })),
      ...covered.map((fault) => ({ fault, path, probe, never: "false" as const })),
    ];
  }

  function divisor(
    part: Extract<TypedExpression, { readonly kind: "arithmetic" }>,
    path: readonly Step[],
  ): readonly Claim[] {
    const probe = { source: textOf(part.right), isCondition: false };
    return at(part.right, "FORMULE-016").map((fault) => ({
      fault,
      path,
      probe,
      never: "other than zero",
    }));
  }

  function present(part: Extract<TypedExpression, { readonly kind: "call" }>): readonly Claim[] {
    const [argument] = part.args;
    if (argument === undefined) return [];
    const probe = { source: textOf(argument), isCondition: argument.type.kind === "boolean" };
    return at(argument, "FORMULE-017").map((fault) => ({
      fault,
      path: [],
      probe,
      never: "absent",
    }));
  }
}

function operandsOf(part: TypedExpression, sign: string): readonly TypedExpression[] {
  if (part.kind !== "logical" || part.sign !== sign) return [part];
  return [...operandsOf(part.left, sign), ...operandsOf(part.right, sign)];
}
