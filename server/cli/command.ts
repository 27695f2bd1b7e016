// What a command is, and what it may touch.

import type * as Engine from "../../engine/index.ts";

export interface OptionSpec {
  readonly name: string;
  /** How the value is named in the help; absent: the option takes none. */
  readonly value?: string;
  /** The only values permitted. */
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface CommandArguments {
  readonly positionals: readonly string[];
  /** By option name; `true` for an option without value. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** 0 all is well, 1 the author's errors, 2 wrong usage; 130 and 143 stopped from outside. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

export interface CommandContext {
  /** Appends to the standard output, as is. */
  readonly out: (text: string | Uint8Array) => void;
  /** The same, resolved when there is room for more: for outputs that may not fit in memory. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly error: (text: string) => void;
  readonly outColours: boolean;
  readonly errorColours: boolean;
  readonly readInput: () => AsyncIterable<Uint8Array>;
  /**
   * Aborted when one must stop, by Ctrl+C, a polite request, or because nobody reads the output any
   * more; its reason is the CommandFailure to stop with. Who asks for it cleans up before it ends.
   */
  readonly interruption: () => AbortSignal;
  /** The engine's own: whoever runs many commands on one catalogue may give some that remember. */
  readonly engine: Pick<typeof Engine, "compileCampaign" | "linkCampaign">;
  readonly currentFolder: string;
  /** Where package.json is. */
  readonly packageFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** How positionals are written: `<campagne>` is compulsory, `[campagne]` is not. */
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
  /** What one must know, printed by --aide. */
  readonly notes?: readonly string[];
  readonly run: (args: CommandArguments, context: CommandContext) => Promise<ExitCode>;
}
