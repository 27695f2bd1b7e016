import type { Expectation } from "../formula/expectation.ts";
import { readFormula } from "../formula/read-formula.ts";
import type { FormulaSymbol, Scope } from "../formula/scope.ts";
import { type Memory, sameData } from "../util/memory.ts";

interface Remembered {
  readonly source: string;
  readonly expectation: Expectation;
  /** What names stood for; absent once every name there is has been looked at, to suggest one. */
  readonly symbols: ReadonlyMap<string, FormulaSymbol | undefined> | undefined;
  /** The units there were. */
  readonly units: unknown;
  readonly read: ReturnType<typeof readFormula>;
}

/**
 * Reads a formula, or gives what was read of it last time if none of the names that it looked up
 * stands for something else. `units`: where the units of the scope come from.
 */
export function rememberFormula(
  memory: Memory,
  key: string,
  source: string,
  scope: Scope,
  expectation: Expectation,
  units: unknown,
): ReturnType<typeof readFormula> {
  const holds = (kept: Remembered): boolean =>
    kept.source === source &&
    kept.units === units &&
    kept.symbols !== undefined &&
    [...kept.symbols].every(([name, symbol]) => scope.find(name) === symbol) &&
    sameData(kept.expectation, expectation);
  return memory.recallIf<Remembered>(key, holds, () => {
    const symbols = new Map<string, FormulaSymbol | undefined>();
    let looksAtAll = false;
    const watched: Scope = {
      ...scope,
      find: (name) => {
        const symbol = scope.find(name);
        symbols.set(name, symbol);
        return symbol;
      },
      get names() {
        looksAtAll = true;
        return scope.names;
      },
    };
    const read = readFormula(source, watched, expectation);
    return { source, expectation, units, read, symbols: looksAtAll ? undefined : symbols };
  }).read;
}
