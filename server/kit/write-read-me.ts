// LISEZ-MOI.txt: what the kit is for, what is in it, what nobody attests.

import type { KitPlan } from "../../engine/index.ts";
import { oneLine } from "../util/one-line.ts";
import type { KitRequest } from "./kit-request.ts";

export const READ_ME = "LISEZ-MOI.txt";

/** Plain text, lines ended as every editor reads them. */
export function writeReadMe({ served, before, plan }: KitRequest): string {
  const { year } = served.campaign;
  const { documents, category } = plan;
  const papers: readonly (readonly [names: string, said: string])[] = [
    [`1-guide-${year} (.pdf, .html)`, documents.guide],
    [`2-grille-${category.code} (.xlsx, .pdf)`, documents.grid],
    ["3-feuilles (.xlsx, .pdf)", documents.sheets],
    ...(before === undefined
      ? []
      : ([["4-ce-qui-change (.pdf, .html)", documents.changes]] as const)),
    ["5-retroplanning (.pdf, .ics)", documents.planning],
    ["6-courriers (.pdf)", documents.letters],
    ["7-liste-de-controle (.pdf)", documents.checklist],
  ];
  const { reservations } = plan;
  const lines = [
    plan.title.toLocaleUpperCase("fr"),
    plan.subtitle,
    `${category.code} – ${category.label}`,
    ...ownerOf(plan),
    "",
    ...linesOf(plan.presentation),
    ...plan.mentions.flatMap((mention) => ["", ...linesOf(mention)]),
    "",
    "LES DOCUMENTS",
    "",
    ...papers.flatMap(([names, said]) => [names, `   ${said}`]),
    ...(before === undefined ? ["", documents.noChanges] : []),
    ...(reservations.length === 0 ? [] : ["", "CE QUI N’EST PAS ATTESTÉ", ""]),
    ...reservations.map((reason) => `- ${reason}`),
    "",
    `Édition ${plan.hash.slice(0, 12)}.`,
    "",
  ];
  return lines.map(foldLine).join("\r\n");
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** No text makes a line of its own; what a line begins with sets it apart. */
function foldLine(line: string): string {
  const [indent = ""] = /^ */.exec(line) ?? [];
  return `${indent}${oneLine(line)}`;
}

function ownerOf({ establishment }: KitPlan): readonly string[] {
  if (establishment === undefined) return [];
  const { name, town, finess } = establishment;
  const number = finess === "" ? "" : `FINESS ${finess}`;
  return [[name, town, number].filter((part) => part !== "").join(", ")];
}
