// What is said of the parts of a formula that do nothing. These are warnings: the formula still
// means something, and a bound of the catalogue may be what is wrong.
import type { Extent } from "../expression.ts";
import type { Fault } from "../fault.ts";
import { quoted } from "../fault-words.ts";

/** What a condition is for: it decides what its being constant entails. */
export type Role = "control" | "condition" | "test" | "part";

const WHEN_NEVER_TRUE: Readonly<Record<Role, string>> = {
  control: "ce contrôle parlerait toujours : sa règle dit ce qui est normal.",
  condition: "la question ne serait jamais posée : corrigez la condition.",
  test: `ce qui suit ${quoted("alors")} ne sert jamais : corrigez la condition, ou retirez ce cas.`,
  part: "corrigez cette condition, ou retirez-la.",
};

const WHEN_ALWAYS_TRUE: Readonly<Record<Role, string>> = {
  control: "ce contrôle ne parlerait jamais : corrigez sa règle, ou retirez-le.",
  condition: `la question serait toujours posée : corrigez la condition, ou retirez ${quoted("visible_si")}.`,
  test: `ce qui suit ${quoted("sinon")} ne sert jamais : corrigez la condition, ou retirez-la.`,
  part: "corrigez cette condition, ou retirez-la.",
};

function warning(code: string, at: Extent, message: string, hint: string): Fault {
  const { start, end } = at;
  return { code, severity: "warning", message, hint, start, end };
}

/** « … : « lits » est un entier de 0 à 200. » */
function because(statement: string, reason: string | undefined): string {
  return reason === undefined ? `${statement}.` : `${statement} : ${reason}.`;
}

export const domainFaults = {
  neverTrue: (at: Extent, role: Role, reason: string | undefined) =>
    warning(
      "FORMULE-012",
      at,
      because("cette condition n'est jamais vraie", reason),
      WHEN_NEVER_TRUE[role],
    ),
  contradiction: (at: Extent) =>
    warning(
      "FORMULE-012",
      at,
      "cette condition contredit ce qui précède : les deux ne sont jamais vraies ensemble.",
      `pour l'une ou l'autre, écrivez ${quoted("ou")}.`,
    ),
  neverDecided: (at: Extent, name: string) =>
    warning(
      "FORMULE-012",
      at,
      "cette condition n'est jamais décidée : un de ses côtés n'a jamais de valeur.",
      `pour savoir si une réponse manque, écrivez ${quoted(`est_vide(${name})`)}.`,
    ),
  neverListed: (at: Extent, text: string, reason: string | undefined) =>
    warning(
      "FORMULE-012",
      at,
      because(`${quoted(text)} n'est jamais possible ici`, reason),
      "retirez cette valeur de la liste, ou corrigez-la.",
    ),
  noOption: (at: Extent, name: string) =>
    warning(
      "FORMULE-012",
      at,
      "cette condition n'est jamais vraie : la liste contient toutes les réponses possibles.",
      `pour savoir si la question est sans réponse, écrivez ${quoted(`est_vide(${name})`)}.`,
    ),
  alwaysTrue: (at: Extent, role: Role, reason: string | undefined) =>
    warning(
      "FORMULE-013",
      at,
      because("cette condition est toujours vraie", reason),
      WHEN_ALWAYS_TRUE[role],
    ),
  tautology: (at: Extent) =>
    warning(
      "FORMULE-013",
      at,
      "de cette condition et de ce qui précède, l'une est toujours vraie.",
      `pour les deux à la fois, écrivez ${quoted("et")}.`,
    ),
  everyOption: (at: Extent, name: string) =>
    warning(
      "FORMULE-013",
      at,
      "cette condition est toujours vraie : la liste contient toutes les réponses possibles.",
      `pour savoir si la question a une réponse, écrivez ${quoted(`est_renseigne(${name})`)}.`,
    ),
  excludedCase: (at: Extent) =>
    warning(
      "FORMULE-014",
      at,
      "ce cas n'est jamais atteint : les conditions qui précèdent l'écartent.",
      "corrigez cette condition, ou retirez ce cas.",
    ),
  coveredOtherwise: (at: Extent) =>
    warning(
      "FORMULE-014",
      at,
      `ce ${quoted("sinon")} n'est jamais atteint : les conditions qui précèdent couvrent tous les cas.`,
      `retirez la dernière condition, ou écrivez ${quoted("sinon vide")}.`,
    ),
  writtenTwice: (at: Extent, text: string) =>
    warning(
      "FORMULE-015",
      at,
      `${quoted(text)} est écrit deux fois.`,
      "retirez l'une des deux, ou écrivez ce que vous vouliez dire d'autre.",
    ),
  zeroDivisor: (at: Extent) =>
    warning(
      "FORMULE-016",
      at,
      "ce diviseur vaut toujours zéro : le calcul n'a jamais de résultat.",
      `corrigez-le ; pour dire qu'il n'y a pas de résultat, écrivez ${quoted("vide")}.`,
    ),
  neverAbsent: (at: Extent, text: string, called: string) =>
    warning(
      "FORMULE-017",
      at,
      `${quoted(text)} a toujours une valeur : ${quoted(called)} ne sert à rien ici.`,
      `retirez ${quoted(called)}, ou nommez la donnée qui peut manquer.`,
    ),
} as const;
