// A rehearsal as it is read: in short, then controls, indicators and items.

import { formatNumber, type Movement } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { line, type Report, type ReportSection } from "./report.ts";
import { isHigh, reportControls } from "./report-controls.ts";
import { reportIndicators } from "./report-indicators.ts";
import { reportItems } from "./report-items.ts";

export function reportRehearsal(rehearsal: Rehearsal): Report {
  const { from, to, category, records } = rehearsal;
  const whose = category === undefined ? "" : ` (${category})`;
  return {
    title: phrase`Répétition de la campagne ${to} sur les dossiers de ${from}` + whose,
    sections: [
      inShort(rehearsal),
      ...(records.rehearsed === 0
        ? []
        : [reportControls(rehearsal), reportIndicators(rehearsal), reportItems(rehearsal)]),
    ],
  };
}

function inShort(rehearsal: Rehearsal): ReportSection {
  const { from, to, isNextYear, records } = rehearsal;
  const lines = [
    sayRecords(records),
    ...(isNextYear
      ? []
      : [
          phrase`« evolutions.yaml » de ${to} ne parle pas de ${from} : seuls les codes identiques sont suivis, et les dossiers n'ont pas d'année précédente.`,
        ]),
    ...sayCategories(records),
  ];
  const found = [
    sayControls(rehearsal),
    sayIndicators(rehearsal),
    sayAnswers(rehearsal),
    ...(isNextYear
      ? [
          phrase`Les réponses de ${from} tiennent aussi lieu d'année précédente : ce qui compare les deux années s'y compare à soi-même et ne se lit pas ici.`,
        ]
      : []),
  ];
  const told = records.rehearsed === 0 ? [...lines, "Aucun dossier répété."] : [...lines, ...found];
  return { title: "En bref", parts: told.map(line) };
}

function sayRecords({ read, refused, rehearsed }: Rehearsal["records"]): string {
  return phrase`${whole(read)} ${word(read, "dossier lu", "dossiers lus")} : ${whole(rehearsed)} ${word(rehearsed, "répété")}, ${whole(refused)} ${word(refused, "refusé")}.`;
}

/** Whom the records and the draft do not have in common. */
function sayCategories({ leftOut, categoriesWithout }: Rehearsal["records"]): readonly string[] {
  const gone = leftOut.map(({ category, count }) => `${category} (${whole(count)})`).join(", ");
  const without = categoriesWithout.join(", ");
  return [
    gone === ""
      ? ""
      : `${phrase`Catégories qui ne sont plus interrogées, laissées de côté : `}${gone}.`,
    without === "" ? "" : `${phrase`Catégories sans dossier : `}${without}.`,
  ].filter((said) => said !== "");
}

function sayControls({ controls }: Rehearsal): string {
  const now = controls.filter(({ after }) => after !== undefined);
  const high = now.filter(isHigh);
  const blocking = high.filter(({ control }) => control.severity === "blocking").length;
  const added = controls.filter(({ before }) => before === undefined).length;
  const removed = controls.length - now.length;
  const spoken = now.filter(({ after }) => after !== undefined && after.tripped > 0).length;
  return (
    phrase`Contrôles : ${spoken} sur ${now.length} ${word(spoken, "parle", "parlent")} d'un dossier au moins, ${high.length} de plus de 5 % des dossiers` +
    (blocking === 0 ? "" : ` (dont ${plural(blocking, "bloquant")})`) +
    phrase` ; ${word(added, "nouveau", "nouveaux", added)}, ${word(removed, "supprimé", "supprimés", removed)}.`
  );
}

const MOVEMENTS: readonly (readonly [Movement, string, string])[] = [
  ["moved", "bouge", "bougent"],
  ["added", "nouveau", "nouveaux"],
  ["removed", "supprimé", "supprimés"],
  ["redefined", "changé sans effet ici", "changés sans effet ici"],
  ["identical", "identique", "identiques"],
];

function sayIndicators({ indicators }: Rehearsal): string {
  const counts = MOVEMENTS.map(([movement, one, several]) => {
    const count = indicators.filter((indicator) => indicator.movement === movement).length;
    return plural(count, one, several);
  });
  return `${phrase`Indicateurs : `}${counts.join(", ")}.`;
}

function sayAnswers({ total, items }: Rehearsal): string {
  const found = total.asIs + total.toAdapt;
  const share = found === 0 ? "" : ` (${formatNumber((100 * total.asIs) / found, 1, "%")})`;
  const fresh = items.filter(({ counts }) => counts.new > 0).length;
  const broken = items.filter(({ counts }) => counts.broken > 0).length;
  return (
    phrase`Réponses : ${whole(total.asIs)} ${word(total.asIs, "reprise telle quelle", "reprises telles quelles")}` +
    share +
    phrase`, ${whole(total.toAdapt)} à adapter ; ${plural(fresh, "donnée nouvelle", "données nouvelles")} pour une catégorie au moins, ${broken} à la série rompue.`
  );
}

/** The word as a count makes it, with the count when it is given. */
function word(count: number, one: string, several = `${one}s`, shown?: number): string {
  const words = count < 2 ? one : several;
  return shown === undefined ? words : `${shown} ${words}`;
}

function whole(count: number): string {
  return formatNumber(count, 0);
}
