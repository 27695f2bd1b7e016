// What can be wrong between the files of a campaign, in French.

import {
  defineDiagnostics,
  didYouMean,
  type Repair,
  respell,
} from "../diagnostics/define-diagnostics.ts";

interface UnknownName {
  readonly what: string;
  readonly name: string;
  readonly near: readonly string[];
}

const unknownName = {
  message: ({ what, name }: UnknownName) => `${what} « ${name} » n'existe pas dans cette campagne.`,
  hint: ({ near }: UnknownName) => didYouMean(near),
  repair: ({ name, near }: UnknownName) => respell(name, near),
};

export const report = defineDiagnostics("LIEN", {
  unknownCode: { number: 1, ...unknownName },
  duplicateCode: {
    number: 2,
    message: ({ code }: { code: string }) => `le code « ${code} » est déjà pris.`,
    hint: () =>
      "donnez un autre code à l'un des deux : un code ne désigne qu'une chose, toutes années confondues.",
  },
  circularFormula: {
    number: 3,
    message: ({ loop }: { loop: readonly string[] }) =>
      `le calcul tourne en rond : ${loop.map((id) => `« ${id} »`).join(" → ")}.`,
    hint: () =>
      "un indicateur ne dépend ni de lui-même, ni de sa propre année précédente : repartez des données saisies.",
  },
  unknownList: { number: 4, ...unknownName },
  unknownCategory: {
    number: 5,
    message: ({ name }: UnknownName) =>
      `« ${name} » n'est ni une catégorie d'ESMS de cette campagne, ni un groupe.`,
    hint: ({ near }: UnknownName) =>
      didYouMean(near) ?? "écrivez « tous », « tous sauf [SIGLE, …] » ou « [SIGLE, groupe:nom] ».",
    repair: ({ name, near }: UnknownName) => respell(name, near),
  },
  notAskedThere: {
    number: 7,
    message: ({ id, categories }: { id: string; categories: readonly string[] }) =>
      `« ${id} » n'est pas demandé à ${categories.join(", ")}, où cette formule s'applique.`,
    hint: () =>
      "réduisez « concerne », étendez celui de la donnée, ou prévoyez l'absence avec si_vide(…; …).",
  },
  unknownUnit: { number: 9, ...unknownName },
  keyNeeded: {
    number: 10,
    message: ({ type, key }: { type: string; key: string }) =>
      `une donnée de type « ${type} » doit préciser « ${key} ».`,
    hint: ({ key }: { key: string }) => `ajoutez une ligne \`${key}: …\`.`,
  },
  keyUseless: {
    number: 11,
    message: ({ type, key }: { type: string; key: string }) =>
      `« ${key} » n'a pas de sens pour une donnée de type « ${type} ».`,
    hint: () => "retirez cette ligne, ou changez le type.",
  },
  badTotal: {
    number: 12,
    message: ({ total }: { total: string }) =>
      `« ${total} » ne peut pas être le total de cette répartition.`,
    hint: () => "le total est une donnée simple, de même unité, demandée aux mêmes catégories.",
  },
  badParent: {
    number: 13,
    message: ({ parent }: { parent: string }) => `« ${parent} » ne peut pas contenir cette ligne.`,
    hint: () =>
      "« dans » nomme la ligne juste au-dessus des « dont », qui n'est pas elle-même un « dont ».",
  },
  boundsCrossed: {
    number: 14,
    message: ({ minimum, maximum }: { minimum: number; maximum: number }) =>
      `le minimum (${minimum}) dépasse le maximum (${maximum}).`,
  },
  nobodyConcerned: {
    number: 15,
    message: () => "personne n'est concerné : aucune catégorie de cette campagne n'est désignée.",
    hint: () => "écrivez « tous », ou nommez au moins une catégorie.",
  },
  reasonNeeded: {
    number: 16,
    message: ({ status }: { status: string }) => `une provenance « ${status} » doit dire pourquoi.`,
    hint: () => "ajoutez `raison: …` : ce que l'on sait, et ce qui a été déduit.",
  },
  sourceNeeded: {
    number: 17,
    message: () => "une provenance « atteste » doit citer au moins une source qui atteste.",
    hint: () => "ajoutez `sources: [ … ]`, ou passez le statut à « reconstitue ».",
  },
  noLineThere: {
    number: 20,
    message: ({ id, categories }: { id: string; categories: readonly string[] }) =>
      `« ${id} » est demandé à ${categories.join(", ")}, à qui aucune ligne n'est proposée.`,
    hint: () => "réduisez « concerne », ou proposez une ligne à ces catégories.",
  },
  partWithoutWhole: {
    number: 21,
    message: ({ parent, categories }: { parent: string; categories: readonly string[] }) =>
      `cette ligne est proposée à ${categories.join(", ")}, à qui « ${parent} », dont elle est une partie, ne l'est pas.`,
    hint: () => "une partie n'est demandée qu'à ceux à qui le tout est demandé.",
  },
  unknownSource: { number: 22, ...unknownName },
  duplicateReference: {
    number: 23,
    message: ({ reference }: { reference: string }) => `le numéro « ${reference} » est déjà pris.`,
    hint: () => "donnez un autre numéro : c'est le repère de chacun, sur papier comme à l'écran.",
  },
  previousOfPrevious: {
    number: 24,
    message: ({ id }: { id: string }) =>
      `« ${id} » lit déjà l'année précédente : on n'en prend ni le précédent, ni l'évolution.`,
    hint: () =>
      "une campagne ne connaît que l'année passée : repartez d'un indicateur qui ne lit que les réponses de l'année.",
  },
  undeclaredAttribute: {
    number: 25,
    message: ({ attribute }: { attribute: string; near: readonly string[] }) =>
      `« ${attribute} » n'est pas un attribut déclaré de cette dimension.`,
    hint: ({ attribute, near }: { attribute: string; near: readonly string[] }) =>
      didYouMean(near) ??
      `déclarez-le au-dessus des lignes : \`attributs: { ${attribute}: { libelle: …, unite: … } }\`.`,
    repair: ({ attribute, near }: { attribute: string; near: readonly string[] }) =>
      respell(attribute, near),
  },
  attributeMissing: {
    number: 26,
    message: ({ line, attribute }: { line: string; attribute: string }) =>
      `la ligne « ${line} » ne donne pas son attribut « ${attribute} ».`,
    hint: ({ attribute }: { line: string; attribute: string }) =>
      `ajoutez \`attributs: { ${attribute}: … }\`, avec un nombre : zéro en est un.`,
  },
  attributesUseless: {
    number: 27,
    message: ({ option }: { option: string }) =>
      `« ${option} » est une réponse : aucune formule ne peut lire ses attributs.`,
    hint: () => "retirez cette ligne ; seules les lignes d'une dimension ont des attributs.",
  },
  listTooLong: {
    number: 28,
    message: ({ characters, most }: { characters: number; most: number }) =>
      `cette liste pourrait contenir ${characters} caractères, et ${most} au plus sont admis.`,
    hint: () => "baissez « maximum », ou donnez une « longueur » aux champs de type texte.",
  },
  duplicateReason: {
    number: 29,
    message: ({ label }: { label: string }) => `deux motifs se lisent « ${label} ».`,
    hint: () => "gardez-en un, ou dites ce qui les distingue.",
  },
  duplicateFiness: {
    number: 30,
    message: ({ finess }: { finess: string }) => `le numéro FINESS « ${finess} » est déjà pris.`,
    hint: () =>
      "donnez un autre numéro à l'un des deux : chaque établissement et chaque organisme gestionnaire a le sien.",
  },
  readsLaterItem: {
    number: 18,
    message: ({ id, item }: { id: string; item: string }) =>
      `la condition de « ${item} » lit « ${id} », qui n'est pas demandé avant.`,
    hint: () => "une condition ne lit que des questions posées plus haut dans le formulaire.",
  },
  unclosedBrace: {
    number: 19,
    message: () => "l'accolade n'est pas refermée.",
    hint: () => "écrivez la valeur à montrer entre deux accolades : {effectif}.",
  },
});

