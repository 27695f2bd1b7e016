// Worked cases as they are printed: cases that read the same data stand side by side in one table.

import type { GuidePlan } from "../../../engine/index.ts";

type GuideExample = GuidePlan["chapters"][number]["sheets"][number]["examples"][number];
type Line = GuideExample["inputs"][number];

export interface ExampleTableView {
  readonly cases: readonly string[];
  readonly inputs: readonly ExampleRowView[];
  readonly results: readonly ExampleRowView[];
}

/** One value per case. */
export interface ExampleRowView {
  readonly label: string;
  readonly values: readonly string[];
}

/** More columns than that do not fit beside a label on A4. */
const WIDEST = 3;

/** What is read when a case leaves out an input that another case of its table gives. */
const LEFT_OUT = "vide";

/** The tables of an indicator's examples, in the order of the examples. */
export function createExampleTables(
  examples: readonly GuideExample[],
): readonly ExampleTableView[] {
  return gather(examples).map((cases) => ({
    cases: cases.map(({ name }) => name),
    inputs: createRows(cases.map(({ inputs }) => inputs)),
    results: alignValues(cases.map(({ results }) => results)),
  }));
}

function gather(examples: readonly GuideExample[]): readonly (readonly GuideExample[])[] {
  const tables: GuideExample[][] = [];
  for (const example of examples) {
    const open = tables.at(-1);
    if (open !== undefined && open.length < WIDEST && areAlike([...open, example])) {
      open.push(example);
    } else tables.push([example]);
  }
  return tables;
}

/** The same results from mostly the same inputs, each named once. */
function areAlike(cases: readonly GuideExample[]): boolean {
  const results = cases.map((one) => one.results.map(({ label }) => label));
  if (results.some((labels) => labels.join("\n") !== results[0]?.join("\n"))) return false;
  const inputs = cases.map((one) => one.inputs.map(({ label }) => label));
  if (inputs.some((labels) => new Set(labels).size < labels.length)) return false;
  const [first = []] = inputs;
  return inputs.every((labels) => {
    const shared = labels.filter((label) => first.includes(label));
    return 2 * shared.length >= Math.min(labels.length, first.length);
  });
}

function createRows(cases: readonly (readonly Line[])[]): readonly ExampleRowView[] {
  if (cases.length === 1) return alignValues(cases);
  const displays = cases.map((lines) => new Map(lines.map((line) => [line.label, line.display])));
  return mergeLabels(cases).map((label) => ({
    label,
    values: displays.map((display) => display.get(label) ?? LEFT_OUT),
  }));
}

/** Of cases that have the same lines. */
function alignValues(cases: readonly (readonly Line[])[]): readonly ExampleRowView[] {
  return (cases[0] ?? []).map(({ label }, index) => ({
    label,
    values: cases.map((lines) => lines[index]?.display ?? LEFT_OUT),
  }));
}

/** Every label once; one that is new comes after the label it follows in its own case. */
function mergeLabels(cases: readonly (readonly Line[])[]): readonly string[] {
  const merged: string[] = [];
  for (const lines of cases) {
    lines.forEach(({ label }, index) => {
      if (merged.includes(label)) return;
      const before = lines[index - 1]?.label;
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, label);
    });
  }
  return merged;
}
