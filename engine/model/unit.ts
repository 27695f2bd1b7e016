/**
 * A unit of measure. `powers` maps base units to exponents; `scale` is what one of it is worth
 * against the plain number (100 for a percentage), so that types, not authors, guard factors.
 */
export interface Unit {
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  /** What is printed after a number: « % », « € », « jours ». */
  readonly symbol: string;
  /** The symbol of a figure below two: « jour », « % ». */
  readonly singular: string;
  readonly powers: Readonly<Record<string, number>>;
  readonly scale: number;
  /** True for the unit of the difference of two dates. */
  readonly countsDays: boolean;
}
