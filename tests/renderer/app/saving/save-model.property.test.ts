// Two people, three tabs, a network that cuts before or after the server did its work, tabs closed
// without warning: at the end what is stored is what was acknowledged, nobody passed over an answer
// that they had not seen, and nothing that was given is forgotten nor told of another than its author.

import fc from "fast-check";
import { expect, test } from "vitest";
import { sameAnswer } from "../../../../renderer/app/saving/same-answer.ts";
import type { SavedValue } from "../../../../renderer/app/saving/saved-value.ts";
import { createModelBrowser, type ModelBrowser, type ModelTab } from "./support/model-browser.ts";
import { createModelServer, type ModelLine } from "./support/model-server.ts";

/** Its form keeps the text that it opened with: what others write shows once it is closed. */
const FORM = "justification:control:full";
const ITEMS = ["beds", "staff", FORM];
/** Of Mme Durand, who has the record open twice, and of M. Petit. */
const PLACES = [
  [0, 0],
  [0, 1],
  [1, 0],
] as const;

type Step =
  | {
      readonly kind: "edit";
      readonly place: number;
      readonly item: number;
      readonly erase: boolean;
    }
  | {
      readonly kind: "wire";
      readonly place: number;
      readonly fate: "through" | "lost" | "answer lost";
    }
  | { readonly kind: "letter"; readonly place: number }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | {
      readonly kind: "flush" | "reload" | "look" | "open form" | "close form" | "rename";
      readonly place: number;
    }
  | { readonly kind: "choose"; readonly place: number; readonly mine: boolean };

const place = fc.nat(PLACES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant("edit"),
      place,
      item: fc.constantFrom(0, 1, 2, 2),
      erase: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant("wire"),
      place,
      fate: fc.constantFrom("through", "through", "lost", "answer lost"),
    }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constant("letter"), place }), weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constant("wait"),
      milliseconds: fc.constantFrom(1, 400, 2000, 9000),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom("flush", "look"), place }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constantFrom("reload", "rename"), place }), weight: 1 },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom("open form", "open form", "open form", "close form"),
      place,
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ kind: fc.constant("choose"), place, mine: fc.boolean() }), weight: 2 },
) as fc.Arbitrary<Step>;

