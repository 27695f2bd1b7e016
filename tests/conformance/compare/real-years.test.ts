// What `comparer` says of two real campaigns is what the study found in their two real exports.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Campaign, compareCampaigns, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

/** A line of the study's table. */
interface Line {
  readonly line: string;
  /** How many columns disappear, how many appear. */
  readonly columns: readonly [number, number];
  /** By kind, the subjects. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Former items whose columns belong to the line, beside its subjects. */
  readonly items?: readonly string[];
}

const table: readonly Line[] = parse(
  readFileSync(join(import.meta.dirname, "2022-2023.yaml"), "utf8"),
);
const host = memoryHost(readCatalogue(CATALOGUE));
const [before, after] = [await link("2022"), await link("2023")];
const changes = compareCampaigns(before, after);

async function link(year: string): Promise<Campaign> {
  return (await linkCampaign(host, year)).value!;
}

/** The columns of `one` that `other` has not, each with the item or the result that fills it. */
function ownColumns(one: Campaign, other: Campaign): readonly (readonly [string, string])[] {
  const known = new Set(other.exportColumns.map(({ name }) => name));
  return one.exportColumns
    .filter(({ name }) => !known.has(name))
    .map(({ name, source }) => [name, idOf(source)]);
}

function idOf(source: Campaign["exportColumns"][number]["source"]): string {
  if (source.kind === "answer") return source.item;
  return source.kind === "result" ? source.indicator : source.id;
}

const removed = ownColumns(before, after);
const added = ownColumns(after, before);

test.each(table)("$line", ({ changes: expected, columns, items = [] }) => {
  for (const [kind, subjects] of Object.entries(expected)) {
    for (const subject of subjects) {
      const told = changes.filter(
        (change) => change.kind === kind && change.subject.id === subject,
      );
      expect(told, `${kind} ${subject}`).toHaveLength(1);
    }
  }
  const ids = [...items, ...Object.values(expected).flat()];
  const mine = ([, id]: readonly [string, string]) => ids.includes(id);
  expect([removed.filter(mine).length, added.filter(mine).length]).toEqual(columns);
});

test("the table balances: 27 columns more, 305 of 331 unchanged in the same order", () => {
  const [lost, gained] = [0, 1].map((side) =>
    table.reduce((sum, { columns }) => sum + columns[side]!, 0),
  );
  expect([lost, gained]).toEqual([removed.length, added.length]);
  expect(gained! - lost!).toBe(27);
  const [old, recent] = [before, after].map(({ exportColumns }) =>
    exportColumns.map(({ name }) => name),
  );
  expect([old!.length, recent!.length]).toEqual([331, 358]);
  const kept = old!.filter((name) => recent!.includes(name));
  expect(kept).toHaveLength(305);
  expect(recent!.filter((name) => old!.includes(name))).toEqual(kept);
});

test("nothing is told that the table does not explain", () => {
  const explained = new Set(
    table.flatMap((line) =>
      Object.entries(line.changes).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`)),
    ),
  );
  const unexplained = changes
    // Controls are not columns; what is harmless changes nothing that is collected.
    .filter(({ consequence, subject }) => consequence !== "harmless" && subject.type !== "control")
    .filter(({ subject }) => subject.type !== "export")
    .map(({ kind, subject }) => `${kind} ${subject.id}`)
    .filter((change) => !explained.has(change));
  expect(unexplained).toEqual([]);
});
