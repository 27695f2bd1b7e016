// A browser with several tabs on one record: one shelf, one lock, messages that arrive when the test
// says so. Its timers run on the test's clock.

import type { SaveOutcome } from "../../../../../renderer/app/saving/save-outcome.ts";
import type { News, SaveQueue } from "../../../../../renderer/app/saving/save-queue.ts";
import { createSaveQueue } from "../../../../../renderer/app/saving/save-queue.ts";
import type { SavedValue } from "../../../../../renderer/app/saving/saved-value.ts";
import type { Shelf, ShelvedValue } from "../../../../../renderer/app/saving/shelf.ts";
import type { TabMessage } from "../../../../../renderer/app/saving/tab-message.ts";
import type { ModelServer } from "./model-server.ts";

export interface ModelTab {
  readonly queue: SaveQueue;
  /** What its form shows. */
  readonly shown: Map<string, SavedValue | null>;
  /** Requests under way: let through, or lost before or after the server did its work. */
  readonly wires: ((fate: "through" | "lost" | "answer lost") => void)[];
  /** What other tabs told and has not arrived. */
  readonly letters: TabMessage[];
  readonly timers: Set<{ readonly act: () => void; readonly at: number }>;
  /** Forms that show their value as it was when they opened, each with what closes it. */
  readonly forms: Map<string, () => void>;
}

export interface ModelBrowser {
  readonly name: string;
  readonly tabs: readonly ModelTab[];
  /** Who sits there: all its tabs hear of it. */
  author: string;
  readonly shelf: ReadonlyMap<string, ShelvedValue>;
  /** Closes a tab without warning and opens it again. */
  readonly reload: (at: number) => void;
}

export function createModelBrowser(
  name: string,
  count: number,
  server: ModelServer,
  now: () => number,
): ModelBrowser {
  const shelved = new Map<string, ShelvedValue>();
  const shelf = shelfOf(shelved);
  const lock = createLock();
  const tabs: ModelTab[] = [];
  const open = (at: number) => {
    const tab = openTab({ name, author: () => browser.author, server, now, shelf, lock, tabs });
    tabs[at] = tab;
  };
  const reload = (at: number) => {
    const old = tabs[at]!;
    // Its requests go on without it; whatever the server answers is heard by nobody.
    old.timers.clear();
    old.letters.length = 0;
    lock.leave(old);
    open(at);
  };
  const browser: ModelBrowser = { name, tabs, author: name, shelf: shelved, reload };
  for (let at = 0; at < count; at += 1) open(at);
  return browser;
}

type Lock = ReturnType<typeof createLock>;

interface TabParts {
  readonly name: string;
  readonly author: () => string;
  readonly server: ModelServer;
  readonly now: () => number;
  readonly shelf: Shelf;
  readonly lock: Lock;
  readonly tabs: readonly ModelTab[];
}

function openTab({ name, author, server, now, shelf, lock, tabs }: TabParts): ModelTab {
  const wires: ModelTab["wires"] = [];
  const timers: ModelTab["timers"] = new Set();
  const shown = new Map<string, SavedValue | null>();
  const known = new Map([...server.stored]);
  const isOpen = () => tabs.includes(tab);
  const queue = createSaveQueue({
    send: (item, value, version, by) =>
      new Promise<SaveOutcome>((resolve) => {
        wires.push((fate) => {
          const outcome = fate === "lost" ? undefined : server.save(name, item, value, version, by);
          if (!isOpen()) return;
          resolve(fate === "through" && outcome ? outcome : { kind: "unreachable" });
        });
      }),
    shelf,
    known,
    lastSavedAt: undefined,
    author,
    now,
    delay: (act, milliseconds) => {
      const timer = { act, at: now() + milliseconds };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    tell: (message) => {
      for (const other of tabs) if (other !== tab && isOpen()) other.letters.push(message);
    },
    inTurn: (act) => lock.take(() => tab, act),
  });
  const { unsaved } = queue.state();
  for (const [key, { value }] of [...known, ...unsaved]) shown.set(key, value);
  const forms: ModelTab["forms"] = new Map();
  queue.follow(({ key, value }: News) => forms.has(key) || shown.set(key, value));
  const tab: ModelTab = { queue, shown, wires, letters: [], timers, forms };
  return tab;
}

/** One holder at a time; a tab that is closed lets go. */
function createLock() {
  let holder: ModelTab | undefined;
  const waiting: { readonly tab: ModelTab; readonly begin: () => void }[] = [];
  const pass = () => {
    const next = waiting.shift();
    holder = next?.tab;
    next?.begin();
  };
  return {
    take: async (who: () => ModelTab, act: () => Promise<void>) => {
      const tab = who();
      if (holder === undefined) holder = tab;
      else await new Promise<void>((begin) => waiting.push({ tab, begin }));
      await act();
      if (holder === tab) pass();
    },
    leave: (tab: ModelTab) => {
      for (const one of waiting.filter((each) => each.tab === tab)) {
        waiting.splice(waiting.indexOf(one), 1);
      }
      if (holder === tab) pass();
    },
  };
}

/** As `createShelf`, over what all the tabs share. */
function shelfOf(shelved: Map<string, ShelvedValue>): Shelf {
  const settled = new Map<string, number>();
  const later = (key: string, given: number) => (shelved.get(key)?.given ?? -1) > given;
  return {
    get: (key) => shelved.get(key),
    put: (key, value) => {
      if (later(key, value.given) || (settled.get(key) ?? 0) >= value.given) return;
      shelved.set(key, value);
    },
    remove: (key, given) => {
      settled.set(key, Math.max(given, settled.get(key) ?? 0));
      if (!later(key, given)) shelved.delete(key);
    },
    settledAt: (key) => settled.get(key) ?? 0,
    all: () => new Map([...shelved].sort(([, one], [, other]) => one.given - other.given)),
    latest: () =>
      Math.max(0, ...settled.values(), ...[...shelved.values()].map(({ given }) => given)),
    keeps: () => true,
  };
}
