// `millesime` run in this process, with outputs kept and no terminal.

import { fileURLToPath } from "node:url";
import type { CommandContext } from "../../../server/cli/command.ts";
import { main } from "../../../server/cli/main.ts";
import { rememberedEngine } from "./remembered-engine.ts";

export const PROJECT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

export interface CommandRun {
  readonly exitCode: number;
  /** Outputs as a person types them: ordinary spaces. */
  readonly out: string;
  readonly error: string;
  /** The standard output, byte for byte. */
  readonly bytes: Buffer;
}

/** What surrounds the command, when it is not the usual. */
export interface CommandSetting {
  readonly input?: string | Buffer;
  readonly currentFolder?: string;
  readonly context?: Partial<CommandContext>;
}

export async function runCommand(
  argv: readonly string[],
  { input = "", currentFolder = PROJECT, context = {} }: CommandSetting = {},
): Promise<CommandRun> {
  const out: Buffer[] = [];
  let error = "";
  const exitCode = await main(argv, {
    out: (text) => void out.push(Buffer.from(text)),
    write: async (text) => void out.push(Buffer.from(text)),
    error: (text) => {
      error += text;
    },
    outColours: false,
    errorColours: false,
    readInput: async function* () {
      yield Buffer.from(input);
    },
    interruption: () => new AbortController().signal,
    engine: rememberedEngine,
    currentFolder,
    packageFolder: PROJECT,
    environment: {},
    ...context,
  });
  const bytes = Buffer.concat(out);
  return { exitCode, out: plain(bytes.toString("utf8")), error: plain(error), bytes };
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
