// Where the application is found, from whoever prints: the option, else the environment.

import { phrase } from "../../util/phrase.ts";
import type { CommandArguments, CommandContext, OptionSpec } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { textOption } from "./common-options.ts";

export const addressOption: OptionSpec = {
  name: "adresse",
  value: "<https://…>",
  help: "l'adresse de l'application : les grilles y conduisent (par défaut : MILLESIME_ADRESSE)",
};

const VARIABLE = "MILLESIME_ADRESSE";

/** A longer one makes a code that a telephone reads with difficulty. */
const LONGEST = 200;

/** `https://…` without a slash at the end; undefined when none is given. Throws wrong usage. */
export function readAddress(
  args: CommandArguments,
  { environment }: Pick<CommandContext, "environment">,
): string | undefined {
  const given = textOption(args, addressOption.name);
  if (given !== undefined) return checkAddress(given, `--${addressOption.name}`);
  const said = environment[VARIABLE];
  return said === undefined || said === "" ? undefined : checkAddress(said, VARIABLE);
}

function checkAddress(text: string, from: string): string {
  if (text.length > LONGEST) {
    throw wrongUsage(phrase`${from} est trop longue : ${LONGEST} caractères au plus.`);
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol)) {
    const example = "https://exemple.fr";
    throw wrongUsage(
      phrase`${from} vaut « ${text} » : il faut une adresse entière, comme ${example}.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw wrongUsage(
      phrase`${from} porte un nom ou un mot de passe, qui seraient imprimés : ôtez-les.`,
    );
  }
  if (/[?#]/.test(text)) {
    throw wrongUsage(
      phrase`${from} a un « ? » ou un « # » : le numéro d'une question ne peut pas la suivre.`,
    );
  }
  const address = url.href.replace(/\/+$/, "");
  // Letters that an address has not are written in three signs, or in a longer name.
  if (address.length > LONGEST) {
    throw wrongUsage(phrase`${from} est trop longue : ${LONGEST} caractères au plus.`);
  }
  return address;
}
