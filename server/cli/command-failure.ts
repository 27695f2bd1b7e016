import type { ExitCode } from "./command.ts";

/** Stops a command with a French sentence on the error output: 1 the author's fault, 2 usage. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  /** The same with English keys, for `--format json`. */
  readonly facts: object | undefined;

  constructor(exitCode: ExitCode, message: string, facts?: object) {
    super(message);
    this.exitCode = exitCode;
    this.facts = facts;
  }
}

/** Wrong usage: what was typed cannot be understood. */
export function wrongUsage(message: string): CommandFailure {
  return new CommandFailure(2, message);
}
