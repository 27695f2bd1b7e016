// The changes between two campaigns, for a terminal and for a page.

import { type Change, countChanges, sortChanges } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Wordings longer than this are left to Markdown and JSON. */
const LONGEST_SHOWN = 100;

/** By consequence then by subject, the gravest first. */
export function changesAsText(from: string, to: string, changes: readonly Change[]): string {
  const sections = sortChanges(changes);
  const lines = [`${phrase`De ${from} à ${to} : `}${countChanges(changes)}`];
  for (const { title, count } of sections) lines.push(`  ${String(count).padStart(4)}  ${title}`);
  for (const { title, groups } of sections) {
    lines.push("", title.toUpperCase());
    for (const group of groups) {
      lines.push("", `  ${group.title}`);
      let shown: string | undefined;
      for (const change of group.changes) {
        // What changes in one item is read together.
        if (change.subject.id !== shown) lines.push(subjectLine(change));
        shown = change.subject.id;
        lines.push(...changeLines(change));
      }
    }
  }
  return lines.join("\n");
}

function subjectLine({ subject }: Change): string {
  const number = subject.reference === undefined ? "" : `${subject.reference} `;
  return `    ${number}${subject.label} [${subject.id}]`;
}

function changeLines({ sentence, before, after }: Change): readonly string[] {
  const lines = [`      ${sentence}`];
  if (before !== undefined && isShort(before)) lines.push(`      ${phrase`avant : `}${before}`);
  if (after !== undefined && isShort(after)) lines.push(`      ${phrase`après : `}${after}`);
  return lines;
}

function isShort(wording: string): boolean {
  return wording !== "" && wording.length <= LONGEST_SHOWN && !wording.includes("\n");
}

/** The same as Markdown, one table per subject, with the two wordings whole. */
export function changesAsMarkdown(from: string, to: string, changes: readonly Change[]): string {
  const lines = [`# ${phrase`De ${from} à ${to} : `}${countChanges(changes)}`];
  for (const { title, count, groups } of sortChanges(changes)) {
    lines.push("", `## ${title} (${count})`);
    for (const group of groups) {
      lines.push("", `### ${group.title}`, "");
      lines.push("| N° | Quoi | Changement | Avant | Après |", "| --- | --- | --- | --- | --- |");
      for (const { subject, sentence, before = "", after = "" } of group.changes) {
        const cells = [subject.reference ?? "", subject.label, sentence, before, after];
        lines.push(`| ${cells.map(escapeMarkdown).join(" | ")} |`);
      }
    }
  }
  return lines.join("\n");
}
