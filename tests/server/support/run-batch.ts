// `millesime calculer` on a batch given on the standard input, and its small records.

import { type CommandRun, runCommand } from "./run-command.ts";

const YEAR = "2023";
const CATEGORY = "EHPAD";

/** One line of a batch. */
export function record(answers: object, more: object = {}): string {
  return JSON.stringify({ campaign: YEAR, category: CATEGORY, answers, ...more });
}

export function runBatch(
  input: string | Buffer,
  ...options: readonly string[]
): Promise<CommandRun> {
  return runCommand(["calculer", YEAR, "-", "--lot", ...options], { input });
}

interface ToldRecord {
  readonly line: number;
}

/** What `--format json` says, line by line. */
export function toldRecords(out: string): readonly ToldRecord[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ToldRecord);
}
