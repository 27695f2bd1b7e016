// Everything that the formula language says to an author: one function per fault, facts in,
// French out. Codes are stable: a number is never reused for another fault.
import { didYouMean } from "../diagnostics/define-diagnostics.ts";
import { fold } from "../util/suggest.ts";
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";

const NO_BREAK = "\u00A0";

/** The author's own words, between guillemets. */
export function quoted(text: string): string {
  return `«${NO_BREAK}${text}${NO_BREAK}»`;
}

function fault(code: string, at: Extent, message: string, hint?: string): Fault {
  const words = { code, severity: "error" as const, message, start: at.start, end: at.end };
  return hint === undefined ? words : { ...words, hint };
}

function warning(at: Extent, message: string, hint: string): Fault {
  const { start, end } = at;
  return { code: "FORMULE-011", severity: "warning", message, hint, start, end };
}

export const faults = {
  unexpectedCharacter: (at: Extent, character: string, hint?: string) =>
    fault("FORMULE-001", at, `${quoted(character)} n'a pas de sens dans une formule.`, hint),
  foreignOperator: (at: Extent, written: string, advice: string) =>
    fault("FORMULE-001", at, `${quoted(written)} ne s'écrit pas ainsi dans une formule.`, advice),
  comma: (at: Extent, before: string, after: string) =>
    fault(
      "FORMULE-001",
      at,
      "la virgule n'est pas admise dans une formule.",
      before === "" || after === ""
        ? `séparez les arguments par ${quoted(";")}, les décimales par ${quoted(".")}.`
        : `écrivez ${quoted(`${before}.${after}`)} pour un nombre décimal, ` +
            `ou ${quoted(`${before} ; ${after}`)} pour deux arguments.`,
    ),
  unclosedText: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      "ce texte n'est pas refermé.",
      'ajoutez le guillemet fermant : " ou ».',
    ),
  endsTooEarly: (at: Extent, expected: string) =>
    fault("FORMULE-002", at, `la formule s'arrête trop tôt${NO_BREAK}: il manque ${expected}.`),
  unexpectedWord: (at: Extent, found: string, expected: string) =>
    fault(
      "FORMULE-002",
      at,
      `${quoted(found)} est inattendu ici${NO_BREAK}: il faut ${expected}.`,
      // The habit of spreadsheets.
      found === "=" && at.start === 0 ? "une formule ne commence pas par « = »." : undefined,
    ),
  missingOtherwise: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      `ce ${quoted("si")} n'a pas de ${quoted("sinon")}.`,
      `ajoutez ${quoted("sinon")} et ce que vaut le calcul dans l'autre cas (${quoted("vide")} s'il n'a pas de sens).`,
    ),
  missingOperator: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-002",
      at,
      `il manque un signe entre ${quoted(left)} et ${quoted(right)}.`,
      `ajoutez ${quoted("+")}, ${quoted("-")}, ${quoted("*")} ou ${quoted("/")}.`,
    ),
  chainedComparison: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      "deux comparaisons ne se suivent pas.",
      `reliez-les par ${quoted("et")} : a < b et b < c.`,
    ),
  columnWithoutLine: (at: Extent, name: string, column: string) =>
    fault(
      "FORMULE-002",
      at,
      `une colonne se désigne après une ligne ou ${quoted("[*]")}.`,
      `écrivez ${quoted(`${name}[*].${column}`)} pour toute la colonne, ou ${quoted(`${name}["…"].${column}`)} pour une case.`,
    ),
  unknownFunction: (at: Extent, name: string, near: readonly string[]) =>
    fault("FORMULE-003", at, `la fonction ${quoted(name)} n'existe pas.`, didYouMean(near)),
  argumentCount: (at: Extent, name: string, found: number, signature: string) =>
    fault(
      "FORMULE-004",
      at,
      `${quoted(name)} reçoit ici ${found} argument${found > 1 ? "s" : ""}.`,
      `écrivez ${quoted(signature)}.`,
    ),
  wrongType: (at: Extent, found: string, expected: string, hint?: string) =>
    fault("FORMULE-005", at, `${found} est donné là où il faut ${expected}.`, hint),
  differentTypes: (at: Extent, left: string, right: string) =>
    fault("FORMULE-005", at, `${left} et ${right} ne vont pas ensemble.`),
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
      didYouMean(near) ?? `réponses possibles${NO_BREAK}: ${all.slice(0, 12).join(", ")}.`,
    ),
  opaque: (at: Extent, name: string) =>
    fault(
      "FORMULE-005",
      at,
      `${quoted(name)} est un texte ou un choix multiple${NO_BREAK}: une formule ne peut pas l'utiliser.`,
    ),
  unitMismatch: (at: Extent, found: string, expected: string) =>
    fault(
      "FORMULE-006",
      at,
      `ce calcul donne ${quoted(found)}, alors que ${quoted(expected)} est attendu.`,
      `vérifiez les données nommées${NO_BREAK}; ${quoted('convertir(…; "unité")')} n'est là que pour deux unités comptées pareil.`,
    ),
  differentUnits: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-006",
      at,
      `unités différentes${NO_BREAK}: ${quoted(left)} d'un côté, ${quoted(right)} de l'autre.`,
    ),
  missingFactor: (at: Extent, factor: number, unit: string) =>
    factor > 1
      ? fault(
          "FORMULE-006",
          at,
          `ce calcul donne un rapport, alors que ${quoted(unit)} est attendu.`,
          `multipliez par ${factor} : ${factor} * a / b.`,
        )
      : fault(
          "FORMULE-006",
          at,
          `ce calcul garde une échelle de ${1 / factor}, alors que ${quoted(unit)} est attendu.`,
          `divisez par ${1 / factor}.`,
        ),
  doubledFactor: (at: Extent, factor: number) =>
    fault(
      "FORMULE-006",
      at,
      `le facteur ${factor} est appliqué deux fois.`,
      `retirez l'une des deux multiplications par ${factor}.`,
    ),
  noDayUnit: (at: Extent) =>
    fault(
      "FORMULE-006",
      at,
      "aucune unité du catalogue n'est celle d'un écart entre deux dates.",
      `ajoutez ${quoted("ecart_de_dates: oui")} à l'unité des jours, dans unites.yaml.`,
    ),
  unknownUnit: (at: Extent, word: string, near: readonly string[]) =>
    fault("FORMULE-006", at, `l'unité ${quoted(word)} n'existe pas.`, didYouMean(near)),
  functionNotAllowed: (at: Extent, name: string, where: string) =>
    fault("FORMULE-007", at, `${quoted(name)} n'est pas admis dans ${where}.`),
  indicatorNotAllowed: (at: Extent, name: string) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted(name)} est un indicateur${NO_BREAK}: une condition d'affichage ne lit que des réponses.`,
    ),
  previousOfCalculation: (at: Extent) =>
    fault(
      "FORMULE-007",
      at,
      `${quoted("precedent")} s'applique à une donnée, pas à un calcul ni à un indicateur.`,
      "reprenez le calcul avec l'année précédente de chaque donnée : precedent(a) / precedent(b).",
    ),
  tooLong: (at: Extent, limit: number) =>
    fault(
      "FORMULE-008",
      at,
      `la formule dépasse ${limit} caractères.`,
      "coupez-la en plusieurs indicateurs.",
    ),
  tooDeep: (at: Extent, limit: number) =>
    fault(
      "FORMULE-008",
      at,
      `la formule emboîte plus de ${limit} niveaux.`,
      "coupez-la en plusieurs indicateurs.",
    ),
  unknownLine: (at: Extent, key: string, name: string, near: readonly string[]) =>
    fault("FORMULE-009", at, `${quoted(name)} n'a pas de ligne ${quoted(key)}.`, didYouMean(near)),
  unknownColumn: (at: Extent, column: string, name: string, near: readonly string[]) =>
    fault(
      "FORMULE-009",
      at,
      `${quoted(name)} n'a pas de colonne ${quoted(column)}.`,
      didYouMean(near),
    ),
  missingColumn: (at: Extent, name: string, columns: readonly string[]) =>
    fault(
      "FORMULE-009",
      at,
      `${quoted(name)} est un tableau${NO_BREAK}: il faut dire quelle colonne.`,
      `écrivez ${columns.map((column) => quoted(`${name}[*].${column}`)).join(" ou ")}.`,
    ),
  reversedRange: (at: Extent, from: string, to: string) =>
    fault(
      "FORMULE-009",
      at,
      `la ligne ${quoted(from)} vient après ${quoted(to)}.`,
      `écrivez ${quoted(`"${to}" .. "${from}"`)}.`,
    ),
  notBrokenDown: (at: Extent, name: string) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} n'a pas de lignes.`,
      `retirez les crochets : ${name}.`,
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
  vectorExpected: (at: Extent, name: string) =>
    fault(
      "FORMULE-010",
      at,
      `${quoted(name)} attend une répartition ou une colonne de tableau.`,
      `pour additionner des données séparées, écrivez ${quoted("a + b")}.`,
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
      tolerated ? `ajoutez une ${quoted("tolerance")} au contrôle.` : "comparez à un intervalle.",
    ),
  bareLiteral: (at: Extent, literal: string, unit: string) =>
    warning(
      at,
      `${quoted(literal)} est ajouté sans unité à ${quoted(unit)}.`,
      `précisez l'unité${NO_BREAK}: ${literal} ${unit}.`,
    ),
  unknownName: (at: Extent, name: string, near: readonly string[]) => {
    const exact = near.find((known) => fold(known) === fold(name));
    return fault(
      "LIEN-001",
      at,
      `${quoted(name)} n'existe pas dans cette campagne.`,
      exact === undefined ? didYouMean(near) : `écrivez ${quoted(exact)}, lettre pour lettre.`,
    );
  },
  optionWithoutQuotes: (at: Extent, name: string) =>
    fault(
      "LIEN-001",
      at,
      `${quoted(name)} n'est pas le nom d'une donnée.`,
      `une réponse s'écrit entre guillemets droits${NO_BREAK}: "${name}".`,
    ),
  functionWithoutCall: (at: Extent, name: string, signature: string) =>
    fault("LIEN-001", at, `${quoted(name)} est une fonction.`, `écrivez ${quoted(signature)}.`),
} as const;
