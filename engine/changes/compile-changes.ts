// « Ce qui change pour moi »: two campaigns in, what an establishment needs to know of the second
// when it has answered the first.

import type { Campaign } from "../model/campaign.ts";
import { followsOn } from "../rehearse/item-plan.ts";
import { typography } from "../util/typography.ts";
import { compileCalendar } from "./compile-calendar.ts";
import { compileControls } from "./compile-controls.ts";
import { compileIndicators } from "./compile-indicators.ts";
import { compileQuestions } from "./compile-questions.ts";
import { compileReuse } from "./compile-reuse.ts";
import { isAttested } from "./is-attested.ts";
import { listAskedCategories } from "./list-asked-categories.ts";
import { listReservations } from "./list-reservations.ts";
import { pairQuestions } from "./pair-questions.ts";
import type { ChangesPlan } from "./plan.ts";
import { type ChangesReading, readChanges } from "./reading.ts";
import { writeSummary } from "./write-summary.ts";

/**
 * What changes from `before` to `after` for a category, by its code, or for all. For a category that
 * `before` asked nothing, a plan that says so, and nothing else. `before` is the earlier of the two;
 * evolutions are followed when it is the year before.
 */
export function compileChanges(before: Campaign, after: Campaign, category?: string): ChangesPlan {
  const heading = writeHeading(before, after, category);
  if (category !== undefined && !isAsked(before, category)) return { ...heading, ...NOTHING };
  const reading = readChanges(before, after, category);
  const paired = pairQuestions(reading);
  const questions = compileQuestions(paired, reading);
  const indicators = compileIndicators(paired.asked, reading);
  const controls = compileControls(reading);
  return {
    ...heading,
    summary: writeSummary({ questions, indicators, controls }),
    calendar: compileCalendar(reading),
    questions,
    indicators,
    controls,
    reuse: category === undefined ? [] : compileReuse(paired, questions, reading),
    remarks: writeRemarks(paired.asked.length - countAsked(questions), reading),
  };
}

type Heading = Omit<ChangesPlan, keyof typeof NOTHING>;

const NO_LIST = { added: [], removed: [], broken: [], changed: [] } as const;
const NOTHING = {
  summary: [],
  calendar: [],
  questions: { added: [], removed: [], broken: [], reworded: [], adjusted: [] },
  indicators: NO_LIST,
  controls: NO_LIST,
  reuse: [],
  remarks: [],
} as const;

function isAsked(campaign: Campaign, category: string): boolean {
  return listAskedCategories(campaign).includes(category);
}

function writeHeading(before: Campaign, after: Campaign, code: string | undefined): Heading {
  const category = [...after.categories, ...before.categories].find((one) => one.code === code);
  const named = category && { code: category.code, label: category.label };
  return {
    campaign: after.year,
    formerCampaign: before.year,
    hash: after.hash,
    formerHash: before.hash,
    title: code === undefined ? "Ce qui change" : "Ce qui change pour moi",
    subtitle: typography(`${after.title}. Depuis la campagne ${before.year}.`),
    ...(named === undefined ? {} : { category: named }),
    notice: writeNotice(before, after, code),
    reservations: listReservations(before, after, code),
  };
}

function writeNotice(
  before: Campaign,
  after: Campaign,
  code: string | undefined,
): readonly string[] {
  if (code !== undefined && !isAsked(before, code)) {
    return [
      typography(
        `La campagne ${before.year} n'interrogeait pas la catégorie ${code} : tout ce que la campagne ${after.year} lui demande est nouveau. La grille de préparation en donne la liste.`,
      ),
    ];
  }
  if (followsOn(before, after)) return [];
  return [
    typography(
      `Les campagnes ${before.year} et ${after.year} ne se suivent pas : une question qui a changé d'identité entre-temps est dite supprimée, puis nouvelle ; les réponses de ${before.year} ne sont pas proposées en ${after.year}.`,
    ),
  ];
}

/** How many of this year's questions are in a list. */
function countAsked({ added, broken, reworded, adjusted }: ChangesPlan["questions"]): number {
  return added.length + broken.length + reworded.length + adjusted.length;
}

/** What is the same, and what only follows the year. */
function writeRemarks(
  same: number,
  { changes, comparison: { before, after } }: ChangesReading,
): readonly string[] {
  const texts = changes.find(({ kind }) => kind === "textsFollow");
  const rules = changes.filter(({ kind }) => kind === "datesFollow").length;
  const known = [before, after].every(isAttested)
    ? ""
    : ", d'après ce qui en est connu (voir « Ce qui n'est pas attesté »)";
  const years = Number(after.year) - Number(before.year);
  const later = years === 1 ? "une année" : `${years} années`;
  const [question, rule] = [same, rules].map((count) => (count > 1 ? "s" : ""));
  return [
    ...(same === 0
      ? []
      : [`${same} question${question}, demandée${question} comme en ${before.year}${known}.`]),
    ...(texts === undefined ? [] : [sentenceOf(texts.sentence)]),
    ...(rules === 0
      ? []
      : [
          `${rules} calcul${rule} ou contrôle${rule} qui ${rules > 1 ? "suivent" : "suit"} l’exercice : les mêmes dates, ${later} plus tard.`,
        ]),
  ].map(typography);
}

function sentenceOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
