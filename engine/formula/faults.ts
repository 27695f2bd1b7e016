// Everything that the formula language says to an author: one function per fault, facts in,
// French out. Codes are stable: a number is never reused for another fault. Here is what is wrong in
// a formula that can be read; reading-faults.ts is what cannot, name-faults.ts what nobody defines,
// domains/domain-faults.ts what does nothing.
import { didYouMean } from "../diagnostics/define-diagnostics.ts";
import { advisePair, adviseType } from "./advise-type.ts";
import { inQuotes, respell, rewrite } from "./edit.ts";
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { fault, listSome, NO_BREAK, quoted } from "./fault-words.ts";
import { nameFaults } from "./name-faults.ts";
import { readingFaults } from "./reading-faults.ts";

function warning(at: Extent, message: string, hint: string, code = "FORMULE-011"): Fault {
  const { start, end } = at;
  return { code, severity: "warning", message, hint, start, end };
}

/** One unit for another; without name, `found` is a ratio. */
function gives(found: string | undefined, expected: string): string {
  const given = found === undefined ? "un rapport" : quoted(found);
  return `ce calcul donne ${given}, alors que ${quoted(expected)} est attendu.`;
}

const CHECK_UNITS = `vérifiez les données nommées${NO_BREAK}; ${quoted('convertir(…; "unité")')} n'est là que pour deux unités comptées pareil.`;

/** What messages say of a function: see formula-function.ts. */
interface CalledFunction {
  readonly name: string;
  readonly signature: string;
  readonly arity: readonly [number, number];
  readonly separately?: string;
}

