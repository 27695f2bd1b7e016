// `millesime`: finds the command, reads its arguments, runs it, tells what went wrong in French.

import { once } from "node:events";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileCampaign, linkCampaign } from "../../engine/index.ts";
import type { Command, CommandArguments, CommandContext, ExitCode } from "./command.ts";
import { CommandFailure } from "./command-failure.ts";
import { commands } from "./commands/commands.ts";
import { wantsJson } from "./util/common-options.ts";
import { commandHelp, generalHelp } from "./util/help.ts";
import { interruptionSignal } from "./util/interruption-signal.ts";
import { packageVersion } from "./util/package-version.ts";
import { readArguments } from "./util/read-arguments.ts";
import { unknownName } from "./util/unknown-name.ts";

/** Runs one command line; gives the exit code and never calls process.exit. */
export async function main(
  argv: readonly string[],
  context: CommandContext = terminal(),
): Promise<ExitCode> {
  try {
    return await run(argv, context);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    if (error.message !== "") context.error(`${error.message}\n`);
    return error.exitCode;
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    context.error(generalHelp(commands));
    return 2;
  }
  if (["aide", "--aide", "-h", "--help"].includes(name)) {
    context.out(generalHelp(commands));
    return 0;
  }
  if (name === "--version") {
    context.out(`${packageVersion(context.packageFolder)}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const known = commands.map((one) => one.name);
    throw unknownName({ what: "La commande", word: name, known, title: "Commandes" });
  }
  if (rest.includes("--aide") || rest.includes("--help") || rest.includes("-h")) {
    context.out(commandHelp(command));
    return 0;
  }
  return runCommand(command, readArguments(command, rest), context);
}

/** A failure's facts go where the facts were awaited: whoever parses the output finds them. */
async function runCommand(
  command: Command,
  args: CommandArguments,
  context: CommandContext,
): Promise<ExitCode> {
  try {
    return await command.run(args, context);
  } catch (error) {
    if (error instanceof CommandFailure && error.facts !== undefined && wantsJson(args)) {
      context.out(`${JSON.stringify(error.facts, null, 2)}\n`);
    }
    throw error;
  }
}

function terminal(): CommandContext {
  const { stdout, stderr, stdin, env } = process;
  const closed = new AbortController();
  let interrupted: AbortSignal | undefined;
  // A reader that has seen enough (`| head`) is not an error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed.abort(new CommandFailure(0, ""));
  });
  const colours = env.NO_COLOR === undefined || env.NO_COLOR === "";
  return {
    out: (text) => void stdout.write(text),
    write: async (text) => {
      const signal = interrupted ?? closed.signal;
      if (signal.aborted || stdout.write(text)) return;
      // Stopped, or an error that its own listener tells: nobody waits any more.
      await once(stdout, "drain", { signal }).catch(() => undefined);
    },
    error: (text) => void stderr.write(text),
    outColours: colours && stdout.isTTY === true,
    errorColours: colours && stderr.isTTY === true,
    readInput: () => stdin,
    interruption: () => {
      interrupted ??= AbortSignal.any([closed.signal, interruptionSignal()]);
      return interrupted;
    },
    engine: { compileCampaign, linkCampaign },
    currentFolder: process.cwd(),
    packageFolder: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    environment: env,
  };
}
