// What --aide prints.

import { phrase } from "../../util/phrase.ts";
import type { Command, OptionSpec } from "../command.ts";

export function generalHelp(commands: readonly Command[]): string {
  return lines([
    "Millésime, le moteur de campagne : un dossier de YAML devient des formulaires, des calculs,",
    "des grilles et un guide.",
    "",
    `${phrase`Usage : `}millesime <commande> …`,
    "",
    ...columns(commands.map((command) => [command.name, command.summary])),
    "",
    `${phrase`Détail d'une commande : `}millesime <commande> --aide`,
    phrase`Codes de sortie : 0 tout va bien, 1 erreurs dans le catalogue ou le dossier, 2 mauvais usage.`,
  ]);
}

export function commandHelp(command: Command): string {
  return lines([
    `${command.summary}.`,
    "",
    phrase`Usage : ` + usageLine(command),
    "",
    ...columns([
      ...command.options.map((option): [string, string] => [written(option), option.help]),
      ["--aide", "cette page"],
    ]),
    ...(command.notes === undefined ? [] : ["", ...command.notes]),
  ]);
}

/** `millesime calculer <campagne> <dossier> [options]` */
export function usageLine(command: Command): string {
  return ["millesime", command.name, ...command.positionals, "[options]"].join(" ");
}

function written(option: OptionSpec): string {
  if (option.value === undefined) return `--${option.name}`;
  return `--${option.name} ${option.choices?.join("|") ?? option.value}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
