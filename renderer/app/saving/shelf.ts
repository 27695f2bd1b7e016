// What a record still has to send, kept in the browser: a closed tab loses nothing.

import type { Answer } from "../../../engine/index.ts";

export interface ShelvedAnswer {
  readonly value: Answer | null;
  /** The version that the answer was given upon. */
  readonly version: number;
}

export interface Shelf {
  readonly put: (item: string, answer: ShelvedAnswer) => void;
  readonly remove: (item: string) => void;
  readonly all: () => ReadonlyMap<string, ShelvedAnswer>;
}

/**
 * One key per answer, so that two tabs on the same record do not overwrite each other's. A browser
 * that keeps nothing (private window, full disk) only loses this safety net: saving goes on.
 */
export function createShelf(storage: Storage, year: string, finess: string): Shelf {
  const prefix = `millesime.a-enregistrer.${year}.${finess}.`;
  const quietly = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    put: (item, answer) => {
      quietly(() => storage.setItem(prefix + item, JSON.stringify(answer)));
    },
    remove: (item) => {
      quietly(() => storage.removeItem(prefix + item));
    },
    all: () => {
      const keys = quietly(() => Object.keys(storage)) ?? [];
      const found = keys
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key.slice(prefix.length), quietly(() => read(storage, key))] as const);
      return new Map(found.filter((entry): entry is [string, ShelvedAnswer] => Boolean(entry[1])));
    },
  };
}

function read(storage: Storage, key: string): ShelvedAnswer | undefined {
  const found: unknown = JSON.parse(storage.getItem(key) ?? "null");
  if (typeof found !== "object" || found === null) return undefined;
  if (!("value" in found) || !("version" in found)) return undefined;
  return found as ShelvedAnswer;
}
