// What the calculation module of a campaign carries of the engine: the entry of the bundle.
export { divide, far, finite, near, settle, sumAvailable, yearOf } from "./arithmetic.ts";
export { createCalculator } from "./create-calculator.ts";
export { roundDecimal } from "./round-decimal.ts";
