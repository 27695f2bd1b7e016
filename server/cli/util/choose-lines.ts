// Which lines of a review are meant by what was typed after --valider.

import type { ReviewedType } from "../../../engine/index.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { phrase, quotedList } from "../../util/phrase.ts";
import { type CommandFailure, wrongUsage } from "../command-failure.ts";
import type { PlacedLine } from "./print-review.ts";

/** What is written before a code that several things bear. */
const PREFIXES: Readonly<Record<ReviewedType, string>> = {
  campaign: "campagne",
  guide: "guide",
  kit: "kit",
  platform: "plateforme",
  block: "bloc",
  item: "donnee",
  indicator: "indicateur",
  reasons: "motifs",
  control: "controle",
  codeList: "nomenclature",
  dimension: "dimension",
};

/**
 * `wanted`: codes between commas, `inchanges` or `tout`. Lines named by their code may be reviewed
 * already; with the two words, only open ones are given. Throws wrong usage for a code that is none,
 * or that of several things.
 */
export function chooseLines(lines: readonly PlacedLine[], wanted: string): readonly PlacedLine[] {
  const open = lines.filter(({ isOpen }) => isOpen);
  const words = wanted
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (words.length === 0) {
    throw wrongUsage(
      phrase`--valider est vide : il faut des codes séparés par des virgules, « inchanges » ou « tout ».`,
    );
  }
  const [only] = words.length === 1 ? words : [];
  if (only === "tout") return open;
  if (only === "inchanges") return open.filter(({ status }) => status === "unchanged");
  const chosen = new Set(words.map((word) => findLine(lines, word)));
  return lines.filter((line) => chosen.has(line));
}

function findLine(lines: readonly PlacedLine[], word: string): PlacedLine {
  const named = lines.filter((line) => line.id === word || prefixed(line) === word);
  const [line] = named;
  if (line === undefined) throw unknownCode(lines, word);
  if (named.length === 1) return line;
  const choices = quotedList(named.map(prefixed), "ou");
  throw wrongUsage(phrase`Plusieurs lignes ont le code « ${word} » : écrivez ${choices}.`);
}

function prefixed({ type, id }: PlacedLine): string {
  return `${PREFIXES[type]}:${id}`;
}

/** Hundreds of codes would bury the sentence. */
function unknownCode(lines: readonly PlacedLine[], word: string): CommandFailure {
  const known = [...new Set(lines.map((line) => (word.includes(":") ? prefixed(line) : line.id)))];
  const message = phrase`Le code « ${word} » n'est pas à revoir ici.${didYouMean(word, known)}`;
  return wrongUsage(`${message}\n${phrase`On peut aussi écrire « inchanges » ou « tout ».`}`);
}
