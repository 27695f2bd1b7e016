// What stands between a record and its signature. Facts and sentences; who may sign, and when, is the
// business of who asks.

import type { Finding, Program, Visibility } from "../../engine/index.ts";
import { type Questions, questionsOf, readFormPlan } from "../form-plan.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { StoredAnswer } from "../store/submission-store.ts";
import type { EstablishmentRecord } from "../submission-of.ts";
import { type AnswerInWords, putInWords } from "./answer-in-words.ts";
import { findDepartures } from "./find-departures.ts";
import type { JudgedFill, JudgedFinding, Judgement } from "./judgement.ts";
import { sayObstacles } from "./say-obstacles.ts";

type Visibilities = Readonly<Record<string, Visibility>>;

export function judgeRecord(served: ServedCampaign, record: EstablishmentRecord): Judgement {
  const { submission } = record;
  const { calculation, campaign } = served;
  const { fill, findings } = calculation.calculate(submission);
  const visibility = calculation.visibility(submission);
  const questions = questionsOf(readFormPlan(served, submission.category));
  const judged = {
    fill: { ...fill, ...judgeExcluded(campaign.program, record, visibility) },
    findings: findings.map((finding) => judgeFinding(finding, record)),
    departures: findDepartures(record, questions, visibility),
  };
  return {
    ...judged,
    dropped: tell(
      questions,
      [...record.answers].filter(([item]) => visibility[item] === "hidden"),
    ),
    setAside: tell(questions, [...record.setAside]),
    obstacles: sayObstacles(judged, campaign),
  };
}

/** What is asked beside the rate: excluded from it by the campaign, or optional. */
function judgeExcluded(
  { elements }: Program,
  { submission: { answers } }: EstablishmentRecord,
  visibility: Visibilities,
): Pick<JudgedFill, "excluded" | "excludedAnswered"> {
  const excluded = elements
    .filter(({ required, countsInFillRate }) => !(required && countsInFillRate))
    .map(({ id }) => id)
    .filter((id) => visibility[id] === "asked");
  return {
    excluded,
    excludedAnswered: excluded.filter((id) => answers[id] !== undefined).length,
  };
}

function judgeFinding(finding: Finding, { justifications }: EstablishmentRecord): JudgedFinding {
  const { control, line } = finding;
  const subject = `control:${control}${line === undefined ? "" : `.${line}`}`;
  return { ...finding, subject, justification: justifications.get(subject)?.value ?? null };
}

function tell(
  questions: Questions,
  answers: readonly (readonly [string, StoredAnswer])[],
): readonly AnswerInWords[] {
  return answers.flatMap(([item, { value }]) =>
    value === null ? [] : [putInWords(questions, item, value)],
  );
}
