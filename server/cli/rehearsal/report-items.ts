// What becomes of last year's answers, item by item.

import { type CarryOver, formatNumber, type ItemCarryOver } from "../../../engine/index.ts";
import { phrase, quotedList } from "../../util/phrase.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { line, type ReportPart, type ReportSection } from "./report.ts";

const COLUMNS: readonly (readonly [CarryOver, string])[] = [
  ["asIs", "tel quel"],
  ["toAdapt", "à adapter"],
  ["unanswered", "sans rép."],
  ["broken", "rompue"],
  ["new", "nouveau"],
  ["notApplicable", "s. o."],
];

const LEGEND = phrase`tel quel : la réponse d'alors convient ; à adapter : elle ne convient plus ; sans rép. : l'an dernier sans réponse ; rompue : la série est interrompue ; nouveau : rien à reprendre ; s. o. : sans objet pour la catégorie.`;

const LONGEST_LABEL = 44;

export function reportItems({ items, from }: Rehearsal): ReportSection {
  const others = items.filter(({ counts }) => !isWhole(counts));
  const whole = items.filter(({ counts }) => isWhole(counts));
  const unknown = [...new Set(items.flatMap(({ plan }) => plan.unknown))];
  return {
    title: "Données reprises",
    parts: [
      line(LEGEND),
      ...(unknown.length === 0
        ? []
        : [
            line(
              phrase`« evolutions.yaml » nomme ce que la campagne ${from} ne demande pas : ` +
                `${quotedList(unknown, "et")}.`,
            ),
          ]),
      ...tableOf("À regarder", others),
      ...tableOf("Reprises partout où il y avait une réponse", whole),
    ],
  };
}

/** Nothing to be done again, wherever it was asked and answered. */
export function isWhole({ toAdapt, broken, new: fresh }: ItemCarryOver["counts"]): boolean {
  return toAdapt + broken + fresh === 0;
}

function tableOf(title: string, items: readonly ItemCarryOver[]): readonly ReportPart[] {
  if (items.length === 0) return [];
  const rows = items.map(({ plan: { item }, counts }) => [
    clip(`${item.reference} ${item.label}`),
    ...COLUMNS.map(([key]) => (counts[key] === 0 ? "" : formatNumber(counts[key], 0))),
  ]);
  const head = [title, ...COLUMNS.map(([, name]) => name)];
  return [{ type: "table", table: { head, rows } }];
}

function clip(label: string): string {
  const clean = phrase`${label}`;
  return clean.length <= LONGEST_LABEL ? clean : `${clean.slice(0, LONGEST_LABEL - 1)}…`;
}
