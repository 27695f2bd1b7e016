// The indicators of a rehearsal that move: how, and why.

import {
  type Distribution,
  formatNumber,
  type IndicatorRehearsal,
  type Movement,
  type ResultRehearsal,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { line, type ReportEntry, type ReportPart, type ReportSection } from "./report.ts";
import { sayReasons } from "./say-reasons.ts";

const FIGURES = ["n", "Q1", "médiane", "Q3", "n. r.", "s. o.", "n. c."];

const LEGEND = phrase`n : dossiers qui ont un chiffre ; Q1, Q3 : quartiles ; n. r. : non renseigné, s. o. : sans objet, n. c. : non calculable, en part de ceux à qui l'indicateur est demandé.`;

const TOLD: readonly Movement[] = ["moved", "added", "removed"];

export function reportIndicators(rehearsal: Rehearsal): ReportSection {
  const { indicators } = rehearsal;
  const told = TOLD.flatMap((movement) => indicators.filter((one) => one.movement === movement));
  return {
    title: "Indicateurs qui bougent",
    parts: [
      ...stillOnes(indicators),
      ...(told.length === 0 ? [] : [line(LEGEND)]),
      ...told.map((one) => ({ type: "entry" as const, entry: entryOf(one, rehearsal) })),
    ],
  };
}

/** Those that do not move, in a line or two. */
function stillOnes(indicators: readonly IndicatorRehearsal[]): readonly ReportPart[] {
  const identical = indicators.filter(({ movement }) => movement === "identical");
  const redefined = indicators.filter(({ movement }) => movement === "redefined");
  const references = redefined.map(({ indicator }) => indicator.reference).join(", ");
  const words = plural(redefined.length, "indicateur");
  return [
    line(`${plural(identical.length, "indicateur identique", "indicateurs identiques")}.`),
    ...(redefined.length === 0
      ? []
      : [
          line(
            phrase`${words} dont la définition ou les données changent sans rien changer à ces dossiers : ` +
              `${references}.`,
          ),
        ]),
  ];
}

const MARKS: Readonly<Partial<Record<Movement, string>>> = {
  added: " (nouveau)",
  removed: " (supprimé)",
};

function entryOf(one: IndicatorRehearsal, rehearsal: Rehearsal): ReportEntry {
  const { indicator, movement, results } = one;
  const shown = results.filter(({ changed }) => changed > 0);
  const { reference, label, unit, dimension } = indicator;
  const symbol = unit.symbol === "" ? "" : ` (${unit.symbol})`;
  const title = phrase`${`${reference} ${label}`}` + symbol + (MARKS[movement] ?? "");
  const reasons = sayReasons({ ...one, id: indicator.id });
  // New or gone, and asked of nobody here: nothing changes for anybody.
  if (shown.length === 0) {
    return { title, details: [phrase`Demandé à aucun de ces dossiers.`, ...reasons] };
  }
  const table = {
    head: [dimension === undefined ? "" : "ligne", ...FIGURES],
    rows: shown.flatMap((result) => rowsOf(result, one, rehearsal)),
  };
  return { title, table, details: [...sayChanged(shown, rehearsal), ...reasons] };
}

function rowsOf(
  { result, before, after }: ResultRehearsal,
  { indicator }: IndicatorRehearsal,
  { from, to }: Rehearsal,
): readonly (readonly string[])[] {
  const option = indicator.dimension?.options.find(({ key }) => key === result.line);
  const label = option?.label ?? result.line;
  const name = (year: string) => (label === undefined ? year : phrase`${label}, ${year}`);
  const rows: (readonly string[])[] = [];
  if (before !== undefined) rows.push([name(from), ...cells(before, result.decimals)]);
  if (after !== undefined) rows.push([name(to), ...cells(after, result.decimals)]);
  return rows;
}

function cells(
  { asked, count, absences, quartiles }: Distribution,
  decimals: number,
): readonly string[] {
  const told = "masked" in quartiles ? [] : [quartiles.first, quartiles.median, quartiles.third];
  const share = (part: number) => (part === 0 ? "" : formatNumber((100 * part) / asked, 1, "%"));
  return [
    formatNumber(count, 0),
    // The median of whole numbers may be half of one.
    ...[0, 1, 2].map((rank) => sayFigure(told[rank] ?? null, Math.max(1, decimals))),
    ...[absences.missing, absences.notApplicable, absences.notComputable].map(share),
  ];
}

function sayFigure(figure: number | null, decimals: number): string {
  return figure === null ? "–" : formatNumber(figure, decimals);
}

function sayChanged(shown: readonly ResultRehearsal[], { minimum }: Rehearsal): readonly string[] {
  const changed = Math.max(0, ...shown.map((one) => one.changed));
  const isMasked = shown.some((one) =>
    [one.before, one.after].some((year) => year !== undefined && "masked" in year.quartiles),
  );
  const records = plural(changed, "dossier n'a", "dossiers n'ont");
  const masked =
    minimum === undefined
      ? phrase`Quartiles masqués : l'une des campagnes ne fixe pas « effectif_minimal_de_groupe ».`
      : phrase`Quartiles masqués : effectif inférieur à ${minimum}.`;
  const both = shown.every(({ before, after }) => before !== undefined && after !== undefined);
  return [
    ...(both && changed > 0
      ? [
          phrase`${records} pas le même résultat les deux années${shown.length > 1 ? ", pour une ligne au moins" : ""}.`,
        ]
      : []),
    ...(isMasked ? [masked] : []),
  ];
}