export const faults = {
  ...readingFaults,
  ...nameFaults,
  argumentCount: (
    at: Extent,
    { name, signature, arity, separately }: CalledFunction,
    found: number,
  ) =>
    fault(
      "FORMULE-004",
      at,
      `${quoted(name)} reçoit ici ${found} argument${found > 1 ? "s" : ""}.`,
      found < arity[1] || separately === undefined
        ? `écrivez ${quoted(signature)}.`
        : `écrivez ${quoted(signature)} ; pour des données séparées, ${quoted(separately)}.`,
    ),
  wrongType: (at: Extent, found: string, expected: string, hint?: string) =>
    fault(
      "FORMULE-005",
      at,
      `il faut ${expected} ici, et non ${found}.`,
      hint ?? adviseType(found, expected),
    ),
  differentTypes: (at: Extent, left: string, right: string) =>
    fault("FORMULE-005", at, `${left} et ${right} ne vont pas ensemble.`, advisePair(left, right)),
  unknownOption: (
    at: Extent,
    text: string,
    list: string,
    near: readonly string[],
    all: readonly string[],
  ) =>
    fault(
      "FORMULE-005",
      at,
      `${quoted(text)} n'est pas une réponse possible de ${quoted(list)}.`,
      didYouMean(near) ?? `réponses possibles${NO_BREAK}: ${listSome(all)}.`,
      respell(at, text, all, inQuotes),
    ),
  decimalsExpected: (at: Extent) =>
    fault(
      "FORMULE-005",
      at,
      "le nombre de décimales s'écrit en chiffres, de 0 à 6.",
      `par exemple ${quoted("arrondi(x; 2)")}.`,
    ),
  reversedBounds: (at: Extent, low: string, high: string) =>
    fault(
      "FORMULE-005",
      at,
      `la borne basse ${quoted(low)} dépasse la borne haute ${quoted(high)}.`,
      `écrivez ${quoted(`borne(x; ${high}; ${low})`)}.`,
    ),
  opaque: (at: Extent, name: string) =>
    fault(
      "FORMULE-005",
      at,
      `${quoted(name)} est un texte ou un choix multiple${NO_BREAK}: une formule ne peut pas l'utiliser.`,
      `une question de type ${quoted("choix")} ou ${quoted("oui_non")}, elle, se compare.`,
    ),
  opaqueLines: (at: Extent, name: string) =>
    fault(
      "FORMULE-005",
      at,
      `${quoted(name)} est une liste${NO_BREAK}: une formule ne peut pas l'utiliser.`,
      "si un calcul a besoin d'un de ses nombres, demandez-le dans une question à part.",
    ),
  unitMismatch: (at: Extent, found: string, expected: string) =>
    fault("FORMULE-006", at, gives(found, expected), CHECK_UNITS),
  differentUnits: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-006",
      at,
      `unités différentes${NO_BREAK}: ${quoted(left)} d'un côté, ${quoted(right)} de l'autre.`,
      CHECK_UNITS,
    ),
  missingFactor: (at: Extent, factor: number, found: string | undefined, expected: string) =>
    fault(
      "FORMULE-006",
      at,
      gives(found, expected),
      `multipliez par ${factor}${found === undefined ? ` : ${factor} * a / b` : ""}.`,
    ),
  missingDivision: (at: Extent, factor: number, found: string | undefined, expected: string) =>
    fault("FORMULE-006", at, gives(found, expected), `divisez par ${factor}.`),
  otherFactor: (
    at: Extent,
    written: number,
    factor: number,
    found: string | undefined,
    expected: string,
  ) => fault("FORMULE-006", at, gives(found, expected), `remplacez ${written} par ${factor}.`),
  /** `within`: what is named and has been multiplied already. */
  doubledFactor: (at: Extent, factor: number, within?: string) =>
    fault(
      "FORMULE-006",
      at,
      `le facteur ${factor} est appliqué deux fois.`,
      within === undefined
        ? `retirez l'une des deux multiplications par ${factor}.`
        : `${quoted(within)} est déjà multiplié par ${factor}${NO_BREAK}: ne le multipliez plus.`,
    ),
  lostFactor: (at: Extent, factor: number, unit: string) =>
    fault(
      "FORMULE-006",
      at,
      `ce calcul divise des ${quoted(unit)} par ${factor}, alors que ${quoted(unit)} est attendu.`,
      `retirez la division par ${factor}.`,
    ),
  noDayUnit: (at: Extent) =>
    fault(
      "FORMULE-006",
      at,
      "aucune unité du catalogue n'est celle d'un écart entre deux dates.",
      `ajoutez ${quoted("ecart_de_dates: oui")} à l'unité des jours, dans unites.yaml.`,
    ),
  unknownUnit: (at: Extent, word: string, near: readonly string[], write?: typeof inQuotes) =>
    fault(
      "FORMULE-006",
      at,
      `l'unité ${quoted(word)} n'existe pas.`,
      didYouMean(near) ?? "les unités se déclarent dans unites.yaml.",
      respell(at, word, near, write),
    ),
  functionNotAllowed: (at: Extent, name: string, where: string) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted(name)} n'est pas admis dans ${where}.`,
      "écrivez-la avec les seules réponses de cette année.",
    ),
  indicatorNotAllowed: (at: Extent, name: string) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted(name)} est un indicateur${NO_BREAK}: une condition d'affichage ne lit que des réponses.`,
      "écrivez-la avec les données dont il est tiré.",
    ),
  lastYearOfCalculation: (at: Extent, name: string) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted(name)} s'applique à une donnée ou à un indicateur, pas à un calcul.`,
      `faites de ce calcul un indicateur, puis écrivez ${quoted(`${name}(indicateur)`)}.`,
    ),
  beforeLastYear: (at: Extent) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted("precedent")} ne remonte qu'à l'année précédente.`,
      `écrivez ${quoted("precedent(x)")}${NO_BREAK}: une campagne ne connaît que les réponses de l'an passé.`,
    ),
  /** `whole`: all its lines were asked for, which is what it is worth. */
  notBrokenDown: (at: Extent, name: string, whole: boolean) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} n'a pas de lignes.`,
      `retirez les crochets : ${name}.`,
      whole ? rewrite(at, name) : undefined,
    ),
  unfinishedVector: (at: Extent, name: string) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} a plusieurs lignes${NO_BREAK}: le calcul doit dire qu'en faire.`,
      `écrivez ${quoted(`somme(${name})`)}, ou désignez une ligne${NO_BREAK}: ${name}["…"].`,
    ),
  differentLines: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-010",
      at,
      `les lignes de ${quoted(left)} et de ${quoted(right)} ne se correspondent pas une à une.`,
      "un calcul ligne à ligne demande la même dimension et les mêmes lignes des deux côtés.",
    ),
  vectorExpected: (at: Extent, { name, signature, separately }: CalledFunction) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} attend une répartition ou une colonne de tableau.`,
      separately === undefined
        ? `écrivez ${quoted(signature)}.`
        : `pour des données séparées, écrivez ${quoted(separately)}.`,
    ),
  linesNotAlways: (at: Extent, name: string, lines: readonly string[]) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} porterait sur des lignes qui ne sont pas demandées à toutes les catégories${NO_BREAK}: ${lines.join(", ")}.`,
      `désignez les lignes demandées partout, ou utilisez ${quoted("somme")}, où une ligne non demandée compte pour zéro.`,
    ),
  sumOfIndicator: (at: Extent, name: string) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} est un indicateur dont certaines lignes ne sont pas calculées partout${NO_BREAK}: il ne s'additionne pas.`,
      "additionnez les données dont il est tiré.",
    ),
  exactEquality: (at: Extent, tolerated: boolean) =>
    warning(
      at,
      "l'égalité de deux nombres décimaux calculés tient rarement au dernier chiffre.",
      tolerated
        ? `ajoutez une ${quoted("tolerance")} au contrôle, ou arrondissez les deux côtés.`
        : "comparez à un intervalle, ou arrondissez les deux côtés.",
    ),
  /** `word`: the unit as a formula writes it, where it has a name. */
  bareLiteral: (at: Extent, literal: string, unit: string, word: string | undefined) =>
    warning(
      at,
      `${quoted(literal)} est ajouté sans unité à ${quoted(unit)}.`,
      word === undefined
        ? "vérifiez que ce nombre est compté dans la même unité."
        : `précisez l'unité${NO_BREAK}: ${literal} ${word}.`,
    ),
  hiddenFactor: (at: Extent, factor: number, found: string, expected: string) =>
    warning(
      at,
      `le facteur ${factor} donne des ${quoted(found)}, alors que ${quoted(expected)} est attendu.`,
      `déclarez l'unité ${quoted(found)}, ou retirez le facteur ${factor}.`,
      "FORMULE-018",
    ),
} as const;
