// The graph of a program read both ways, against what calculations do.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Absence, Calculation } from "../../engine/calculation/calculation.ts";
import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import { findSlots } from "../../engine/calculation/find-slots.ts";
import { nodeArguments } from "../../engine/calculation/node-arguments.ts";
import type { Node, Program, ProgramElement } from "../../engine/calculation/program.ts";
import type { Answer, Answers, Submission } from "../../engine/calculation/submission.ts";
import { program, submission } from "./arbitraries/program.ts";

/** A submission where the answer to one item is another one, or none. */
const change = fc
  .tuple(submission, submission, fc.nat())
  .map(([before, { answers }, pick]): readonly [Submission, Submission, string] => {
    const items = Object.keys({ ...before.answers, ...answers, effectif: 0 });
    const item = items[pick % items.length]!;
    const { [item]: _, ...others } = before.answers;
    const answer = answers[item];
    const changed = answer === undefined ? others : { ...others, [item]: answer };
    return [before, { ...before, answers: changed }, item];
  });

/** Keys whose values differ. */
function differences(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): readonly string[] {
  const keys = Object.keys({ ...left, ...right });
  return keys.filter((key) => !isDeepStrictEqual(left[key], right[key]));
}

function spoken({ findings }: Calculation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(findings.map((finding) => [finding.control, finding]));
}

test("an answer changes nothing but what depends on its item", () => {
  fc.assert(
    fc.property(program, change, (one, [before, after, item]) => {
      const { calculate, visibility, dependants } = createCalculator(one);
      const { results, controls, elements } = dependants(item);
      const [left, right] = [calculate(before), calculate(after)];
      expect(results).toEqual(
        expect.arrayContaining([...differences(left.results, right.results)]),
      );
      expect(controls).toEqual(
        expect.arrayContaining([...differences(spoken(left), spoken(right))]),
      );
      expect(elements).toEqual(
        expect.arrayContaining([...differences(visibility(before), visibility(after))]),
      );
    }),
    { numRuns: 300 },
  );
});

test("what an item shows depends on it, and so does what that shows", () => {
  fc.assert(
    fc.property(program, (one) => {
      const { dependants } = createCalculator(one);
      const shown = expect.arrayContaining(["places_jour", "depenses"]);
      expect(dependants("accueil").elements).toEqual(shown);
      expect(dependants("places_jour").elements).toEqual(["depenses"]);
      expect(dependants("depenses").elements).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("once what blocks a result is answered, it waits for nothing, or for what that has shown", () => {
  fc.assert(
    fc.property(program, submission, fc.nat(), (one, given, pick) => {
      const { calculate, blockedBy } = createCalculator(one);
      const missing = namesOfMissing(calculate(given));
      expect(new Set(blockedBy(given).flatMap(({ results }) => results))).toEqual(new Set(missing));
      const chosen = missing[pick % missing.length];
      fc.pre(chosen !== undefined);
      const answered = new Set<string>();
      let current = given;
      for (;;) {
        const blockers = blockedBy(current).filter(({ results }) => results.includes(chosen));
        if (blockers.length === 0) break;
        const { because = [] } = calculate(current).results[chosen] as Partial<Absence>;
        const items = new Set(because.map((cell) => cell.split(".")[0]));
        expect(new Set(blockers.map(({ item }) => item))).toEqual(items);
        for (const { item } of blockers) expect(answered).not.toContain(item);
        for (const { item } of blockers) answered.add(item);
        current = { ...current, answers: { ...current.answers, ...answersTo(one, [...answered]) } };
      }
      expect(namesOfMissing(calculate(current))).not.toContain(chosen);
    }),
    { numRuns: 300 },
  );
});

/** Operations that lack a figure as soon as one of their arguments does. */
const STRICT: ReadonlySet<Node["op"]> = new Set([
  ...(["constant", "load", "add", "subtract", "multiply", "divide", "sum"] as const),
  ...(["minimum", "maximum", "negate", "absolute", "round", "year", "compare", "not"] as const),
]);

test("a strict calculation waits for every answer that it lacks", () => {
  fc.assert(
    fc.property(program, submission, (one, given) => {
      const { calculate, encode } = createCalculator(one);
      const { d } = encode(given);
      const { results } = calculate(given);
      const cells = one.elements
        .filter(({ visibleWhen }) => visibleWhen === undefined)
        .flatMap((element) => element.cells);
      const ids = new Map(cells.map(({ id, slot }) => [slot, id]));
      const isStrict: boolean[] = [];
      for (const node of one.nodes) {
        const holds = nodeArguments(node).every((argument) => isStrict[argument]);
        isStrict.push(holds && STRICT.has(node.op) && (node.op !== "load" || ids.has(node.slot)));
      }
      for (const { id, root } of one.results) {
        const result = results[id]!;
        if (!isStrict[root] || !("absence" in result) || result.absence !== "missing") continue;
        const lacked = findSlots(one.nodes, root).filter(({ slot }) => Number.isNaN(d[slot]));
        expect(new Set(result.because)).toEqual(new Set(lacked.map(({ slot }) => ids.get(slot))));
      }
    }),
    { numRuns: 200 },
  );
});

test("items that block most results come first", () => {
  fc.assert(
    fc.property(program, submission, (one, given) => {
      const counts = createCalculator(one)
        .blockedBy(given)
        .map(({ results }) => results.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }),
    { numRuns: 100 },
  );
});

function namesOfMissing({ results }: Calculation): readonly string[] {
  return Object.entries(results).flatMap(([id, result]) =>
    "absence" in result && result.absence === "missing" ? [id] : [],
  );
}

/** A sound and whole answer to each item. */
function answersTo({ elements }: Program, ids: readonly string[]): Answers {
  const wanted = elements.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(wanted.map((element) => [element.id, answerTo(element)]));
}

function answerTo({ type, options, cells }: ProgramElement): Answer {
  switch (type) {
    case "yesNo":
    case "choice":
      return options![0]!;
    case "date":
      return "2022-01-01";
    case "breakdown":
      return Object.fromEntries(cells.map(({ line }) => [line!, 3]));
    case "table":
      return Object.fromEntries(
        cells.map(({ line }) => [
          line!,
          Object.fromEntries(cells.map(({ column }) => [column!, 3])),
        ]),
      );
    default:
      return 3;
  }
}
