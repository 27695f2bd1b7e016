// The groups that records fall into, numbered as they are met and told in an order of their own.

import type { EncodedRecord, GroupValue, Submission } from "../../../engine/index.ts";
import { fold } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { CommandFailure } from "../command-failure.ts";
import type { GroupingKey } from "./grouping.ts";

/** More is a mistake (one group per establishment), and a table nobody reads. */
const MOST_GROUPS = 5_000;

/** One value per key. */
export type Group = readonly GroupValue[];

export interface GroupIndex {
  /** The number of a record's group; throws beyond 5,000 of them. */
  readonly numberOf: (submission: Submission, encoded: EncodedRecord) => number;
  /** By number. */
  readonly groups: () => readonly Group[];
}

export function createGroupIndex(keys: readonly GroupingKey[]): GroupIndex {
  const numbers = new Map<string, number>();
  const groups: Group[] = [];
  return {
    groups: () => groups,
    numberOf: (submission, encoded) => {
      const group = keys.map(({ read }) => read(submission, encoded));
      const identity = JSON.stringify(group);
      const known = numbers.get(identity);
      if (known !== undefined) return known;
      if (groups.length === MOST_GROUPS) {
        const message = phrase`--par fait plus de 5 000 groupes : regroupez selon autre chose.`;
        throw new CommandFailure(1, message);
      }
      numbers.set(identity, groups.length);
      return groups.push(group) - 1;
    },
  };
}

/**
 * Numbers of groups, first to last, whatever the order of the records: known values in their order,
 * then the others in that of the alphabet, then those without value.
 */
export function orderGroups(
  groups: readonly Group[],
  keys: readonly GroupingKey[],
): readonly number[] {
  const sorted = groups.map((group, number) => ({
    number,
    place: group.map((value, rank) => sortKey(value, keys[rank]!)),
  }));
  sorted.sort((a, b) => {
    const rank = a.place.findIndex((key, at) => key !== b.place[at]);
    return rank >= 0 && a.place[rank]! < b.place[rank]! ? -1 : 1;
  });
  return sorted.map(({ number }) => number);
}

function sortKey(value: GroupValue, { labels }: GroupingKey): string {
  if (typeof value !== "string") return `2${value.absence}`;
  if (!labels.has(value)) return `1${fold(value)}\0${value}`;
  return `0${String([...labels.keys()].indexOf(value)).padStart(6, "0")}`;
}
