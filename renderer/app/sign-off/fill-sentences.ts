import { formatPlain } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { SignOffState } from "../api/sign-off-types.ts";

/** How far the record is, in words: « 82 % de remplissage : 41 réponses sur 50 attendues. » … */
export function fillSentences(fill: SignOffState["fill"]): readonly string[] {
  const answered = plural(fill.answered, "réponse", "réponses");
  const required = formatPlain(fill.required, "%");
  return [
    fr`${shownRate(fill.rate)} % de remplissage : ${answered} sur ${fill.expected} attendues. La campagne demande ${required}.`,
    ...stillWanted(fill),
    ...excludedSentence(fill),
  ];
}

/** Rounded down: 79.9 % must not read as the 80 % that are asked. */
export function shownRate(rate: number): number {
  return Math.floor(rate);
}

function stillWanted({ answered, expected, required, rate }: SignOffState["fill"]) {
  if (rate >= required) return [];
  const wanted = Math.max(1, Math.ceil((required * expected) / 100 - 1e-9) - answered);
  return [fr`Il manque au moins ${plural(wanted, "réponse", "réponses")}.`];
}

function excludedSentence({ excluded, excludedAnswered }: SignOffState["fill"]) {
  if (excluded.length === 0) return [];
  const count = plural(
    excluded.length,
    "question ne compte pas dans ce taux",
    "questions ne comptent pas dans ce taux",
  );
  const given =
    excludedAnswered === 0
      ? fr`aucune n'a de réponse`
      : fr`${excludedAnswered} ${excludedAnswered === 1 ? "a" : "ont"} une réponse`;
  return [fr`À part, ${count} ; ${given}.`];
}