export const reportExample = defineDiagnostics("EXEMPLE", {
  notHeld: {
    number: 1,
    message: ({ expected, got }: { expected: string; got: string }) =>
      `le résultat annoncé est ${expected}, le calcul donne ${got}.`,
    hint: () => "corrigez le résultat, les données de l'exemple ou la formule.",
  },
  noExample: {
    number: 2,
    severity: "warning",
    message: ({ id }: { id: string }) => `l'indicateur « ${id} » n'a pas d'exemple.`,
    hint: () => "un exemple est imprimé dans le guide et vérifié à chaque compilation.",
  },
  badAnswer: {
    number: 3,
    message: ({ problem }: { problem: string }) => problem,
    hint: ({ advice }: { advice: string | undefined }) => advice,
    repair: ({ repair }: { repair: Repair | undefined }) => repair,
  },
  resultForgotten: {
    number: 4,
    severity: "warning",
    message: ({ ids }: { ids: readonly string[] }) =>
      `le dossier n'annonce pas de résultat pour ${ids.join(", ")}.`,
    hint: () => "un dossier complet annonce chaque résultat de sa catégorie, absences comprises.",
  },
  findings: {
    number: 5,
    message: ({
      unexpected,
      silent,
    }: {
      unexpected: readonly string[];
      silent: readonly string[];
    }) =>
      `${[
        ...unexpected.map((id) => `le contrôle « ${id} » se déclenche sans être annoncé`),
        ...silent.map((id) => `le contrôle « ${id} » est annoncé mais ne se déclenche pas`),
      ].join(" ; ")}.`,
    hint: () => "corrigez « constats », les réponses ou la règle.",
  },
  unanswered: {
    number: 7,
    message: ({ item, count }: { item: string; count: number }) =>
      `le dossier ne répond pas à « ${item} », dont ${count} résultat${count > 1 ? "s" : ""} annoncé${count > 1 ? "s" : ""} ${count > 1 ? "dépendent" : "dépend"}.`,
    hint: () => "ajoutez la réponse, ou annoncez « non_renseigne ».",
  },
  noResultThere: {
    number: 6,
    message: ({ id }: { id: string }) => `« ${id} » n'est pas un résultat de cette catégorie.`,
  },
});

