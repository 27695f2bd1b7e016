import { NO_BREAK, quoted } from "./fault-words.ts";

/** What to write when something of one type stands where another is expected, as messages name both. */
export function adviseType(found: string, expected: string): string | undefined {
  const advice = ADVICE.find(
    ([wanted, given]) => expected === wanted && (given === "" || found.startsWith(given)),
  );
  return advice?.[2];
}

/** What to write when two things that meet are not of one type. */
export function advisePair(left: string, right: string): string {
  const isOne = (name: string): boolean => left.startsWith(name) || right.startsWith(name);
  if (isOne("une date")) {
    return `comparez une date à une date, ou ${quoted("annee(date)")} à un nombre.`;
  }
  if (isOne("un texte")) return "un nombre s'écrit sans guillemets, le nom d'une donnée aussi.";
  return isOne("une réponse")
    ? "une réponse ne se compare qu'à celles de sa liste, entre guillemets."
    : `une condition se choisit${NO_BREAK}: ${CHOICE}.`;
}

const CHOICE = quoted("si … alors … sinon …");

/** What is expected, how what is found begins, what to do about it. */
const ADVICE: readonly (readonly [expected: string, found: string, advice: string])[] = [
  ["un nombre", "une condition", `pour en tirer un nombre, écrivez ${CHOICE}.`],
  ["un nombre", "une réponse", `comparez-la à l'une de ses réponses, puis écrivez ${CHOICE}.`],
  ["un nombre", "une date", `écrivez ${quoted("annee(date)")}, ou la différence de deux dates.`],
  ["un nombre", "un texte", "un nombre s'écrit sans guillemets, le nom d'une donnée aussi."],
  ["un nombre", "une valeur vide", "la formule doit donner un nombre dans un cas au moins."],
  ["un nombre", "un nombre démesuré", "écrivez un nombre plus petit."],
  ["une condition", "un nombre", `comparez-le : ${quoted("x > 0")}.`],
  ["une condition", "une date", `comparez-la : ${quoted('date >= "AAAA-MM-JJ"')}.`],
  ["une condition", "une réponse", `comparez-la : ${quoted('x = "réponse"')}.`],
  ["une condition", "un texte", `comparez-lui une donnée : ${quoted('x = "réponse"')}.`],
  [
    "un nombre ou une date",
    "une réponse",
    `une réponse se compare par ${quoted("=")}, ${quoted("<>")} ou ${quoted("parmi (…)")}.`,
  ],
  [
    "un nombre ou une date",
    "une condition",
    `des conditions se relient par ${quoted("et")}, ${quoted("ou")}, ${quoted("non")}.`,
  ],
  ["un nombre ou une date", "un texte", "nommez la donnée, sans guillemets."],
  ["une date", "", `nommez une date, ou écrivez le jour : ${quoted('"AAAA-MM-JJ"')}.`],
  ["une donnée ou un calcul", "", "nommez la donnée, sans guillemets."],
  ["le nom d'une unité entre guillemets", "", `par exemple : ${quoted('"personne"')}.`],
];
