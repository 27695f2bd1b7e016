// What can be wrong with the shape of a file, in French.

import {
  defineDiagnostics,
  didYouMean,
  type Repair,
  respell,
} from "../diagnostics/define-diagnostics.ts";
import { figureInText } from "../util/figure-in-text.ts";
import { fold } from "../util/suggest.ts";

interface UnknownKey {
  readonly key: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
  /** The key that this one can only be. */
  readonly meant: string | undefined;
}

interface WrongType {
  readonly key: string;
  readonly expected: string;
  readonly value: unknown;
  /** As it stands in the file: `2.10`, which reads as 2.1. */
  readonly written: string;
}

interface OutsideList {
  readonly value: unknown;
  readonly near: readonly string[];
  readonly allowed: readonly unknown[];
}

interface BadCode {
  readonly code: string;
  readonly expected: string | undefined;
  /** The code that this one can only be. */
  readonly meant: string | undefined;
}

interface WrongForm {
  readonly value: unknown;
  readonly expected: string | undefined;
  /** A number is one of the forms accepted. */
  readonly numeric: boolean;
}

export const report = defineDiagnostics("FORME", {
  unknownKey: {
    number: 1,
    message: ({ key }: UnknownKey) => `la clé « ${key} » n'est pas connue ici.`,
    hint: ({ key, near, known }: UnknownKey) =>
      near.length === 1 && fold(near[0]!) === fold(key)
        ? `écrivez « ${near[0]} » : les clés n'ont ni accent ni majuscule.`
        : (didYouMean(near) ?? `clés possibles : ${known.join(", ")}.`),
    repair: ({ key, meant }: UnknownKey) => rewrite(key, meant),
  },
  missingKey: {
    number: 2,
    message: ({ key, where }: { key: string; where: string }) =>
      where === "" ? `il manque la clé « ${key} ».` : `« ${where} » n'a pas de clé « ${key} ».`,
    hint: ({ key }: { key: string }) => `ajoutez une ligne \`${key}: …\`.`,
  },
  wrongType: {
    number: 3,
    message: ({ key, expected, value }: WrongType) =>
      `« ${key} » attend ${TYPES[expected] ?? expected}, et non ${nameOf(value)}.`,
    hint: ({ expected, value, written }: WrongType) => {
      if (expected !== "string") return undefined;
      if (typeof value === "object")
        return "mettez le texte entre guillemets : il contient un signe que YAML comprend autrement.";
      return `écrivez "${written}" entre guillemets.`;
    },
    repair: ({ expected, value, written }: WrongType) => {
      // What an alias names is written elsewhere.
      if (written.startsWith("*")) return undefined;
      if (expected === "string" && typeof value !== "object") {
        return { written, text: `"${written}"` };
      }
      const figure = expected === "number" || expected === "integer" ? unquote(value) : undefined;
      return expected === "integer" && figure?.text.includes(".") ? undefined : figure;
    },
  },
  outsideList: {
    number: 4,
    message: ({ value }: OutsideList) =>
      `« ${String(value)} » n'est pas une des valeurs possibles.`,
    hint: ({ near, allowed }: OutsideList) =>
      didYouMean(near) ?? `valeurs possibles : ${allowed.join(", ")}.`,
    repair: ({ value, near, allowed }: OutsideList) => {
      const word = value === true ? "oui" : "non";
      if (typeof value !== "boolean") return respell(String(value), near);
      return allowed.includes(word) ? { written: String(value), text: word } : undefined;
    },
  },
  badCode: {
    number: 5,
    message: ({ code }: BadCode) => `« ${code} » n'est pas un code bien formé.`,
    hint: ({ code, expected }: BadCode) =>
      expected ??
      `lettres minuscules sans accent, chiffres et « _ », en commençant par une lettre : « ${asCode(code)} ».`,
    repair: ({ code, meant }: BadCode) => rewrite(code, meant),
  },
  emptyValue: {
    number: 6,
    message: ({ key }: { key: string }) => `« ${key} » est vide.`,
    hint: () => "écrivez sa valeur, ou retirez la ligne si elle n'est pas obligatoire.",
  },
  unknownFile: {
    number: 7,
    severity: "warning",
    message: () => "ce fichier n'est lu par aucune partie de la campagne.",
    hint: () =>
      "vérifiez son nom et son dossier (donnees, fiches, dimensions, nomenclatures, dossiers).",
  },
  missingFile: {
    number: 8,
    message: ({ path }: { path: string }) => `le fichier « ${path} » manque.`,
    hint: () => "créez-le, ou copiez celui d'une autre campagne.",
  },
  wrongForm: {
    number: 9,
    message: ({ value }: WrongForm) => `on ne peut pas écrire ${nameOf(value)} ici.`,
    hint: ({ expected }: WrongForm) => expected && `attendu : ${lowerFirst(expected)}`,
    repair: ({ value, numeric }: WrongForm) => (numeric ? unquote(value) : undefined),
  },
  tooFew: {
    number: 10,
    message: ({ key, minimum }: { key: string; minimum: number }) =>
      `« ${key} » doit contenir au moins ${minimum} élément${minimum > 1 ? "s" : ""}.`,
  },
  outOfBounds: {
    number: 11,
    message: ({
      key,
      limit,
      comparison,
    }: {
      key: string;
      limit: number;
      comparison: string | undefined;
    }) =>
      comparison === undefined
        ? `« ${key} » est trop long : ${limit} au plus.`
        : `« ${key} » doit être ${comparison.replace(">=", "≥").replace("<=", "≤")} ${limit}.`,
  },
  repeatedItem: {
    number: 12,
    message: ({ key, value }: { key: string; value: unknown }) =>
      `« ${key} » contient deux fois ${nameOf(value)}.`,
    hint: () => "gardez une seule des deux.",
  },
});

const TYPES: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  integer: "un nombre entier",
  object: "des clés et leurs valeurs",
  array: "une liste",
};

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "une liste";
  if (typeof value === "object") return "un groupe de clés";
  if (typeof value === "number") return `le nombre ${value}`;
  return `« ${String(value)} »`;
}

function rewrite(written: string, text: string | undefined): Repair | undefined {
  return text === undefined ? undefined : { written, text };
}

/** A number written as a text: between quotes, or with a comma. */
function unquote(value: unknown): Repair | undefined {
  const text = typeof value === "string" ? figureInText(value) : undefined;
  return text === undefined ? undefined : { written: String(value), text, unquoted: true };
}

function asCode(code: string): string {
  const plain = fold(code)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  return plain === "" ? "mon_code" : plain;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
