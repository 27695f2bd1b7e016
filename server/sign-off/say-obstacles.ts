// What prevents a signature: each in one sentence that says what to do about it.

import { type Campaign, formatNumber } from "../../engine/index.ts";
import { phrase } from "../util/phrase.ts";
import { plural } from "../util/plural.ts";
import type { Judgement, Obstacle } from "./judgement.ts";

/** An advisory control is told elsewhere, and never prevents; nor does saving. */
export function sayObstacles(
  { fill, findings, departures }: Pick<Judgement, "fill" | "findings" | "departures">,
  campaign: Campaign,
): readonly Obstacle[] {
  return [
    ...sayFill(fill),
    ...findings
      .filter(({ severity }) => severity === "blocking")
      .map(({ control, items, message }) => ({
        kind: "finding" as const,
        message: `${nameControl(campaign, control)}${message}`,
        items,
      })),
    ...departures
      .filter(({ justification }) => justification === null)
      .map(({ item, reference, label }) => ({
        kind: "departure" as const,
        message: phrase`${reference} ${label} : la réponse s'écarte de celle de l'organisme gestionnaire. Dites pourquoi, ou reprenez la réponse commune.`,
        items: [item],
      })),
  ];
}

function sayFill({ rate, required, answered, expected, missing }: Judgement["fill"]) {
  if (rate >= required) return [];
  const lacking = Math.ceil((required * expected) / 100) - answered;
  const message = phrase`${percent(rate)} des réponses attendues sont données, et il en faut ${percent(required)} : répondez encore à ${plural(lacking, "question")} au moins.`;
  return [{ kind: "fill" as const, message, items: missing }];
}

/** Rounded down: 89,96 % is not yet 90 %. */
function percent(rate: number): string {
  const floored = Math.floor(rate * 10) / 10;
  return formatNumber(floored, Number.isInteger(floored) ? 0 : 1, "%");
}

function nameControl({ controls }: Campaign, id: string): string {
  const reference = controls.find((one) => one.id === id)?.reference ?? id;
  return phrase`Contrôle ${reference} : `;
}
