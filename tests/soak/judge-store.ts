// What a file must hold after a soak, whatever happened on the way.

import { isDeepStrictEqual } from "node:util";
import type { SavedValue } from "../../renderer/app/saving/saved-value.ts";
import { subjectOfKey } from "../../renderer/app/saving/saved-value.ts";
import type {
  HistoryLine,
  RecordKey,
  SubmissionStore,
} from "../../server/store/submission-store.ts";
import type { Writer } from "./writer.ts";

/** Everything that is wrong, in words; and how many writes the history tells. */
export async function judgeStore(
  store: SubmissionStore,
  record: RecordKey,
  writers: readonly Writer[],
): Promise<{ readonly faults: readonly string[]; readonly lines: number }> {
  const history = await store.readHistory(record);
  const kept = await store.readRecord(record);
  const stored = (key: string) => {
    const subject = subjectOfKey(key);
    return subject === undefined ? kept?.answers.get(key) : kept?.justifications.get(subject);
  };
  const keys = new Set([
    ...history.map(({ item }) => item),
    ...writers.flatMap(({ acknowledged }) => acknowledged.map(({ key }) => key)),
  ]);
  const faults = [...keys].flatMap((key) => {
    const lines = history.filter(({ item }) => item === key);
    return [
      ...faultsOfHistory(key, lines),
      ...faultsOfAcknowledged(key, lines, writers),
      ...faultsOfStored(key, lines, stored(key)?.value ?? null),
      ...faultsOfForgotten(key, lines, writers),
    ];
  });
  return { faults, lines: history.length };
}

/** Versions 1 to n, each from what the one before left. */
function faultsOfHistory(key: string, lines: readonly HistoryLine[]): readonly string[] {
  return lines.flatMap(({ version, from }, index) => {
    const before = lines[index - 1]?.to ?? null;
    if (version !== index + 1) return [`${key}: version ${version} stands at place ${index + 1}`];
    return isDeepStrictEqual(from, before) ? [] : [`${key}: version ${version} begins elsewhere`];
  });
}

/** Each acknowledged version is in the history with the value that was acknowledged. */
function faultsOfAcknowledged(
  key: string,
  lines: readonly HistoryLine[],
  writers: readonly Writer[],
): readonly string[] {
  const all = writers.flatMap(({ acknowledged }) => acknowledged.filter((one) => one.key === key));
  return all.flatMap(({ value, version }) => {
    const written: SavedValue | null = lines[version - 1]?.to ?? null;
    if (isDeepStrictEqual(written, value)) return [];
    return [`${key}: version ${version} was acknowledged as ${text(value)}, is ${text(written)}`];
  });
}

/** What is stored is the last write, and somebody was told of it. */
function faultsOfStored(
  key: string,
  lines: readonly HistoryLine[],
  value: SavedValue | null,
): readonly string[] {
  const last = lines.at(-1)?.to ?? null;
  if (isDeepStrictEqual(last, value)) return [];
  return [`${key}: ${text(value)} is stored, ${text(last)} was written last`];
}

/** What each person gave last was written, and somebody was told of the last write. */
function faultsOfForgotten(
  key: string,
  lines: readonly HistoryLine[],
  writers: readonly Writer[],
): readonly string[] {
  const forgotten = writers.flatMap(({ last }, index) => {
    const value = last.get(key) ?? null;
    const isKept = value === null || lines.some(({ to }) => isDeepStrictEqual(to, value));
    return isKept ? [] : [`${key}: writer ${index + 1} gave ${text(value)}, never written`];
  });
  const all = writers.flatMap(({ acknowledged }) => acknowledged.filter((one) => one.key === key));
  const latest = Math.max(0, ...all.map(({ version }) => version));
  if (latest === lines.length) return forgotten;
  return [...forgotten, `${key}: version ${lines.length} was never acknowledged, only ${latest}`];
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
