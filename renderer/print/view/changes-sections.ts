// The sections of « ce qui change », in the order in which a coordinator needs them: when, what is
// new to gather, what to read again, what is no longer to be sought, what may be given back.

import type { ChangedQuestion, ChangesPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import {
  byBlock,
  type ChangesPart,
  CONTROLS,
  entriesPart,
  INDICATORS,
  listParts,
} from "./changes-parts.ts";
import { REUSES, type ReuseRow, reuseRows } from "./changes-reuse-view.ts";

export interface ChangesSection {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly ChangesPart[];
  /** What becomes of last year's answers, by block; empty in the other sections. */
  readonly reuse: readonly ReuseRow[];
  readonly reuseTitles: readonly string[];
  readonly lines: readonly string[];
}

/** Those that have something to say; `level` is that of their headings in HTML. */
export function changesSections(plan: ChangesPlan, level: number): readonly ChangesSection[] {
  const { questions, formerCampaign: former, campaign } = plan;
  const place = { level, former, campaign };
  const section = (
    id: string,
    title: string,
    lead: string,
    parts: Partial<Pick<ChangesSection, "parts" | "reuse" | "lines">>,
  ): ChangesSection => ({
    id: `changements-${id}`,
    level,
    title,
    lead,
    parts: [],
    reuse: [],
    reuseTitles: REUSES.map(([, title]) => title),
    lines: [],
    ...parts,
  });
  const tables = (own: readonly ChangedQuestion[]) => byBlock(own, place, "Réponse");
  const pairs = (own: readonly ChangedQuestion[]) => byBlock(own, place, null);
  const sections = [
    section("campagne", fr`La campagne`, "", {
      parts: plan.calendar.length === 0 ? [] : [entriesPart("", plan.calendar, place)],
    }),
    section(
      "nouvelles",
      "Questions nouvelles",
      fr`Elles n'étaient pas posées en ${former}, ou pas sous cette forme.`,
      { parts: tables(questions.added) },
    ),
    section(
      "rompues",
      "Questions qui ne se comparent plus",
      fr`Posées en ${former} et en ${campaign}, sans que les deux réponses se comparent : la réponse de ${former} ne peut pas être reprise.`,
      { parts: pairs(questions.broken) },
    ),
    section(
      "reformulees",
      "Questions reformulées",
      fr`La même question en d'autres mots : à relire avant de répondre.`,
      { parts: pairs(questions.reworded) },
    ),
    section(
      "autrement",
      "Questions demandées autrement",
      fr`Ce qui est demandé change, ou la façon d'y répondre : le périmètre, la réponse, la condition, l'obligation.`,
      { parts: pairs(questions.adjusted) },
    ),
    section(
      "supprimees",
      "Questions supprimées",
      fr`Elles ne sont plus posées, ou plus sous cette forme. Les numéros sont ceux de ${former}.`,
      {
        parts: tables(questions.removed),
      },
    ),
    section("reponses", fr`Vos réponses de ${former}`, "", { reuse: reuseRows(plan.reuse) }),
    section("indicateurs", "Indicateurs", "", {
      parts: listParts(plan.indicators, place, INDICATORS),
    }),
    section("controles", "Contrôles", "", { parts: listParts(plan.controls, place, CONTROLS) }),
    section("sans-effet", "Ce qui ne change pas", "", { lines: plan.remarks }),
  ];
  return sections.filter(
    ({ parts, reuse, lines }) => parts.length + reuse.length + lines.length > 0,
  );
}
