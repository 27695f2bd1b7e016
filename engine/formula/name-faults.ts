// Names that nobody defines, of items, functions, lines and columns. See faults.ts.
import { didYouMean } from "../diagnostics/define-diagnostics.ts";
import { fold } from "../util/suggest.ts";
import { inQuotes, respell, rewrite } from "./edit.ts";
import type { Extent } from "./expression.ts";
import { fault, listSome, NO_BREAK, quoted } from "./fault-words.ts";

export const nameFaults = {
  unknownFunction: (at: Extent, name: string, near: readonly string[], all: readonly string[]) =>
    fault(
      "FORMULE-003",
      at,
      `la fonction ${quoted(name)} n'existe pas.`,
      didYouMean(near) ?? `fonctions possibles${NO_BREAK}: ${all.join(", ")}.`,
    ),
  unknownLine: (
    at: Extent,
    key: string,
    name: string,
    near: readonly string[],
    all: readonly string[],
  ) =>
    fault(
      "FORMULE-009",
      at,
      `${quoted(name)} n'a pas de ligne ${quoted(key)}.`,
      didYouMean(near) ?? `lignes possibles${NO_BREAK}: ${listSome(all)}.`,
      respell(at, key, near, inQuotes),
    ),
  unknownColumn: (
    at: Extent,
    column: string,
    name: string,
    near: readonly string[],
    all: readonly string[],
  ) =>
    fault(
      "FORMULE-009",
      at,
      `${quoted(name)} n'a pas de colonne ${quoted(column)}.`,
      didYouMean(near) ??
        (all.length === 0
          ? `retirez ${quoted(`.${column}`)}.`
          : `colonnes possibles${NO_BREAK}: ${listSome(all)}.`),
      respell(at, column, near),
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
      rewrite(at, `"${to}" .. "${from}"`),
    ),
  unknownName: (at: Extent, name: string, near: readonly string[]) => {
    const exact = near.find((known) => fold(known) === fold(name));
    return fault(
      "LIEN-001",
      at,
      `${quoted(name)} n'existe pas dans cette campagne.`,
      exact === undefined
        ? (didYouMean(near) ?? "corrigez ce nom, ou ajoutez la donnée à un bloc.")
        : `écrivez ${quoted(exact)}, lettre pour lettre.`,
      respell(at, name, near),
    );
  },
  optionWithoutQuotes: (at: Extent, name: string, answer: string) =>
    fault(
      "LIEN-001",
      at,
      `${quoted(name)} n'est pas le nom d'une donnée.`,
      `une réponse s'écrit entre guillemets droits${NO_BREAK}: "${answer}".`,
      rewrite(at, inQuotes(answer)),
    ),
  unitWithoutNumber: (at: Extent, name: string) =>
    fault(
      "LIEN-001",
      at,
      `${quoted(name)} est une unité, et non une donnée.`,
      `une unité suit un nombre, ${quoted(`1 ${name}`)} ; dans ${quoted("convertir")}, elle est entre guillemets.`,
    ),
  functionWithoutCall: (at: Extent, name: string, signature: string) =>
    fault("LIEN-001", at, `${quoted(name)} est une fonction.`, `écrivez ${quoted(signature)}.`),
} as const;
