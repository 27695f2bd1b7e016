// Every kind of change: its consequence and its French sentence, facts in. The list that
// `comparer` can say; a kind is never renamed.
import { typography } from "../util/typography.ts";
import type { Change, Subject } from "./change.ts";
import { listWordings } from "./list-wordings.ts";
import {
  codes,
  list,
  type Named,
  type Nothing,
  type Reasoned,
  said,
  type Wording,
} from "./wording.ts";

type Extra = Pick<Change, "before" | "after" | "categories" | "at">;

const wordings = {
  titleChanged: said<Nothing>("harmless", () => "le titre de la campagne change."),
  legalTextAdded: said<{ text: string }>("harmless", ({ text }) => `nouveau texte : ${text}.`),
  legalTextRemoved: said<{ text: string }>("harmless", ({ text }) => `texte retiré : ${text}.`),
  categoryAdded: said<Nothing>("comparable", () => "catégorie nouvelle dans la campagne."),
  categoryRemoved: said<Nothing>("breaksRecords", () => "catégorie sortie de la campagne."),
  categoryRelabelled: said<Nothing>("harmless", () => "la catégorie change de nom."),
  helpAdded: said<Nothing>("harmless", () => "la campagne dit désormais qui peut aider."),
  helpRemoved: said<Nothing>("harmless", () => "la campagne ne dit plus qui peut aider."),
  helpChanged: said<Nothing>("harmless", () => "qui peut aider change."),

  platformAdded: said<{ opening: string; closing: string; rate: number }>(
    "comparable",
    ({ opening, closing, rate }) =>
      `nouvelle plateforme, du ${opening} au ${closing}, remplissage exigé ${rate} %.`,
  ),
  platformRemoved: said<Nothing>("comparable", () => "la plateforme disparaît."),
  datesChanged: said<Nothing>("harmless", () => "les dates changent."),
  fillRateChanged: said<Nothing>("comparable", () => "le taux de remplissage exigé change."),
  platformScopeChanged: said<{ joined: readonly string[]; left: readonly string[] }>(
    "comparable",
    ({ joined, left }) =>
      [
        joined.length > 0 ? `la plateforme accueille ${codes(joined)}` : "",
        left.length > 0 ? `elle n'accueille plus ${codes(left)}` : "",
      ]
        .filter((part) => part !== "")
        .join(" ; ")
        .concat("."),
  ),
  exclusionAdded: said<Nothing>(
    "comparable",
    () => "la donnée ne compte plus dans le taux de remplissage.",
  ),
  exclusionRemoved: said<Nothing>(
    "comparable",
    () => "la donnée compte désormais dans le taux de remplissage.",
  ),

  kitAdded: said<Nothing>("harmless", () => "la campagne a désormais un kit de préparation."),
  kitRemoved: said<Nothing>("harmless", () => "la campagne n'a plus de kit de préparation."),
  kitChanged: said<Named>("harmless", ({ names }) => `le kit change (${codes(names)}).`),

  blockAdded: said<{ items: number }>(
    "comparable",
    ({ items }) => `nouveau bloc de ${items} donnée${items > 1 ? "s" : ""}.`,
  ),
  blockAddedForPlatform: said<{ items: number; platform: string }>(
    "comparable",
    ({ items, platform }) =>
      `nouveau bloc de ${items} donnée${items > 1 ? "s" : ""}, pour la nouvelle plateforme « ${platform} ».`,
  ),
  blockRemoved: said<Nothing>("breaksRecords", () => "le bloc disparaît avec ses données."),
  blockRetitled: said<Nothing>("harmless", () => "le bloc change de titre ou de service."),

  itemAdded: said<Nothing>("comparable", () => "donnée nouvelle : pas de valeur l'an passé."),
  itemRemoved: said<Nothing>(
    "breaksRecords",
    () => "donnée supprimée : sa série s'arrête, ses réponses ne sont plus reprises.",
  ),
  itemRecoded: said<{ from: string } & Reasoned>(
    "comparable",
    ({ from, reason }) => `même donnée qu'avant, sous un autre code (« ${from} ») : ${reason}`,
  ),
  itemsMerged: said<{ from: readonly string[] } & Reasoned>(
    "comparable",
    ({ from, reason }) => `réunit ${list(from)}, dont les valeurs s'ajoutent : ${reason}`,
  ),
  itemSplit: said<{ from: string; parts: readonly string[] } & Reasoned>(
    "breaksSeries",
    ({ from, parts, reason }) => `« ${from} » se partage entre ${list(parts)} : ${reason}`,
  ),
  seriesBroken: said<Reasoned>("breaksSeries", ({ reason }) => `série rompue : ${reason}`),
  typeChanged: said<Nothing>(
    "breaksRecords",
    () => "la donnée change de type : les réponses d'avant ne conviennent plus.",
  ),
  unitChanged: said<Nothing>(
    "breaksSeries",
    () => "l'unité change : les nombres d'avant ne disent plus la même chose.",
  ),
  boundsNarrowed: said<Nothing>(
    "breaksRecords",
    () => "les bornes se resserrent : des réponses d'avant peuvent être refusées.",
  ),
  boundsWidened: said<Nothing>("harmless", () => "les bornes s'élargissent."),
  fewerDecimals: said<Nothing>(
    "breaksRecords",
    () => "moins de décimales sont admises : des réponses d'avant peuvent être refusées.",
  ),
  moreDecimals: said<Nothing>("harmless", () => "plus de décimales sont admises."),
  becameRequired: said<Nothing>("comparable", () => "la donnée devient obligatoire."),
  becameOptional: said<Nothing>("harmless", () => "la donnée n'est plus obligatoire."),
  levelChanged: said<{ level: "esms" | "og" }>("comparable", ({ level }) =>
    level === "og"
      ? "la donnée peut être saisie une fois par l'organisme gestionnaire."
      : "la donnée se saisit désormais ESMS par ESMS.",
  ),
  carryOverChanged: said<{ carried: boolean }>("harmless", ({ carried }) =>
    carried
      ? "la réponse de l'an passé sera proposée."
      : "la réponse de l'an passé n'est plus proposée.",
  ),
  registerKeyChanged: said<Nothing>("harmless", () => "la reprise du FINESS change."),
  blankMeaningChanged: said<Nothing>(
    "breaksSeries",
    () => "ce que vaut une case laissée vide change.",
  ),
  totalChanged: said<Nothing>("comparable", () => "le total à atteindre change."),
  columnsChanged: said<{ added: readonly string[]; removed: readonly string[] }>(
    "breaksRecords",
    ({ added, removed }) =>
      `les colonnes du tableau changent (${[...added.map((one) => `+ ${one}`), ...removed.map((one) => `− ${one}`)].join(", ")}).`,
  ),
  columnAdded: said<Named>(
    "comparable",
    ({ names }) =>
      `colonne${names.length > 1 ? "s" : ""} nouvelle${names.length > 1 ? "s" : ""} : ${list(names)}.`,
  ),
  fieldsRemoved: said<Named>(
    "breaksRecords",
    ({ names }) => `chaque ligne perd ${list(names)} : les réponses d'avant ne conviennent plus.`,
  ),
  fieldsAdded: said<Named>("comparable", ({ names }) => `chaque ligne gagne ${list(names)}.`),
  fieldsBecameRequired: said<Named>(
    "comparable",
    ({ names }) => `chaque ligne doit désormais donner ${list(names)}.`,
  ),
  fieldsBecameOptional: said<Named>(
    "harmless",
    ({ names }) => `une ligne n'est plus tenue de donner ${list(names)}.`,
  ),
  fieldsRelabelled: said<Named>("harmless", ({ names }) => `le libellé change : ${list(names)}.`),
  fieldsReworded: said<Named>("harmless", ({ names }) => `la consigne change pour ${list(names)}.`),
  fewerLines: said<Nothing>(
    "breaksRecords",
    () => "moins de lignes sont admises : des réponses d'avant peuvent être refusées.",
  ),
  moreLines: said<Nothing>("harmless", () => "plus de lignes sont admises."),
  leastLinesChanged: said<Nothing>(
    "comparable",
    () => "le nombre de lignes d'une réponse complète change.",
  ),
  conditionChanged: said<Nothing>("comparable", () => "la condition d'affichage change."),
  movedToBlock: said<Nothing>("harmless", () => "la donnée change de bloc."),
  scopeExtended: said<{ joined: readonly string[] }>(
    "comparable",
    ({ joined }) => `concerne désormais aussi ${codes(joined)}.`,
  ),
  scopeReduced: said<{ left: readonly string[] }>(
    "comparable",
    ({ left }) => `ne concerne plus ${codes(left)}.`,
  ),
  relabelled: said<Nothing>("harmless", () => "le libellé change, l'identité demeure."),
  renumbered: said<Nothing>("harmless", () => "le numéro change."),
  reworded: said<{ texts: readonly string[] }>(
    "harmless",
    ({ texts }) => `le texte change (${texts.join(", ")}).`,
  ),
  publicationChanged: said<{ published: boolean }>("comparable", ({ published }) =>
    published ? "sera rendu public." : "n'est plus rendu public.",
  ),
  legalReferenceChanged: said<Nothing>("harmless", () => "la référence légale change."),
  labelShared: said<{ other: string }>(
    "harmless",
    ({ other }) => `porte désormais le même libellé que « ${other} » : deux codes les distinguent.`,
  ),

  indicatorAdded: said<Nothing>(
    "comparable",
    () => "indicateur nouveau, tiré de données nouvelles : pas de valeur l'an passé.",
  ),
  indicatorComputedOnly: said<Nothing>(
    "comparable",
    () => "indicateur nouveau, calculé sur des données déjà recueillies : rien de plus à saisir.",
  ),
  indicatorUncomputed: said<Nothing>(
    "comparable",
    () => "indicateur nouveau, dont le calcul ne lit aucune donnée.",
  ),
  indicatorRemoved: said<Nothing>("breaksSeries", () => "indicateur supprimé : sa série s'arrête."),
  formulaChanged: said<Nothing>(
    "breaksSeries",
    () => "le calcul change : la valeur de l'an passé ne se compare plus.",
  ),
  textsFollow: said<{ count: number }>("harmless", ({ count }) =>
    count > 1 ? `${count} textes ne changent que d'année.` : "un texte ne change que d'année.",
  ),
  datesFollow: said<Nothing>(
    "harmless",
    () => "la règle suit l'exercice : mêmes dates, une autre année.",
  ),
  displayChanged: said<Nothing>("harmless", () => "le nombre de décimales affichées change."),
  dimensionChanged: said<Nothing>("breaksSeries", () => "la ventilation du résultat change."),
  levelOfUseChanged: said<Nothing>("harmless", () => "l'indicateur change de niveau ou d'axe."),
  affectedBy: said<{ items: readonly string[] }>(
    "breaksSeries",
    ({ items }) => `même calcul, mais la série de ${list(items)} est rompue.`,
  ),

  reasonAdded: said<Named>(
    "harmless",
    ({ names }) => `pour justifier une alerte, on peut désormais choisir ${list(names)}.`,
  ),
  reasonRemoved: said<Named>(
    "comparable",
    ({ names }) =>
      `on ne peut plus choisir ${list(names)} : les justifications de l'an passé qui s'en servaient seront à choisir de nouveau.`,
  ),
  reasonRelabelled: said<Named>(
    "comparable",
    ({ names }) =>
      `le libellé change pour ${list(names)} : les justifications de l'an passé se liront ainsi.`,
  ),
  reasonNeedsText: said<Named>(
    "comparable",
    ({ names }) =>
      `un texte devient obligatoire avec ${list(names)} : les justifications de l'an passé qui n'en ont pas seront à écrire de nouveau.`,
  ),
  reasonNeedsNoText: said<Named>(
    "harmless",
    ({ names }) => `le texte n'est plus obligatoire avec ${list(names)}.`,
  ),

  controlAdded: said<Nothing>("comparable", () => "contrôle nouveau."),
  controlRemoved: said<Nothing>("harmless", () => "contrôle supprimé."),
  ruleChanged: said<Nothing>("comparable", () => "la règle du contrôle change."),
  severityRaised: said<Nothing>(
    "comparable",
    () => "le contrôle devient bloquant : il devra être levé avant la validation.",
  ),
  severityLowered: said<Nothing>("harmless", () => "le contrôle n'est plus bloquant."),
  messageChanged: said<Nothing>("harmless", () => "le message du contrôle change."),

  ...listWordings,
} as const;

type Wordings = typeof wordings;
export type ChangeKind = keyof Wordings;
type FactsOf<Kind extends ChangeKind> = Wordings[Kind] extends Wording<infer Facts> ? Facts : never;

/** The change of that kind, in words. */
export function describeDifference<Kind extends ChangeKind>(
  kind: Kind,
  subject: Subject,
  facts: FactsOf<Kind>,
  extra: Extra = {},
): Change {
  const { consequence, say } = wordings[kind] as Wording<FactsOf<Kind>>;
  return { kind, subject, consequence, sentence: typography(say(facts)), ...extra };
}
