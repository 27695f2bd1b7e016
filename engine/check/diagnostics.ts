// What can be wrong with the shape of a file, in French.

import { defineDiagnostics, didYouMean } from "../diagnostics/define-diagnostics.ts";
import { fold } from "../util/suggest.ts";

interface UnknownKey {
  readonly key: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
}

interface WrongType {
  readonly key: string;
  readonly expected: string;
  readonly value: unknown;
  /** As it stands in the file: `2.10`, which reads as 2.1. */
  readonly written: string;
}

export const report = defineDiagnostics("FORME", {
  unknownKey: {
    number: 1,
    message: ({ key }: UnknownKey) => `la clé « ${key} » n'est pas connue ici.`,
    hint: ({ key, near, known }: UnknownKey) =>
      near.length === 1 && fold(near[0]!) === fold(key)
        ? `écrivez « ${near[0]} » : les clés n'ont ni accent ni majuscule.`
        : (didYouMean(near) ?? `clés possibles : ${known.join(", ")}.`),
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
  },
  outsideList: {
    number: 4,
    message: ({ value }: { value: unknown }) =>
      `« ${String(value)} » n'est pas une des valeurs possibles.`,
    hint: ({ near, allowed }: { near: readonly string[]; allowed: readonly unknown[] }) =>
      didYouMean(near) ?? `valeurs possibles : ${allowed.join(", ")}.`,
  },
  badCode: {
    number: 5,
    message: ({ code }: { code: string }) => `« ${code} » n'est pas un code bien formé.`,
    hint: ({ code, expected }: { code: string; expected: string | undefined }) =>
      expected ??
      `lettres minuscules sans accent, chiffres et « _ », en commençant par une lettre : « ${asCode(code)} ».`,
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
    message: ({ value }: { value: unknown }) => `on ne peut pas écrire ${nameOf(value)} ici.`,
    hint: ({ expected }: { expected: string | undefined }) =>
      expected && `attendu : ${lowerFirst(expected)}`,
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

function asCode(code: string): string {
  const plain = fold(code)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  return plain === "" ? "mon_code" : plain;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
