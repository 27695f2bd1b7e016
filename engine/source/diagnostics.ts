// What can be wrong with the YAML itself, in French.

import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";

export const report = defineDiagnostics("YAML", {
  unreadable: {
    number: 1,
    message: ({ code }: { code: string }) =>
      UNREADABLE[code]?.message ?? "cette ligne ne peut pas être lue.",
    hint: ({ code }: { code: string }) => UNREADABLE[code]?.hint ?? GENERAL_HINT,
  },
  doubleColon: {
    number: 1,
    message: () => DOUBLE_COLON.message,
    hint: () => DOUBLE_COLON.hint,
    repair: ({ text }: { text: string }) => ({
      written: text,
      text: `"${text.replace(/["\\]/g, "\\$&")}"`,
    }),
  },
  duplicateKey: {
    number: 2,
    message: ({ key }: { key: string }) => `la clé « ${key} » est écrite deux fois au même niveau.`,
    hint: () => "gardez une seule des deux, ou donnez un autre nom à la seconde.",
  },
  bareZero: {
    number: 3,
    message: ({ written }: { written: string }) =>
      `« ${written} » serait lu comme un nombre et perdrait son zéro.`,
    hint: ({ written }: { written: string }) => `écrivez "${written}" entre guillemets.`,
    repair: ({ written }: { written: string }) => ({ written, text: `"${written}"` }),
  },
  tooLong: {
    number: 4,
    message: ({ maximum }: { maximum: number }) => `le fichier dépasse ${maximum} caractères.`,
    hint: () => "partagez-le en plusieurs fichiers.",
  },
  tooDeep: {
    number: 5,
    message: () => "le fichier s'emboîte sur un nombre de niveaux démesuré.",
    hint: () => "un fichier du catalogue n'en demande jamais plus de six.",
  },
  empty: {
    number: 6,
    message: () => "le fichier est vide.",
    hint: () => "écrivez son contenu, ou supprimez-le.",
  },
  tooManyAliases: {
    number: 7,
    message: () => "les renvois « *nom » se multiplient au-delà du raisonnable.",
    hint: () => "recopiez le texte au lieu d'y renvoyer.",
  },
  unknownAlias: {
    number: 9,
    message: ({ name }: { name: string }) => `« *${name} » renvoie à un nom qui n'existe pas.`,
    hint: () => "un texte qui commence par « * » se met entre guillemets.",
  },
  notUtf8: {
    number: 12,
    message: () => "ce caractère n'a pas pu être lu : le fichier n'est pas en UTF-8.",
    hint: () => "enregistrez le fichier en UTF-8, puis remettez les lettres accentuées abîmées.",
  },
  oddIndent: {
    number: 10,
    message: ({ spaces, expected }: { spaces: number; expected: number }) =>
      `cette ligne est décalée de ${spaces} espace${spaces > 1 ? "s" : ""}, ses voisines de ${expected}.`,
    hint: ({ expected }: { expected: number }) => `décalez-la de ${expected} espaces, comme elles.`,
  },
  apostrophe: {
    number: 11,
    message: () => "l'apostrophe referme le texte commencé par une apostrophe.",
    hint: () => 'doublez-la, ou mettez le texte entre guillemets doubles "…".',
    // The reader of YAML goes on to the next apostrophe, and says if there is one too many.
    repair: () => ({ written: "'", text: "''" }),
  },
  neverClosed: {
    number: 8,
    message: ({ bracket }: { bracket: string }) => `« ${bracket} » n'est jamais refermé.`,
    hint: ({ bracket }: { bracket: string }) =>
      `ajoutez « ${bracket === "[" ? "]" : "}"} » à la fin de la liste.`,
  },
});

const GENERAL_HINT =
  "vérifiez les deux-points, les guillemets et le décalage de la ligne ; un texte qui contient « : » ou « # » se met entre guillemets.";

const DOUBLE_COLON = {
  message: "deux « : » se suivent sur la même ligne.",
  hint: "mettez le texte entre guillemets.",
} as const;

const UNREADABLE: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  BAD_INDENT: {
    message: "le décalage de cette ligne ne correspond à rien au-dessus.",
    hint: "alignez-la sur les lignes voisines, avec des espaces.",
  },
  TAB_AS_INDENT: {
    message: "la ligne est décalée avec une tabulation.",
    hint: "remplacez-la par des espaces.",
  },
  MISSING_CHAR: {
    message: "il manque un guillemet, un crochet ou un deux-points.",
    hint: "cherchez, sur cette ligne ou au-dessus, le signe ouvert et jamais refermé ; ou ajoutez « : » après la clé.",
  },
  BLOCK_AS_IMPLICIT_KEY: DOUBLE_COLON,
  MULTILINE_IMPLICIT_KEY: {
    message: "une clé tient sur plusieurs lignes, ou son « : » manque.",
    hint: "ajoutez « : » après la clé.",
  },
  BAD_SCALAR_START: {
    message: "un texte ne peut pas commencer par ce signe.",
    hint: "mettez le texte entre guillemets.",
  },
  UNEXPECTED_TOKEN: { message: "ce signe n'est pas attendu ici.", hint: GENERAL_HINT },
  BAD_DQ_ESCAPE: {
    message: "une barre oblique inverse entre guillemets doubles a un sens spécial.",
    hint: "doublez-la, ou employez des guillemets simples.",
  },
  MULTIPLE_DOCS: {
    message: "la ligne « --- » sépare deux documents.",
    hint: "un fichier du catalogue n'en contient qu'un : retirez-la.",
  },
};