export const reportGuide = defineDiagnostics("GUIDE", {
  notPlaced: {
    number: 1,
    message: ({ what, id }: { what: string; id: string }) =>
      `${what} « ${id} » n'est pas dans l'ordre donné par guide.yaml.`,
    hint: ({ id, key }: { what: string; id: string; key: string }) =>
      `ajoutez « ${id} » à la liste « ${key} » de guide.yaml, à sa place.`,
  },
  placedTwice: {
    number: 2,
    message: ({ id }: { id: string }) => `« ${id} » est placé deux fois.`,
    hint: () => "gardez une seule des deux lignes.",
  },
});

export const reportExport = defineDiagnostics("EXPORT", {
  nobodyFills: {
    number: 1,
    message: ({ name }: { name: string; near: readonly string[] }) =>
      `aucune donnée ni aucune fiche ne produit la colonne « ${name} ».`,
    hint: ({ near }: { name: string; near: readonly string[] }) =>
      didYouMean(near) ?? "écrivez ce nom dans « colonne_export » de la donnée ou de la fiche.",
  },
  filledTwice: {
    number: 2,
    message: ({ name }: { name: string }) => `la colonne « ${name} » est déjà produite ailleurs.`,
    hint: () => "une colonne vient d'une donnée ou d'un résultat, et d'un seul.",
  },
  notInOrder: {
    number: 3,
    message: ({ name }: { name: string }) =>
      `la colonne « ${name} » n'est pas dans l'ordre donné par export.yaml.`,
    hint: () => "ajoutez-la à la liste « colonnes », à sa place.",
  },
  listedTwice: {
    number: 4,
    message: ({ name }: { name: string }) => `la colonne « ${name} » est placée deux fois.`,
    hint: () => "gardez une seule des deux lignes.",
  },
  unknownLine: {
    number: 5,
    message: ({ key }: { key: string; near: readonly string[] }) =>
      `il n'y a pas ici de ligne ni de colonne « ${key} ».`,
    hint: ({ near }: { key: string; near: readonly string[] }) => didYouMean(near),
  },
  wrongForm: {
    number: 6,
    message: ({ key }: { key: string; advice: string }) => `« ${key} » ne convient pas ici.`,
    hint: ({ advice }: { key: string; advice: string }) => advice,
  },
});
