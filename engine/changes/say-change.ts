// A change as an establishment is told it. `comparer` tells editors; here no code of the catalogue
// is shown, and what the page shows otherwise is not said twice.

import type { Change } from "../compare/change.ts";
import type { ChangeKind } from "../compare/describe-difference.ts";
import { typography } from "../util/typography.ts";
import type { ChangesReading } from "./reading.ts";

/** Shown by the section it stands in, by its two texts side by side, or told once for all. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set<ChangeKind>([
  "itemAdded",
  "itemRemoved",
  "itemRecoded",
  "itemsMerged",
  "itemSplit",
  "seriesBroken",
  "optionMoved",
  "relabelled",
  "renumbered",
  "reworded",
  "legalReferenceChanged",
  "messageChanged",
  "indicatorRemoved",
  "formulaChanged",
  "ruleChanged",
  "controlAdded",
  "controlRemoved",
  "affectedBy",
  "datesFollow",
  "textsFollow",
  "labelShared",
]);

/** In an establishment's words, where `comparer` speaks as an editor; FORMER: the year of before. */
const WORDS: Readonly<Partial<Record<ChangeKind, string>>> = {
  exclusionAdded: "Elle ne compte plus dans le taux de remplissage.",
  exclusionRemoved: "Elle compte désormais dans le taux de remplissage.",
  becameRequired: "Elle devient obligatoire.",
  becameOptional: "Elle n'est plus obligatoire.",
  carryOverChanged: "",
  typeChanged: "La réponse ne se donne plus sous la même forme.",
  unitChanged: "L'unité change : les nombres de FORMER ne se comparent pas.",
  blankMeaningChanged: "Ce que vaut une case laissée vide change.",
  totalChanged: "Le total à atteindre change.",
  datesChanged: "",
  fillRateChanged: "",
  blockRetitled: "",
  categoryRelabelled: "",
  titleChanged: "",
  indicatorAdded:
    "Il se calcule sur des données nouvelles : il n'a pas de valeur pour la campagne FORMER.",
  indicatorComputedOnly:
    "Il se calcule sur des données déjà recueillies : rien de plus à saisir pour lui.",
  indicatorUncomputed: "Son calcul ne lit aucune réponse.",
  levelOfUseChanged: "Il change de place dans le guide.",
  severityRaised: "Il devient bloquant : il devra être levé avant la validation.",
  severityLowered: "Il n'est plus bloquant.",
};

/** One sentence; undefined when there is nothing to say beside what the page shows. */
export function sayChange(
  change: Change,
  { comparison }: Pick<ChangesReading, "comparison">,
): string | undefined {
  const { kind, before, after, sentence } = change;
  if (SHOWN_OTHERWISE.has(kind)) return undefined;
  const own = WORDS[kind as ChangeKind];
  if (own === "") return undefined;
  if (own !== undefined) return typography(own.replace("FORMER", comparison.before.year));
  const said = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (before === undefined || after === undefined) return said;
  return typography(`${said.replace(/\.$/, "")} (avant : ${before} ; désormais : ${after}).`);
}
