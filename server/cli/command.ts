// What a command is, and what it may touch.

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

/** 0 all is well, 1 the author's errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  /** Appends to the standard output, as is. */
  readonly out: (text: string | Uint8Array) => void;
  readonly error: (text: string) => void;
  readonly outColours: boolean;
  readonly errorColours: boolean;
  readonly readInput: () => AsyncIterable<Uint8Array>;
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
