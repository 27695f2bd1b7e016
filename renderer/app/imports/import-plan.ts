// A preview arranged for reading: by section and by question, what changes and what is in conflict.

import { type Answer, type FormPlan, mergeAnswer } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type {
  ImportedChange,
  ImportedConflict,
  ImportedProposal,
  ImportPreview,
} from "../api/import-types.ts";

export interface ImportPlan {
  readonly sections: readonly ImportSection[];
  readonly conflicts: readonly ImportChoice[];
  readonly proposed: readonly ProposedSection[];
}

/** What was offered in a section and nobody changed. */
export interface ProposedSection {
  readonly id: string;
  readonly title: string;
  readonly proposals: readonly ImportedProposal[];
}

export interface ImportSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ImportItem[];
}

/** A question of which at least one cell changes. */
export interface ImportItem {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly changes: readonly ImportedChange[];
}

/** Values among which a person chooses: of one cell, or of a list as a whole. */
export interface ImportChoice {
  /** Unique among the choices. */
  readonly id: string;
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  /** Of a list, the cells that differ; empty for a cell. */
  readonly cells: readonly ImportedConflict[];
  /** The present answer in words; of a list, that of its first cell. */
  readonly before: string;
  readonly values: readonly ChoiceValue[];
}

export interface ChoiceValue {
  /** In words; empty for a list, whose cells are told apart. */
  readonly text: string;
  readonly answer: Answer;
  /** Where it was read: « direction.xlsx, 1. Activité!F4 », one per file. */
  readonly places: readonly string[];
  /** Its position in the values of each cell. */
  readonly index: number;
}

/** What was decided of each choice: the index of a value, or to keep the present answer. */
export type Choices = ReadonlyMap<string, number | "present">;

export function planImport(preview: ImportPreview, plan: FormPlan): ImportPlan {
  const questions = plan.sections.flatMap((section) => section.questions);
  const changes = groupBy(preview.changes, ({ item }) => item);
  const sections = plan.sections.map(({ id, title, questions }) => ({
    id,
    title,
    items: questions.flatMap(({ id, reference, label }): readonly ImportItem[] => {
      const own = changes.get(id);
      return own === undefined ? [] : [{ id, reference, label, changes: own }];
    }),
  }));
  const offered = new Map(preview.proposals.map((one) => [one.item, one]));
  const proposed = plan.sections.map(({ id, title, questions }) => ({
    id,
    title,
    proposals: questions.flatMap((question) => offered.get(question.id) ?? []),
  }));
  const lists = new Set(questions.flatMap(({ id, list }) => (list === undefined ? [] : [id])));
  const conflicts = groupBy(preview.conflicts, ({ item, pointer }) =>
    lists.has(item) ? item : `${item}${pointer}`,
  );
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    conflicts: [...conflicts].map(([id, cells]) => toChoice(id, cells)),
    proposed: proposed.filter(({ proposals }) => proposals.length > 0),
  };
}

/** What a person has decided of a preview. */
export interface ImportDecisions {
  /** Items that change and are not to be saved. */
  readonly left: ReadonlySet<string>;
  /** Items that were only offered and are to be saved. */
  readonly taken: ReadonlySet<string>;
  readonly choices: Choices;
}

/**
 * What is to be saved: the items that change, but those left out; the proposals that are taken; the
 * items of which a value was chosen.
 */
export function answersToSave(
  { items }: ImportPreview,
  { sections, conflicts, proposed }: ImportPlan,
  { left, taken, choices }: ImportDecisions,
): ReadonlyMap<string, Answer> {
  const given = new Map<string, Answer>();
  const ticked = [
    ...sections
      .flatMap((section) => section.items.map(({ id }) => id))
      .filter((id) => !left.has(id)),
    ...proposed
      .flatMap(({ proposals }) => proposals.map(({ item }) => item))
      .filter((id) => taken.has(id)),
  ];
  for (const id of ticked) {
    const after = items[id]?.after;
    if (after !== undefined && after !== null) given.set(id, after);
  }
  for (const { id, item, values } of conflicts) {
    const choice = choices.get(id);
    const chosen = values.find(({ index }) => index === choice);
    if (chosen === undefined) continue;
    const before = given.get(item) ?? items[item]?.before ?? undefined;
    given.set(item, mergeAnswer(before, chosen.answer));
  }
  return given;
}

/** « direction.xlsx, 1. Activité, case F4 »; `file` empty when there is only one. */
export function placeText(file: string, place: string): string {
  const cut = place.lastIndexOf("!");
  const words = cut < 0 ? place : fr`${place.slice(0, cut)}, case ${place.slice(cut + 1)}`;
  return [file, words].filter(Boolean).join(", ");
}

/** A list is chosen whole: its key is the item's own, and its cells are told apart. */
function toChoice(id: string, cells: readonly [ImportedConflict, ...ImportedConflict[]]) {
  const [first] = cells;
  const { item, reference } = first;
  const isList = id === item && first.pointer !== "";
  const values = groupBy(
    first.values.map((value, index) => ({ ...value, index })),
    ({ answer }) => JSON.stringify(answer),
  );
  return {
    id,
    item,
    reference,
    label: isList ? first.label.slice(0, -`, ${first.part}`.length) : first.label,
    cells: isList ? cells : [],
    before: first.before,
    values: [...values.values()].map((alike) => ({
      text: isList ? "" : alike[0].value,
      answer: alike[0].answer,
      index: alike[0].index,
      places: alike.map(({ file, place }) => placeText(file, isList ? "" : place)),
    })),
  };
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly [Value, ...Value[]]> {
  const groups = new Map<string, [Value, ...Value[]]>();
  for (const value of values) {
    const known = groups.get(keyOf(value));
    if (known === undefined) groups.set(keyOf(value), [value]);
    else known.push(value);
  }
  return groups;
}
