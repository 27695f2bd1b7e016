// The sections of the record, how far each one is, and what would help most.

import { memo, useContext } from "react";
import type { Answers, FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { VisibleQuestions } from "../../form/visible-questions.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { ComputedContext, EntryPlaceContext, FaultyContext } from "./entry-contexts.ts";
import { sectionConcerns } from "./section-concerns.ts";
import { sectionProgress } from "./section-progress.ts";
import { useOpenFindings } from "./use-open-findings.ts";

interface ContentsProps {
  readonly plan: FormPlan;
  readonly current: string;
  readonly answers: Answers;
}

export const Contents = memo(function Contents({ plan, current, answers }: ContentsProps) {
  const { year, finess, index } = useContext(EntryPlaceContext);
  const computed = useContext(ComputedContext);
  const visible = useContext(VisibleQuestions);
  const faulty = useContext(FaultyContext);
  const findings = useOpenFindings();
  const fill = computed?.fillWithout(faulty);
  const missing = new Set(fill?.missing);
  return (
    <nav className="contents" aria-label="Sections du questionnaire">
      <ol>
        {plan.sections.map((section) => {
          const progress = sectionProgress(section, answers, visible, missing, faulty);
          const complete = progress.answered === progress.expected;
          const concerns = sectionConcerns(section, index, findings, faulty);
          return (
            <li key={section.id} className={complete ? "complete" : undefined}>
              <Link
                to={entryAddress({ year, finess, section: section.id })}
                current={section.id === current}
              >
                <span className="contents-title">{section.title}</span>
                <span className="contents-progress">
                  {progress.answered}/{progress.expected}
                  <span className="visually-hidden">{fr` réponses attendues`}</span>
                </span>
                {concerns.length > 0 && (
                  <span className="contents-concerns">
                    {concerns.map(({ kind, text }) => (
                      <span key={kind} className={`concern concern-${kind}`}>
                        <span className="visually-hidden">, </span>
                        {text}
                      </span>
                    ))}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
      {fill && <FillRate fill={fill} />}
    </nav>
  );
});

interface FillRateProps {
  readonly fill: {
    readonly rate: number;
    readonly required: number;
    readonly answered: number;
    readonly expected: number;
  };
}

function FillRate({ fill }: FillRateProps) {
  // Rounded down: 79.9 % must not read as the 80 % that are asked.
  const rate = Math.floor(fill.rate);
  return (
    <div className="fill-rate">
      <p>
        <strong>{fr`Remplissage : ${rate} %`}</strong>
        <br />
        {fr`${plural(fill.answered, "réponse", "réponses")} sur ${fill.expected}, ${fill.required} % demandés.`}
      </p>
      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-track" width="100" height="6" />
        <rect className="bar-value" width={rate} height="6" />
        <rect className="bar-mark" x={Math.min(fill.required, 99)} width="1" height="6" />
      </svg>
    </div>
  );
}
