// What is looked at across the establishments of a batch, within bounded memory.

import type { Submission } from "../../../engine/index.ts";
import type { Fault } from "../../problem.ts";
import { phrase } from "../../util/phrase.ts";
import { toPointer } from "../../validation/json-pointer.ts";
import { finessOf } from "./identify-establishment.ts";

const MOST_NUMBERS = 100_000;
const MOST_KEYS = 100;

export interface EstablishmentWatch {
  /** Faults of keys that are one too many in the whole file. */
  readonly findFaults: (submission: Submission) => readonly Fault[];
  /** A warning when a line before bore the same FINESS number. */
  readonly findDuplicate: (line: number, submission: Submission) => string | undefined;
  /** Keys that records bear, in order of appearance. */
  readonly keys: () => readonly string[];
}

/**
 * Duplicates are looked for among the first 100,000 different numbers: several times the nation, and
 * a few megabytes. A hundred different keys are taken: they are columns of the outputs.
 */
export function createEstablishmentWatch(): EstablishmentWatch {
  const keys = new Set<string>();
  const lines = new Map<string, number>();
  return {
    findFaults: ({ establishment = {} }) => {
      const fresh = Object.keys(establishment).filter((key) => !keys.has(key));
      const room = MOST_KEYS - keys.size;
      if (fresh.length > room) return fresh.slice(room).map(keyTooMany);
      for (const key of fresh) keys.add(key);
      return [];
    },
    findDuplicate: (line, submission) => {
      const finess = finessOf(submission);
      if (finess === undefined) return undefined;
      const first = lines.get(finess);
      if (first === undefined) {
        if (lines.size < MOST_NUMBERS) lines.set(finess, line);
        return undefined;
      }
      return phrase`Le numéro FINESS ${finess} est déjà celui de la ligne ${first} : les deux dossiers sont comptés.`;
    },
    keys: () => [...keys],
  };
}

function keyTooMany(key: string): Fault {
  const path = toPointer(["establishment", key]);
  return {
    path,
    message: phrase`Le fichier emploie plus de ${MOST_KEYS} clés différentes pour ses établissements.`,
  };
}
