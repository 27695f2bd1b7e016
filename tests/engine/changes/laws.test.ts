// Of every category, from each campaign of the catalogue to the next: everything is told once.

import { expect, test } from "vitest";
import {
  CARRY_OVERS,
  type Campaign,
  type Change,
  type ChangesPlan,
  compareCampaigns,
  compileChanges,
  createTranslator,
  linkCampaign,
  listAskedCategories,
  listCampaigns,
  planItems,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const years = await listCampaigns(host);
const campaigns = await Promise.all(
  years.map(async (year) => (await linkCampaign(host, year)).value!),
);
const pairs = campaigns.slice(1).map((after, rank) => [campaigns[rank]!, after] as const);
const all = pairs.flatMap(([before, after]) => {
  const known = listAskedCategories(before);
  return listAskedCategories(after)
    .filter((code) => known.includes(code))
    .map((category) => {
      const plan = compileChanges(before, after, category);
      return { name: `${after.year} ${category}`, before, after, category, plan };
    });
});

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const asked = ({ blocks }: Campaign, category: string) =>
  blocks.flatMap(({ elements }) => elements.filter((one) => one.appliesTo.includes(category)));
const own = (things: Campaign["indicators"] | Campaign["controls"], category: string) =>
  idsOf(things.filter(({ appliesTo }) => appliesTo.includes(category)));

test("there is something to compare", () => {
  expect(all.length).toBeGreaterThan(50);
});

test.each(all)(
  "$name: each question is in one list at most",
  ({ before, after, category, plan }) => {
    const { questions, reuse } = plan;
    const { added, removed, broken, reworded, adjusted } = questions;
    const now = idsOf(asked(after, category));
    const then = idsOf(asked(before, category));
    const told = idsOf([...added, ...broken, ...reworded, ...adjusted]);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((id) => !now.includes(id))).toEqual([]);
    expect(idsOf(removed).filter((id) => !then.includes(id))).toEqual([]);
    // What was asked is asked still, under its code or another, or else it is told to be gone.
    const continued = [...broken, ...reworded, ...adjusted].flatMap(({ formers }) =>
      idsOf(formers),
    );
    const gone = then.filter((id) => !now.includes(id) && !continued.includes(id));
    expect(idsOf(removed).filter((id) => !now.includes(id))).toEqual(gone);
    // Every question of the form, once and in its order, says what becomes of its answer.
    expect(reuse.flatMap(({ answers }) => idsOf(answers))).toEqual(now);
    const anew = idsOf(
      reuse.flatMap(({ answers }) => answers.filter((one) => one.reuse === "anew")),
    );
    expect(anew.filter((id) => !idsOf([...added, ...broken]).includes(id))).toEqual([]);
    expect(idsOf(added).filter((id) => !anew.includes(id))).toEqual([]);
  },
);

test.each(all)("$name: indicators and controls are in one list at most", (one) => {
  const { before, after, category, plan } = one;
  for (const part of ["indicators", "controls"] as const) {
    const [then, now] = [own(before[part], category), own(after[part], category)];
    const { added, removed, broken, changed } = plan[part];
    expect(idsOf(added)).toEqual(now.filter((id) => !then.includes(id)));
    expect(idsOf(removed)).toEqual(then.filter((id) => !now.includes(id)));
    const kept = idsOf([...broken, ...changed]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.filter((id) => !now.includes(id) || !then.includes(id))).toEqual([]);
  }
});

/** Told once for all, or to others: the year alone moves, the offer of the answer, the export. */
const NOT_TOLD = new Set(["datesFollow", "textsFollow", "carryOverChanged", "labelShared"]);
const TOLD_TYPES = new Set(["item", "indicator", "control", "platform", "category"]);

/** Ids that the plan tells, with those of last year that they continue. */
function toldIds({ questions, indicators, controls, calendar }: ChangesPlan): readonly string[] {
  const asked = Object.values(questions).flat();
  return [
    ...asked.flatMap(({ id, formers }) => [id, ...idsOf(formers)]),
    ...Object.values(indicators)
      .flat()
      .map(({ id }) => id),
    ...Object.values(controls)
      .flat()
      .map(({ id }) => id),
    ...idsOf(calendar),
  ];
}

test.each(all)("$name: what comparer finds is told, or left out on purpose", (one) => {
  const { before, after, category, plan } = one;
  const told = new Set(toldIds(plan));
  // A question that is renamed and no longer asked is told to be gone under the code it had.
  const formers = (id: string) => after.evolutions.find(({ of }) => of.includes(id))?.from ?? [];
  const isTold = ({ subject: { type, id } }: Change) =>
    [id, `${type}-${id}`, ...formers(id)].some((one) => told.has(one));
  const missing = compareCampaigns(before, after, category)
    .filter(({ kind, subject }) => TOLD_TYPES.has(subject.type) && !NOT_TOLD.has(kind))
    // Broken by questions that this category is not asked.
    .filter(({ kind }) => kind !== "affectedBy")
    .filter((change) => !isTold(change));
  expect(missing.map(({ kind, subject }) => `${kind} ${subject.id}`)).toEqual([]);
});

test.each(all)("$name: nothing is told as an editor reads it", ({ before, after, plan }) => {
  const texts = JSON.stringify({ ...plan, questions: Object.values(plan.questions) });
  const known = new Set(
    [before, after].flatMap(({ blocks }) => blocks.flatMap(({ elements }) => idsOf(elements))),
  );
  const codes = [...known].filter((id) => id.includes("_"));
  const shown = codes.filter((id) => new RegExp(`[^"\\w-]${id}\\b|\\b${id}[^"\\w]`).test(texts));
  expect(shown).toEqual([]);
  expect(texts).not.toMatch(/undefined|\[object|« »/);
});

test("an answer is given back as real records give it back", () => {
  for (const [before, after] of pairs) {
    const plans = planItems(before, after);
    const translate = createTranslator(before, after, plans, () => []);
    for (const { submission } of before.workedSubmissions) {
      const { cases } = translate(submission);
      const { reuse } = compileChanges(before, after, submission.category);
      for (const { id, reuse: told } of reuse.flatMap(({ answers }) => answers)) {
        const becomes = CARRY_OVERS[cases[plans.findIndex(({ item }) => item.id === id)]!]!;
        const allowed = ALLOWED[told];
        expect(allowed, `${after.year} ${submission.category} ${id} ${told}`).toContain(becomes);
      }
    }
  }
});

/**
 * By what the plan says, what may become of a real answer. Without the checker of schemas the
 * translator takes an answer of another form as it is: the plan knows better.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  asIs: ["asIs", "unanswered"],
  toAdapt: ["asIs", "toAdapt", "unanswered"],
  toUpdate: ["asIs", "unanswered"],
  anew: ["new", "broken", "asIs", "unanswered"],
};
