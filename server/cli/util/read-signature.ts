// Who signs, and when: what is published, reviewed or corrected bears a name and a date.

import { parseDay, type Signature } from "../../../engine/index.ts";
import { dayInParis } from "../../calendar.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandArguments, OptionSpec } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { textOption } from "./common-options.ts";

export const signatureOptions: readonly OptionSpec[] = [
  { name: "par", value: "<nom>", help: "qui signe : prénom et nom" },
  { name: "le", value: "<date>", help: "le jour, AAAA-MM-JJ (par défaut : aujourd'hui, à Paris)" },
];

const LONGEST_NAME = 100;

/** Throws wrong usage without a name, or with a day that is not one. */
export function readSignature(args: CommandArguments): Signature {
  const by = (textOption(args, "par") ?? "").trim();
  if (by === "") throw wrongUsage(phrase`Il manque --par : qui signe ? Prénom et nom.`);
  if (by.length > LONGEST_NAME || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFD]/u.test(by)) {
    throw wrongUsage(
      phrase`« ${by} » n'est pas un nom : une ligne, ${LONGEST_NAME} signes au plus.`,
    );
  }
  const date = textOption(args, "le") ?? dayInParis(new Date());
  if (parseDay(date) === undefined) {
    throw wrongUsage(phrase`« ${date} » n'est pas un jour du calendrier. Il faut AAAA-MM-JJ.`);
  }
  return { by, date };
}
