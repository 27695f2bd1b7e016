// What generated functions call, and all that columns.js carries of the engine.
export { far, finite, near, sumAvailable, yearOf } from "./arithmetic.ts";
export { roundDecimal } from "./round-decimal.ts";
