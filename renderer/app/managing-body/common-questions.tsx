// The questions that a managing body answers once, by section, each opened on demand.

import { useEffect, useMemo } from "react";
import { AllAnswers } from "../../form/all-answers.ts";
import { fr } from "../../form/french.ts";
import { questionIds } from "../../form/question-ids.ts";
import { VisibleQuestions } from "../../form/visible-questions.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { indexQuestions } from "../entry/question-index.ts";
import { RecordContext } from "../entry/record-context.ts";
import { questionOfHash } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { CommonSection } from "./common-section.tsx";
import type { LoadedBody } from "./load-body.ts";
import type { OpenCommonRecord } from "./use-common-record.ts";

interface CommonQuestionsProps {
  readonly open: OpenCommonRecord;
  readonly loaded: LoadedBody;
  readonly place: Place;
  readonly announce: (sentence: string) => void;
}

export function CommonQuestions({ open, loaded, place, announce }: CommonQuestionsProps) {
  const { common } = loaded;
  const { plan, managingBody } = common;
  const entryPlace = useMemo(
    () => ({ year: plan.campaign, finess: managingBody.finess, index: indexQuestions(plan) }),
    [plan, managingBody],
  );
  const target = questionOfHash(place.hash) ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads there again.
  useEffect(() => {
    const question = target === "" ? null : document.getElementById(questionIds(target).anchor);
    question?.scrollIntoView({ block: "start" });
    question?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
  }, [target, place.visit]);
  return (
    <section aria-labelledby="questions-communes">
      <h2 id="questions-communes">{fr`Les questions communes`}</h2>
      {open.lockedBecause !== undefined && (
        <div className="notice notice-warning" role="note">
          <p>
            <strong>{fr`Lecture seule.`}</strong> {fr`${open.lockedBecause}`}
          </p>
        </div>
      )}
      <EntryPlaceContext value={entryPlace}>
        <RecordContext value={open.access}>
          <AllAnswers value={open.answers}>
            <VisibleQuestions value={open.visible}>
              <div className="common-sections">
                {plan.sections.map((section) => (
                  <CommonSection
                    key={section.id}
                    section={section}
                    open={open}
                    loaded={loaded}
                    wanted={section.questions.some(({ id }) => id === target)}
                    announce={announce}
                  />
                ))}
              </div>
            </VisibleQuestions>
          </AllAnswers>
        </RecordContext>
      </EntryPlaceContext>
    </section>
  );
}
