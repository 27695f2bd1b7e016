// What a record still has to send, kept in the browser: a closed tab loses nothing. The tabs of one
// record share it, and each value tells when it was given: what is later wins, and goes last.

import type { SavedValue } from "./saved-value.ts";

export interface ShelvedValue {
  readonly value: SavedValue | null;
  /** The version that it was given upon. */
  readonly version: number;
  /** Its place among all that was given in this browser; 0 by an earlier application. */
  readonly given: number;
  /** Who gave it, whoever sits there when it is sent; undefined by an earlier application. */
  readonly author?: string | undefined;
  /** Why the server refused it: it goes again when a person says so, never by itself. */
  readonly refused?: string | undefined;
}

export interface Shelf {
  /** Unless another tab was given a later one, or has settled it. */
  readonly put: (key: string, value: ShelvedValue) => void;
  /** It is settled, as it was given at `given`; kept if it was given again since. */
  readonly remove: (key: string, given: number) => void;
  /** When what was last settled had been given, whichever the tab; 0 for never, or long ago. */
  readonly settledAt: (key: string) => number;
  readonly get: (key: string) => ShelvedValue | undefined;
  /** When the last of all that was kept or settled had been given: what comes now comes after. */
  readonly latest: () => number;
  /** In the order they were given. */
  readonly all: () => ReadonlyMap<string, ShelvedValue>;
  /** False once the browser refused a value, until it takes one: closing the tab would lose it. */
  readonly keeps: () => boolean;
}

const RECEIPT_MS = 3_600_000;

/**
 * One key per value, under the record of an establishment or of a managing body. A browser that keeps
 * nothing (private window, full disk) only loses this safety net: saving goes on, from memory.
 */
export function createShelf(storage: Storage | undefined, year: string, finess: string): Shelf {
  const prefix = `millesime.a-enregistrer.${year}.${finess}.`;
  const receipts = createReceipts(storage, `millesime.enregistre.${year}.${finess}`);
  const onlyHere = new Map<string, ShelvedValue>();
  let keeps = storage !== undefined;
  const get = (key: string) =>
    onlyHere.get(key) ?? quietly(() => readShelved(storage?.getItem(prefix + key)));
  const all = () => {
    const stored = quietly(() => Object.keys(storage ?? {})) ?? [];
    const ours = stored.filter((key) => key.startsWith(prefix));
    const keys = new Set([...ours.map((key) => key.slice(prefix.length)), ...onlyHere.keys()]);
    const found = [...keys].flatMap((key) => {
      const value = get(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    return new Map(found.sort(([, one], [, other]) => one.given - other.given));
  };
  return {
    get,
    put: (key, value) => {
      if ((get(key)?.given ?? -1) > value.given) return;
      if (receipts.settledAt(key) >= Math.max(1, value.given)) return;
      const written = quietly(() => {
        if (storage === undefined) return false;
        storage.setItem(prefix + key, JSON.stringify(value));
        return true;
      });
      keeps = written === true;
      if (keeps) onlyHere.delete(key);
      else onlyHere.set(key, value);
    },
    settledAt: receipts.settledAt,
    remove: (key, given) => {
      receipts.settle(key, given);
      if ((get(key)?.given ?? -1) > given) return;
      onlyHere.delete(key);
      quietly(() => storage?.removeItem(prefix + key));
      keeps = storage !== undefined && onlyHere.size === 0;
    },
    all,
    latest: () => Math.max(receipts.latest(), ...[...all().values()].map(({ given }) => given)),
    keeps: () => keeps,
  };
}

/**
 * What was settled within the hour: a tab that still holds it, its messages being late, must not send
 * it over what came after.
 */
function createReceipts(storage: Storage | undefined, name: string) {
  const read = (): Readonly<Record<string, number>> =>
    quietly(() => JSON.parse(storage?.getItem(name) ?? "{}")) ?? {};
  return {
    latest: () => Math.max(0, ...Object.values(read())),
    settledAt: (key: string) => Number(read()[key] ?? 0),
    settle: (key: string, given: number) => {
      const known = read();
      const recent = Object.entries(known).filter(([, at]) => at > given - RECEIPT_MS);
      const latest = Math.max(given, known[key] ?? 0);
      const written = JSON.stringify({ ...Object.fromEntries(recent), [key]: latest });
      quietly(() => storage?.setItem(name, written));
    },
  };
}

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function readShelved(text: string | null | undefined): ShelvedValue | undefined {
  const found: unknown = JSON.parse(text ?? "null");
  if (typeof found !== "object" || found === null) return undefined;
  if (!("value" in found) || !("version" in found)) return undefined;
  const { value, version, given, author, refused } = found as ShelvedValue;
  return {
    value,
    version,
    given: typeof given === "number" ? given : 0,
    ...(typeof author === "string" && { author }),
    ...(typeof refused === "string" && { refused }),
  };
}
