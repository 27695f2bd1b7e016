import type { CodeList, Option } from "../model/code-list.ts";

/** What changed in a list of options or lines; labels, in the order of the list. */
export interface OptionDifferences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly relabelled: readonly string[];
  readonly isReordered: boolean;
  /** Options of both years, the former first. */
  readonly kept: readonly (readonly [Option, Option])[];
}

/** `moved` is this year's key → last year's, for options that changed key only. */
export function compareOptions(
  before: CodeList,
  after: CodeList,
  moved: ReadonlyMap<string, string>,
): OptionDifferences {
  const formerKey = (key: string): string => moved.get(key) ?? key;
  const former = new Map(before.options.map((option) => [option.key, option]));
  const continued = new Set(after.options.map(({ key }) => formerKey(key)));
  const kept = after.options.flatMap((option): readonly (readonly [Option, Option])[] => {
    const old = former.get(formerKey(option.key));
    return old === undefined ? [] : [[old, option]];
  });
  const oldOrder = before.options.filter(({ key }) => continued.has(key)).map(({ key }) => key);
  return {
    added: after.options.filter(({ key }) => !former.has(formerKey(key))).map(({ label }) => label),
    removed: before.options.filter(({ key }) => !continued.has(key)).map(({ label }) => label),
    relabelled: kept.filter(([old, now]) => old.label !== now.label).map(([, { label }]) => label),
    isReordered: kept.some(([old], rank) => old.key !== oldOrder[rank]),
    kept,
  };
}
