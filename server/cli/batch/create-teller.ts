// What is wrong with the lines of a batch, told as it is met; beyond the first ones, only counted.

import type { Fault } from "../../problem.ts";
import { plural } from "../../util/plural.ts";
import type { CommandContext } from "../command.ts";

const MOST_FAULTS = 50;
const MOST_WARNINGS = 20;

export interface Teller {
  readonly tellFaults: (line: number, faults: readonly Fault[]) => void;
  readonly warn: (line: number, message: string) => void;
  /** How many were left untold. */
  readonly close: () => void;
}

/**
 * On the error output, each at `path:line#/pointer`. A file of another campaign is told by its first
 * line: what else is wrong with such lines follows from it.
 */
export function createTeller(path: string, { error }: CommandContext): Teller {
  let faultCount = 0;
  let warningCount = 0;
  let strayCount = 0;
  return {
    tellFaults: (line, faults) => {
      const stray = faults.find(({ path: pointer }) => pointer === "/campaign");
      if (stray !== undefined && ++strayCount > 1) return;
      for (const fault of stray === undefined ? faults : [stray]) {
        faultCount += 1;
        if (faultCount > MOST_FAULTS) continue;
        const pointer = fault.path === "" ? "" : `#${fault.path}`;
        error(`${path}:${line}${pointer}\n  ${fault.message}\n`);
      }
    },
    warn: (line, message) => {
      warningCount += 1;
      if (warningCount <= MOST_WARNINGS) error(`${path}:${line}\n  ${message}\n`);
    },
    close: () => {
      const faults = faultCount - MOST_FAULTS;
      const warnings = warningCount - MOST_WARNINGS;
      if (strayCount > 1) {
        const lines = plural(strayCount - 1, "autre ligne", "autres lignes");
        error(`… et ${lines} dont la campagne ne convient pas.\n`);
      }
      if (faults > 0) error(`… et ${plural(faults, "autre erreur", "autres erreurs")}.\n`);
      if (warnings > 0) {
        error(`… et ${plural(warnings, "autre avertissement", "autres avertissements")}.\n`);
      }
    },
  };
}