function createWorld() {
  let now = 1_000;
  let next = 0;
  /** By person and item: the answers that they had before their eyes when they gave theirs. */
  const seen = new Map<string, Set<string>>();
  const last = new Map<string, SavedValue | null>();
  const see = (person: string, item: string, value: SavedValue | null) => {
    const key = `${person} ${item}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(JSON.stringify(value)));
  };
  const unseen: ModelLine[] = [];
  /** By value, who gave it: each is given once, but for nothing at all. */
  const givers = new Map<string, string>();
  const misattributed: ModelLine[] = [];
  const server = createModelServer((line) => {
    if (line.to !== null && givers.get(JSON.stringify(line.to)) !== line.by) {
      misattributed.push(line);
    }
    const present = server.history.findLast(({ item }) => item === line.item);
    if (present === undefined || present.author === line.author) return;
    const known = seen.get(`${line.author} ${line.item}`);
    if (!known?.has(JSON.stringify(line.from))) unseen.push(line);
  });
  const browsers = [
    createModelBrowser("Mme Durand", 2, server, () => now),
    createModelBrowser("M. Petit", 1, server, () => now),
  ];
  const at = (one: number) => {
    const [browser, tab] = PLACES[one]!;
    return { browser: browsers[browser]!, tab: browsers[browser]!.tabs[tab]! };
  };
  const edit = ({ browser, tab }: ReturnType<typeof at>, item: string, erase: boolean) => {
    now += 1;
    next += 1;
    const value = erase ? null : item.includes(":") ? { reason: "", text: `${next}` } : next;
    const conflict = tab.queue.state().unsaved.get(item);
    // Typing on during a conflict is no choice: what was seen before still counts, theirs does not.
    if (conflict?.kind !== "conflict") see(browser.name, item, tab.shown.get(item) ?? null);
    tab.shown.set(item, value);
    see(browser.name, item, value);
    givers.set(JSON.stringify(value), browser.author);
    last.set(`${browser.name} ${item}`, value);
    tab.queue.answer(item, value);
  };
  const choose = ({ browser, tab }: ReturnType<typeof at>, mine: boolean) => {
    const found = [...tab.queue.state().unsaved].find(([, { kind }]) => kind === "conflict");
    if (found === undefined || found[1].kind !== "conflict") return false;
    const [item, { theirs }] = found;
    see(browser.name, item, theirs);
    if (!mine) {
      tab.shown.set(item, theirs);
      last.delete(`${browser.name} ${item}`);
    }
    tab.queue.settle(item, mine ? "mine" : "theirs");
    return true;
  };
  const look = ({ tab }: ReturnType<typeof at>) => {
    const savedAt = "2031-04-02T10:00:00.000Z";
    const found = [...server.stored].map(([item, one]) => [item, { ...one, savedAt }] as const);
    for (const { key, value } of tab.queue.learn(new Map(found))) {
      if (!tab.forms.has(key)) tab.shown.set(key, value);
    }
  };
  const isConflict = ({ queue }: ModelTab) => queue.state().unsaved.get(FORM)?.kind === "conflict";
  const openForm = ({ tab }: ReturnType<typeof at>) => {
    if (tab.forms.has(FORM) || isConflict(tab)) return;
    tab.forms.set(FORM, tab.queue.hold(FORM));
  };
  const closeForm = ({ tab }: ReturnType<typeof at>) => {
    const close = tab.forms.get(FORM);
    if (close === undefined) return;
    tab.forms.delete(FORM);
    close();
    const { unsaved, known } = tab.queue.state();
    tab.shown.set(FORM, (unsaved.get(FORM) ?? known.get(FORM))?.value ?? null);
  };
  /** A choice takes the place of the form. */
  const giveWayToChoices = () => {
    for (const where of places()) if (isConflict(where.tab)) closeForm(where);
  };
  const rename = ({ browser }: ReturnType<typeof at>) => {
    next += 1;
    browser.author = `${browser.name}, then number ${next}`;
  };
  const wait = (milliseconds: number) => {
    now += milliseconds;
    for (const { tabs } of browsers) for (const tab of tabs) ring(tab, now);
  };
  const places = () => PLACES.map((_, one) => at(one));
  return {
    ...{ server, browsers, unseen, misattributed, last, at, places, edit, choose, look, wait },
    ...{ openForm, closeForm, giveWayToChoices, rename },
  };
}

function ring({ timers }: ModelTab, now: number): void {
  for (const timer of [...timers]) {
    if (timer.at > now) continue;
    timers.delete(timer);
    timer.act();
  }
}

type World = ReturnType<typeof createWorld>;

function take(world: World, one: Step): void {
  if (one.kind === "wait") {
    world.wait(one.milliseconds);
    return;
  }
  const where = world.at(one.place);
  const { tab, browser } = where;
  if (one.kind === "edit") world.edit(where, ITEMS[one.item]!, one.erase);
  else if (one.kind === "wire") tab.wires.shift()?.(one.fate);
  else if (one.kind === "letter") read(tab, tab.letters.splice(0, 1));
  else if (one.kind === "flush") tab.queue.flush();
  else if (one.kind === "look") world.look(where);
  else if (one.kind === "choose") world.choose(where, one.mine);
  else if (one.kind === "open form") world.openForm(where);
  else if (one.kind === "close form") world.closeForm(where);
  else if (one.kind === "rename") world.rename(where);
  else browser.reload(PLACES[one.place]![1]);
}

function read({ queue }: ModelTab, letters: ModelTab["letters"]): void {
  for (const letter of letters) queue.hear(structuredClone(letter));
}

const settle = () => new Promise<void>((done) => setImmediate(done));

/** The network is back, every letter arrives, every choice is made. */
async function comeToRest(world: World, mine: boolean): Promise<void> {
  for (const where of world.places()) world.closeForm(where);
  for (let round = 0; round < 60; round += 1) {
    for (const where of world.places()) {
      const { tab } = where;
      for (const wire of tab.wires.splice(0)) wire("through");
      await settle();
      read(tab, tab.letters.splice(0));
      world.choose(where, mine);
    }
    world.wait(10_000);
    await settle();
    const isAtRest = world
      .places()
      .every(
        ({ tab }) => tab.queue.state().unsaved.size + tab.wires.length + tab.letters.length === 0,
      );
    if (isAtRest) return;
  }
}

function shelvesOf(browsers: readonly ModelBrowser[]): readonly unknown[] {
  return browsers.flatMap(({ shelf }) => [...shelf]);
}

test("whatever the network, the tabs and the people do, nothing is lost and nobody is passed over", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 60 }),
      fc.boolean(),
      async (steps, mine) => {
        const world = createWorld();
        for (const one of steps) {
          take(world, one);
          await settle();
          world.giveWayToChoices();
        }
        await comeToRest(world, mine);
        for (const where of world.places()) world.look(where);

        expect(world.misattributed, "each answer is its author's").toEqual([]);
        expect(world.unseen, "nobody passes over what they have not seen").toEqual([]);
        expect(shelvesOf(world.browsers), "nothing is left to send").toEqual([]);
        for (const { tab } of world.places()) {
          expect([...tab.queue.state().unsaved]).toEqual([]);
          for (const item of ITEMS) {
            const stored = world.server.stored.get(item)?.value ?? null;
            expect(tab.shown.get(item) ?? null, "what is shown is what is stored").toEqual(stored);
          }
        }
        for (const [key, value] of world.last) {
          const [, item] = /^(?:Mme Durand|M\. Petit) (.*)$/.exec(key)!;
          const written = world.server.history.filter((line) => line.item === item);
          const isKept = value === null || written.some(({ to }) => sameAnswer(to, value));
          expect(isKept, `what was given last was written: ${key}`).toBe(true);
        }
        for (const item of ITEMS) {
          const lines = world.server.history.filter((line) => line.item === item);
          expect(lines.map(({ version }) => version)).toEqual(lines.map((_, at) => at + 1));
        }
      },
    ),
    { numRuns: 1_500 },
  );
}, 60_000);
