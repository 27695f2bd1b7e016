// Units as exponents of base units and a scale: how they combine, compare and read.
import type { Scope, UnitType } from "./scope.ts";

/** A number without unit: a count, a ratio. */
export const PLAIN: UnitType = { id: "", label: "nombre sans unité", powers: {}, scale: 1 };

/** A ratio counted in hundredths; messages find its name in the scope. */
export const PERCENT: UnitType = { id: "", label: "", powers: {}, scale: 100 };

/** The unit of a product (`exponent` 1) or of a quotient (−1). */
export function combineUnits(left: UnitType, right: UnitType, exponent: 1 | -1): UnitType {
  const powers = new Map(Object.entries(left.powers));
  for (const [base, power] of Object.entries(right.powers)) {
    powers.set(base, (powers.get(base) ?? 0) + exponent * power);
  }
  const kept = [...powers].filter(([, power]) => power !== 0);
  const scale = exponent === 1 ? left.scale * right.scale : left.scale / right.scale;
  return { id: "", label: "", powers: Object.fromEntries(kept), scale: roundScale(scale) };
}

/** Scales are short decimals: gives back what their quotients lose in binary, 1 ÷ 0.00001. */
export function roundScale(scale: number): number {
  return Number(scale.toPrecision(12));
}

export function samePowers(left: UnitType, right: UnitType): boolean {
  const bases = new Set([...Object.keys(left.powers), ...Object.keys(right.powers)]);
  return [...bases].every((base) => power(left, base) === power(right, base));
}

function power(unit: UnitType, base: string): number {
  return Object.hasOwn(unit.powers, base) ? (unit.powers[base] ?? 0) : 0;
}

/** True for a unit that a bare number has: no base unit, scale 1. */
export function isPlain(unit: UnitType): boolean {
  return unit.scale === 1 && samePowers(unit, PLAIN);
}

/** How a message names a unit: by its catalogue name if it has one, else « jour / personne ». */
export function nameUnit(unit: UnitType, scope: Scope): string {
  if (unit.label !== "") return unit.label;
  if (isPlain(unit)) return PLAIN.label;
  for (const name of scope.unitNames) {
    const known = scope.findUnit(name);
    if (known !== undefined && known.scale === unit.scale && samePowers(known, unit)) {
      return known.label;
    }
  }
  return composeName(unit, scope);
}

/** How a formula writes a unit after a number, in one word: by its name, else by another it has. */
export function writtenUnit(unit: UnitType, scope: Scope): string | undefined {
  const label = nameUnit(unit, scope);
  return [label, ...scope.unitNames].find((word) => {
    const known = /^(?:[\p{L}_][\p{L}\p{N}_]*|[%‰€])$/u.test(word)
      ? scope.findUnit(word)
      : undefined;
    return known !== undefined && known.scale === unit.scale && samePowers(known, unit);
  });
}

function composeName(unit: UnitType, scope: Scope): string {
  const part = (sign: 1 | -1): string =>
    Object.entries(unit.powers)
      .filter(([, exponent]) => exponent * sign > 0)
      .map(([base, exponent]) => {
        const label = scope.findUnit(base)?.label ?? base;
        return `${label}${powerWords(Math.abs(exponent))}`;
      })
      .join(" × ");
  const [above, below] = [part(1), part(-1)];
  const ratio = below === "" ? above : `${above === "" ? "1" : above} / ${below}`;
  return `${ratio === "" ? "rapport" : ratio}${scaleWords(unit.scale)}`;
}

function powerWords(exponent: number): string {
  if (exponent === 1) return "";
  if (exponent === 2) return " au carré";
  return exponent === 3 ? " au cube" : ` à la puissance ${exponent}`;
}

function scaleWords(scale: number): string {
  if (scale === 1) return "";
  return scale > 1 ? ` (fois ${scale})` : ` (divisé par ${roundScale(1 / scale)})`;
}
