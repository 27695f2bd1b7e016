// The kit of preparation: texts and a calendar, which no figure depends on.
import type { Kit } from "../../model/kit.ts";
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

/** What of a kit is told to have changed, in the words of its readers. */
const PARTS: readonly (readonly [string, (kit: Kit) => unknown])[] = [
  [
    "présentation",
    ({ title, presentation, documents, defaults }) => [title, presentation, documents, defaults],
  ],
  ["mentions", ({ mentions }) => mentions],
  ["étapes", ({ milestones, steps }) => [milestones, steps]],
  ["courrier", ({ letter }) => letter],
  ["liste de contrôle", ({ checklist }) => checklist],
];

export const compareKits: Comparer = ({ before: { kit: before }, after: { kit: after } }) => {
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [describeDifference("kitRemoved", subjectOf.kit(before!), {})];
  const subject = subjectOf.kit(after);
  const { origin: at } = after;
  if (before === undefined) return [describeDifference("kitAdded", subject, {}, { at })];
  const parts = PARTS.filter(([, part]) => isDifferent(part(before), part(after)));
  if (parts.length === 0) return [];
  return [
    describeDifference("kitChanged", subject, { names: parts.map(([name]) => name) }, { at }),
  ];
};

function isDifferent(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
