// What an import reads, changes and refuses, to be read in a terminal.

import type { ImportReport } from "../../import/import-report.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";

export function printImport(report: ImportReport): string {
  const { workbooks, changes, conflicts, faults, proposals, kept } = report;
  const lines = [phrase`Campagne ${report.campaign}, ${report.category}`];
  for (const workbook of workbooks) {
    lines.push(
      `  ${workbook.file}${phrase` : `}${plural(workbook.read, "question remplie", "questions remplies")}`,
    );
    const told = [
      ...(workbook.warning === undefined ? [] : [workbook.warning]),
      ...workbook.remarks,
    ];
    lines.push(...told.map((sentence) => `    ${sentence}`));
  }
  lines.push("", plural(changes.length, "cellule changée", "cellules changées"));
  for (const { reference, label, before, after, file, place } of changes) {
    lines.push(`  ${reference}  ${label}`);
    lines.push(`    ${short(before)} → ${short(after)}${where(file, place, workbooks.length)}`);
  }
  if (proposals.length > 0) lines.push("", sayProposals(proposals.length));
  if (kept > 0) {
    const count = plural(kept, "cellule vide", "cellules vides");
    lines.push("", phrase`${count} : la réponse du dossier est gardée.`);
  }
  if (conflicts.length > 0) lines.push("", plural(conflicts.length, "conflit"));
  for (const { reference, label, values } of conflicts) {
    lines.push(`  ${reference}  ${label}`);
    for (const { value, file, place } of values) {
      lines.push(`    ${short(value)}${where(file, place, 2)}`);
    }
  }
  if (faults.length > 0) lines.push("", plural(faults.length, "erreur"));
  for (const { file, place, reference, label, read, message } of faults) {
    lines.push(`  ${[file, place].filter(Boolean).join(phrase` : `)}`);
    const words = [reference, label].filter(Boolean).join("  ");
    if (words !== "") lines.push(`    ${words}`);
    if (read !== "") lines.push(`    ${phrase`Lu : « ${read} »`}`);
    lines.push(`    ${message}`);
  }
  return `${lines.map(clean).join("\n")}\n`;
}

function sayProposals(count: number): string {
  return count === 1
    ? phrase`1 réponse proposée et non modifiée : laissée de côté. --proposees la prend aussi.`
    : phrase`${count} réponses proposées et non modifiées : laissées de côté. --proposees les prend aussi.`;
}

/** What was typed in a cell, or a sheet's name, has no power over a terminal. */
function clean(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "\uFFFD");
}

/** The name of the file is said when there are several. */
function where(file: string, place: string, count: number): string {
  const words = [...(count > 1 ? [file] : []), place].filter(Boolean).join(phrase` : `);
  return words === "" ? "" : `  (${words})`;
}

function short(value: string): string {
  return phrase`${value}`;
}
