// What calculation.js carries of the engine: the entry of the bundle.
export { createCalculator } from "./create-calculator.ts";
export * from "./kernel.ts";
