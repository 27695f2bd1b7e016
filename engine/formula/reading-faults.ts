// What keeps a formula from being read: its characters, its words, its length. See faults.ts.
import { type Edit, rewrite } from "./edit.ts";
import type { Extent } from "./expression.ts";
import { fault, NO_BREAK, quoted } from "./fault-words.ts";

/** « U+202E »: the name of what cannot be shown. */
function nameCodePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

export const readingFaults = {
  unexpectedCharacter: (at: Extent, character: string, hint?: string, fix?: Edit) =>
    fault(
      "FORMULE-001",
      at,
      `${quoted(character)} n'a pas de sens dans une formule.`,
      hint ?? "retirez-le : il n'y a là que des noms, des nombres, des textes et des signes.",
      fix,
    ),
  invisibleCharacter: (at: Extent, characters: string) => {
    const points = [...new Set(characters)].map(nameCodePoint).join(", ");
    return fault(
      "FORMULE-001",
      at,
      `un caractère qui ne se voit pas (${points}) n'a pas de sens dans une formule.`,
      "effacez-le, puis retapez l'espace s'il en faut une.",
    );
  },
  groupedDigits: (at: Extent, digits: string) =>
    fault("FORMULE-001", at, "un nombre s'écrit sans espace.", `écrivez ${quoted(digits)}.`),
  nakedPoint: (at: Extent, decimals: string) =>
    fault(
      "FORMULE-001",
      at,
      "il manque un chiffre devant le point.",
      `écrivez ${quoted(`0.${decimals}`)}.`,
      rewrite(at, `0.${decimals}`),
    ),
  foreignOperator: (at: Extent, written: string, advice: string, fix?: Edit) =>
    fault(
      "FORMULE-001",
      at,
      `${quoted(written)} ne s'écrit pas ainsi dans une formule.`,
      advice,
      fix,
    ),
  /** `sign` is what the comma stands for, where it can be but one thing. */
  comma: (at: Extent, before: string, after: string, sign?: "." | ";") =>
    fault(
      "FORMULE-001",
      at,
      "la virgule n'est pas admise dans une formule.",
      before === "" || after === ""
        ? `séparez les arguments par ${quoted(";")}, les décimales par ${quoted(".")}.`
        : `écrivez ${quoted(`${before}.${after}`)} pour un nombre décimal, ` +
            `ou ${quoted(`${before} ; ${after}`)} pour deux arguments.`,
      sign && rewrite(at, sign),
    ),
  unclosedText: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      "ce texte n'est pas refermé.",
      'ajoutez le guillemet fermant : " ou ».',
    ),
  endsTooEarly: (at: Extent, expected: string) =>
    fault(
      "FORMULE-002",
      at,
      `la formule s'arrête trop tôt${NO_BREAK}: il manque ${expected}.`,
      at.end === 0 ? "écrivez le calcul." : `ajoutez ${expected}, ou retirez ce qui l'annonce.`,
    ),
  unexpectedWord: (at: Extent, found: string, expected: string) =>
    fault(
      "FORMULE-002",
      at,
      `${quoted(found)} est inattendu ici${NO_BREAK}: il faut ${expected}.`,
      `ajoutez ce qui manque devant ${quoted(found)}, ou retirez-le.`,
    ),
  /** The habit of spreadsheets; the formula begins at `next`, if it has anything else. */
  leadingEquals: (at: Extent, next?: number) =>
    fault(
      "FORMULE-002",
      at,
      `${quoted("=")} est inattendu ici.`,
      `une formule ne commence pas par ${quoted("=")}.`,
      next === undefined ? undefined : { start: at.start, end: next, text: "" },
    ),
  missingOtherwise: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      `ce ${quoted("si")} n'a pas de ${quoted("sinon")}.`,
      `ajoutez ${quoted("sinon")} et ce que vaut le calcul dans l'autre cas (${quoted("vide")} s'il n'a pas de sens).`,
    ),
  conditionalInside: (at: Extent) =>
    fault(
      "FORMULE-002",
      at,
      `un ${quoted("si")} au milieu d'un calcul se met entre parenthèses.`,
      `écrivez ${quoted("(si … alors … sinon …)")}.`,
    ),
  unreadableKey: (at: Extent, found: string, cell: string) =>
    fault(
      "FORMULE-002",
      at,
      `${quoted(found)} est inattendu entre crochets.`,
      `une clé qui n'est pas un seul mot se met entre guillemets${NO_BREAK}: ${quoted(cell)}.`,
    ),
  missingOperator: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-002",
      at,
      `il manque un signe entre ${quoted(left)} et ${quoted(right)}.`,
      `ajoutez ${quoted("+")}, ${quoted("-")}, ${quoted("*")} ou ${quoted("/")}.`,
    ),
  missingSeparator: (at: Extent, left: string, right: string) =>
    fault(
      "FORMULE-002",
      at,
      `il manque un signe entre ${quoted(left)} et ${quoted(right)}.`,
      `séparez deux arguments par ${quoted(";")}, ou ajoutez le signe du calcul.`,
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
} as const;
