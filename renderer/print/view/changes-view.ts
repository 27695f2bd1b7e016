// What changes, as both printers lay it out: one view for HTML and for PDF, alone or as a chapter.

import type { ChangesPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { type ChangesSection, changesSections } from "./changes-sections.ts";

export interface ChangesView {
  readonly title: string;
  readonly subtitle: string;
  /** « EHPAD – Établissement d’hébergement… »; null for all categories. */
  readonly category: string | null;
  readonly campaign: string;
  readonly formerCampaign: string;
  /** First characters of the campaign's hash: which edition this page is. */
  readonly edition: string;
  /** « EHPAD », at the head of each page. */
  readonly code: string | null;
  readonly notice: readonly string[];
  /** Under « Ce qui n’est pas attesté ». */
  readonly reservations: ChangesPlan["reservations"];
  readonly summary: readonly { readonly count: number; readonly label: string }[];
  /** How to read the sign †, then the two wordings; none without any. */
  readonly legends: readonly string[];
  readonly sections: readonly ChangesSection[];
}

/** `level` is that of the sections' headings in HTML: 2 on a page of its own, 3 in a chapter. */
export function createChangesView(plan: ChangesPlan, level = 2): ChangesView {
  const { title, subtitle, category, campaign, formerCampaign, summary, reservations } = plan;
  const sections = changesSections(plan, level);
  const nothing = sections.length === 0 && plan.notice.length === 0;
  return {
    title,
    subtitle,
    category: category === undefined ? null : `${category.code} – ${category.label}`,
    code: category?.code ?? null,
    campaign,
    formerCampaign,
    edition: plan.hash.slice(0, 12),
    notice: nothing ? [sayNothing(plan)] : plan.notice,
    reservations,
    summary,
    legends: [
      ...(sections.some(({ parts }) => parts.some(hasMarks)) ? [MARKS] : []),
      ...(sections.some(({ parts }) => parts.some(hasTexts)) ? [TEXTS] : []),
    ],
    sections,
  };
}

function sayNothing({ formerCampaign, reservations }: ChangesPlan): string {
  const known = reservations.length > 0 ? ", d'après ce qui en est connu" : "";
  return fr`Rien ne change depuis la campagne ${formerCampaign}${known}.`;
}

type Part = ChangesView["sections"][number]["parts"][number];

const MARKS = fr`Le signe † signale une définition que les sources publiques n'établissent pas entièrement ; le guide en donne la raison.`;

function hasMarks({ rows, entries }: Part): boolean {
  return [...rows, ...entries].some(({ marked }) => marked);
}

const TEXTS = fr`Deux textes côte à côte : ce qui disparaît est barré, ce qui apparaît est en gras et souligné. Un texte entièrement réécrit est laissé sans marque.`;

function hasTexts({ entries }: Part): boolean {
  return entries.some(({ texts }) => texts.length > 0);
}
