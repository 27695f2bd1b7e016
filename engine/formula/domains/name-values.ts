import { quoted } from "../fault-words.ts";
import { plainNumber } from "../plain-number.ts";
import type { TypedExpression } from "../typed-expression.ts";

/** What the catalogue declares of an item: « lits » est un entier de 0 à 200. */
export function nameValues(part: TypedExpression): string | undefined {
  if (part.kind !== "reference" || part.symbol.origin === "indicator") return undefined;
  const { type } = part;
  const name = quoted(part.symbol.id);
  if (type.kind === "option") {
    return type.keys.length === 1 ? `${name} n'a qu'une réponse possible` : undefined;
  }
  if (type.kind !== "number") return undefined;
  const bounds = nameBounds(type.min, type.max);
  if (type.integer) return [name, "est un entier", ...bounds].join(" ");
  return bounds.length === 0 ? undefined : [name, "est un nombre", ...bounds].join(" ");
}

function nameBounds(min: number | undefined, max: number | undefined): readonly string[] {
  if (min === undefined) return max === undefined ? [] : [`d'au plus ${write(max)}`];
  return [max === undefined ? `d'au moins ${write(min)}` : `de ${write(min)} à ${write(max)}`];
}

function write(bound: number): string {
  return bound < 0 ? `-${plainNumber(-bound)}` : plainNumber(bound);
}
