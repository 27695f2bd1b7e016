// Who signs, and when: what is published, reviewed or corrected bears a name and a date.

import { longDate, parseDay, type Signature } from "../../../engine/index.ts";
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

/** No signature is older: who types such a day has mistyped it. */
const FIRST_DAY = "1900-01-01";

/** Throws wrong usage without a name, with a day that is not one, or one that has not come. */
export function readSignature(args: CommandArguments): Signature {
  const by = (textOption(args, "par") ?? "").trim();
  if (by === "") throw wrongUsage(phrase`Il manque --par : qui signe ? Prénom et nom.`);
  if (by.length > LONGEST_NAME || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFD]/u.test(by)) {
    throw wrongUsage(
      phrase`« ${by} » n'est pas un nom : une ligne, ${LONGEST_NAME} signes au plus.`,
    );
  }
  const today = dayInParis(new Date());
  const date = textOption(args, "le") ?? today;
  refuseDay(date, today);
  return { by, date };
}

function refuseDay(date: string, today: string): void {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(date);
  // ISO days are ordered as text is; a day too old to be counted is out of range, not unheard of.
  if (isWritten && (date < FIRST_DAY || (date > today && parseDay(date) !== undefined))) {
    throw wrongUsage(
      phrase`--le ${date} : on signe un jour du ${longDate(FIRST_DAY)} au ${longDate(today)}, aujourd'hui à Paris.`,
    );
  }
  if (parseDay(date) === undefined) {
    throw wrongUsage(phrase`« ${date} » n'est pas un jour du calendrier. Il faut AAAA-MM-JJ.`);
  }
}
