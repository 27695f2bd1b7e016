// Why an indicator moves or a control speaks: the changes that concern it, or what it reads.

import type { Change, Subject } from "../compare/change.ts";
import type { ChangeKind } from "../compare/describe-difference.ts";
import type { Formula } from "../formula/formula.ts";
import type { Campaign } from "../model/campaign.ts";
import type { CodeList } from "../model/code-list.ts";
import type { DataElement } from "../model/data-element.ts";

/** An indicator or a control. */
export interface Calculated {
  readonly id: string;
  readonly formula: Formula;
  readonly dimension?: CodeList;
}

/** Kinds of change that move no figure and decide no control. */
const WITHOUT_EFFECT = new Set<ChangeKind>([
  "relabelled",
  "renumbered",
  "reworded",
  "movedToBlock",
  "publicationChanged",
  "legalReferenceChanged",
  "labelShared",
  "becameRequired",
  "becameOptional",
  "levelChanged",
  "carryOverChanged",
  "registerKeyChanged",
  "totalChanged",
  "boundsWidened",
  "moreDecimals",
  "levelOfUseChanged",
  "messageChanged",
  "optionRelabelled",
  "optionAdded",
  "reordered",
]);

/** Own changes come first, then those of what is read. */
const ORDER: readonly Subject["type"][] = ["control", "indicator", "item", "dimension", "codeList"];

/**
 * A function of one indicator or control, as each campaign has it: undefined where it has none. Of
 * the changes between the two campaigns, those that may explain it, its own first.
 */
export function createReasonFinder(
  before: Campaign,
  after: Campaign,
  changes: readonly Change[],
): (old: Calculated | undefined, now: Calculated | undefined) => readonly Change[] {
  const effective = changes.filter(({ kind }) => !WITHOUT_EFFECT.has(kind as ChangeKind));
  const [readBefore, readAfter] = [before, after].map(createReader);
  return (old, now) => {
    const own = now?.id ?? old?.id;
    const read = new Set([
      ...(old === undefined ? [] : readBefore!(old)),
      ...(now === undefined ? [] : readAfter!(now)),
    ]);
    const rank = ({ subject }: Change) => (subject.id === own ? -1 : ORDER.indexOf(subject.type));
    return effective
      .filter(({ subject }) => read.has(nameOf(subject.type, subject.id)))
      .toSorted((a, b) => rank(a) - rank(b));
  };
}

function nameOf(type: Subject["type"], id: string): string {
  return `${type} ${id}`;
}

/** Everything that a formula stands on: indicators, items, those of their conditions, lists, lines. */
function createReader(campaign: Campaign): (root: Calculated) => readonly string[] {
  const indicators = new Map(campaign.indicators.map((one) => [one.id, one]));
  const controls = new Set(campaign.controls.map(({ id }) => id));
  const items = new Map(
    campaign.blocks.flatMap(({ elements }) => elements.map((one) => [one.id, one])),
  );
  return (root) => {
    const names = new Set([nameOf(controls.has(root.id) ? "control" : "indicator", root.id)]);
    const addLines = (lines: CodeList | undefined) => {
      if (lines !== undefined) names.add(nameOf("dimension", lines.id));
    };
    const follow = (id: string): void => {
      const indicator = indicators.get(id);
      const item = items.get(id);
      const name = nameOf(indicator === undefined ? "item" : "indicator", id);
      if (names.has(name)) return;
      names.add(name);
      if (indicator !== undefined) {
        addLines(indicator.dimension);
        for (const one of indicator.formula.references) follow(one);
      }
      if (item === undefined) return;
      for (const one of listsOf(item)) names.add(one);
      for (const one of item.visibleWhen?.references ?? []) follow(one);
    };
    addLines(root.dimension);
    for (const one of root.formula.references) follow(one);
    return [...names];
  };
}

function listsOf({ shape }: Pick<DataElement, "shape">): readonly string[] {
  switch (shape.type) {
    case "choice":
    case "multipleChoice":
      return [nameOf("codeList", shape.list.id)];
    case "breakdown":
    case "table":
      return [nameOf("dimension", shape.dimension.id)];
    case "list":
      return shape.fields.flatMap(listsOf);
    default:
      return [];
  }
}
