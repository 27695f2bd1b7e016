// The words of a command line against what the command declares. Node cuts, we judge: its own
// messages are in English.

import { parseArgs } from "node:util";
import { didYouMean } from "../../util/did-you-mean.ts";
import { phrase, quotedList } from "../../util/phrase.ts";
import type { Command, CommandArguments, OptionSpec } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { usageLine } from "./help.ts";

/** Throws wrong usage: an unknown option, a value missing or not permitted, too many words. */
export function readArguments(command: Command, words: readonly string[]): CommandArguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      command.options.map((option) => [
        option.name,
        { type: option.value === undefined ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = findOption(command, token.name, token.rawName);
    if (options.has(option.name)) {
      throw wrongUsage(phrase`L'option « --${option.name} » est donnée deux fois.`);
    }
    options.set(option.name, readValue(option, token.value));
  }
  checkCount(command, positionals);
  return { positionals, options };
}

function findOption(command: Command, name: string, rawName: string): OptionSpec {
  const option = command.options.find((one) => one.name === name);
  if (option !== undefined && rawName.startsWith("--")) return option;
  const known = command.options.map((one) => `--${one.name}`);
  const near = didYouMean(rawName, known);
  const message = phrase`L'option « ${rawName} » n'existe pas pour « ${command.name} ».`;
  throw wrongUsage(`${message}${near}\n${phrase`Options : `}${[...known, "--aide"].join(", ")}.`);
}

function readValue(option: OptionSpec, value: string | undefined): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw wrongUsage(phrase`L'option « --${option.name} » ne prend pas de valeur.`);
  }
  if (value === undefined) {
    throw wrongUsage(phrase`L'option « --${option.name} » attend une valeur : ${option.value}.`);
  }
  if (option.choices === undefined || option.choices.includes(value)) return value;
  const near = didYouMean(value, option.choices);
  const message = phrase`L'option « --${option.name} » n'accepte pas « ${value} ».`;
  throw wrongUsage(`${message}${near} ${phrase`Il faut `}${quotedList(option.choices, "ou")}.`);
}

function checkCount(command: Command, positionals: readonly string[]): void {
  const compulsory = command.positionals.filter((name) => name.startsWith("<"));
  const missing = compulsory[positionals.length];
  if (missing !== undefined) {
    throw wrongUsage(`${phrase`Il manque ${missing}.`}\n${phrase`Usage : `}${usageLine(command)}`);
  }
  // « <grille>… » takes all that follows.
  if (command.positionals.at(-1)?.endsWith("…")) return;
  const extra = positionals[command.positionals.length];
  if (extra !== undefined) {
    throw wrongUsage(
      `${phrase`« ${extra} » est de trop.`}\n${phrase`Usage : `}${usageLine(command)}`,
    );
  }
}
