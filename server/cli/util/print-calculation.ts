// A calculation to read on a terminal: results in catalogue order, findings, what is missing.

import type { Calculation, Campaign, Finding } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import { collectedItems } from "../../validation/collected-items.ts";
import { table } from "./table.ts";

type Indicator = Campaign["indicators"][number];

export function printCalculation(
  calculation: Calculation,
  campaign: Campaign,
  category: string,
): string {
  const shown = campaign.indicators.map((one) => printIndicator(one, calculation.results));
  const silent = campaign.indicators.filter((_one, index) => shown[index]?.length === 0);
  const references = silent.map((one) => one.reference).join(", ");
  return [
    phrase`Campagne ${campaign.year}, ${category}`,
    "",
    ...table(shown.flat(), [1]),
    ...(silent.length === 0 ? [] : ["", `${phrase`Sans objet : `}${references}.`]),
    "",
    ...printFindings(calculation.findings, campaign),
    "",
    ...printFill(calculation, campaign),
    "",
  ].join("\n");
}

/** One row, or one per line under a title; what is « sans objet » is left out. */
function printIndicator(
  { id, reference, label, dimension }: Indicator,
  results: Calculation["results"],
): readonly (readonly string[])[] {
  const display = (result: string): string | undefined => {
    const found = results[result];
    if (found === undefined || ("absence" in found && found.absence === "notApplicable")) return;
    return found.display;
  };
  if (dimension === undefined) {
    const shown = display(id);
    return shown === undefined ? [] : [[`  ${reference}`, shown, label]];
  }
  const lines = dimension.options.flatMap((option) => {
    const shown = display(`${id}.${option.key}`);
    return shown === undefined
      ? []
      : [["", shown, `${option.parent === undefined ? "  " : "    "}${option.label}`]];
  });
  return lines.length === 0 ? [] : [[`  ${reference}`, "", label], ...lines];
}

function printFindings(findings: readonly Finding[], campaign: Campaign): readonly string[] {
  if (findings.length === 0) return ["Aucun constat."];
  const references = new Map(campaign.controls.map((one) => [one.id, one.reference]));
  return [
    `${plural(findings.length, "constat")}${phrase` :`}`,
    ...findings.map((finding) => {
      const severity = finding.severity === "blocking" ? "bloquant" : "alerte";
      const reference = references.get(finding.control) ?? finding.control;
      return `  ${severity} ${reference}${phrase` : `}${finding.message}`;
    }),
  ];
}

function printFill({ fill }: Calculation, campaign: Campaign): readonly string[] {
  const rate = percent(fill.rate);
  const required = percent(fill.required);
  const { answered, expected } = fill;
  const head = phrase`Remplissage : ${answered} sur ${expected}, soit ${rate} ; taux exigé : ${required}.`;
  if (fill.missing.length === 0) return [head];
  const items = collectedItems(campaign);
  const rows = fill.missing.map((id) => [`  ${id}`, items.get(id)?.label ?? ""]);
  return [head, phrase`Il manque :`, ...table(rows)];
}

/** Rounded down: 99,96 % is not yet 100 %. */
function percent(rate: number): string {
  return `${String(Math.floor(rate * 10) / 10).replace(".", ",")}\u202F%`;
}
