// What changes around the questions: categories, dates, rates, legal texts, blocks.

import { formatPlain } from "../calculation/format-plain.ts";
import type { Subject } from "../compare/change.ts";
import type { Platform } from "../model/campaign.ts";
import { describePeriod } from "../targets/describe-period.ts";
import { typography } from "../util/typography.ts";
import { isAttested } from "./is-attested.ts";
import { pairTexts, type TextPair } from "./pair-texts.ts";
import type { ChangesEntry } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";
import { sayChange } from "./say-change.ts";

/** In this order: when, then under which texts, then who and what. */
const TYPES: readonly Subject["type"][] = ["platform", "campaign", "category", "block"];

/** One entry per thing. */
export function compileCalendar(reading: ChangesReading): readonly ChangesEntry[] {
  return TYPES.flatMap((type) => {
    const own = reading.changes.map(({ subject }) => subject).filter((one) => one.type === type);
    const subjects = new Map(own.map((subject) => [subject.id, subject]));
    return [...subjects.values()].map((subject) => compileEntry(subject, reading));
  }).filter(({ notes, texts }) => notes.length + texts.length > 0);
}

function compileEntry(subject: Subject, reading: ChangesReading): ChangesEntry {
  const { type, id } = subject;
  const notes = reading.changesOf(type, id).flatMap((change) => {
    const say = SAID_HERE[change.kind];
    return (say === undefined ? sayChange(change, reading) : say(id, reading)) ?? [];
  });
  return {
    id: `${type}-${id}`,
    label: typography(nameOf(subject)),
    isAttested: isSettled(subject, reading),
    notes,
    texts: pairTexts(textsOf(subject, reading), reading),
  };
}

/** What the category is asked, and what its calendar asks of it, say more than the change does. */
const SAID_HERE: Readonly<
  Record<string, (id: string, reading: ChangesReading) => string | undefined>
> = {
  blockAdded: sayBlock,
  blockAddedForPlatform: sayBlock,
  platformAdded: sayPlatform,
};

/** Of a calendar, both years stand side by side; legal texts and names of blocks are what they are. */
function isSettled({ type, id }: Subject, { comparison }: ChangesReading): boolean {
  if (type !== "platform" && type !== "category") return true;
  const { before, after } = comparison;
  return [before, after]
    .flatMap(({ platforms, categories }) => [
      ...(type === "platform" ? platforms.filter((one) => one.id === id) : []),
      ...(type === "category" ? categories.filter(({ code }) => code === id) : []),
    ])
    .every(isAttested);
}

function nameOf({ type, label }: Subject): string {
  switch (type) {
    case "platform":
      return `Calendrier : ${label}`;
    case "campaign":
      return "Textes de référence";
    case "block":
      return `Rubrique : ${label}`;
    default:
      return label;
  }
}

/** Only what the category is asked of it. */
function sayBlock(id: string, { comparison: { after }, concerns }: ChangesReading): string {
  const count =
    after.blocks.find((block) => block.id === id)?.elements.filter(concerns).length ?? 0;
  return `Rubrique nouvelle, de ${count} question${count > 1 ? "s" : ""}.`;
}

function sayPlatform(id: string, { comparison: { after } }: ChangesReading): string | undefined {
  const platform = after.platforms.find((one) => one.id === id);
  return (
    platform &&
    typography(
      `Calendrier nouveau : saisie ouverte ${periodOf(platform)}, remplissage exigé à ${rateOf(platform)}.`,
    )
  );
}

function periodOf({ opening, closing }: Platform): string {
  return describePeriod(opening, closing);
}

function rateOf({ requiredFillRate }: Platform): string {
  return formatPlain(requiredFillRate, "%");
}

function textsOf({ type, id }: Subject, { comparison }: ChangesReading): readonly TextPair[] {
  const { before, after } = comparison;
  switch (type) {
    case "campaign":
      return [["Titre", before.title, after.title]];
    case "category":
      return named(before.categories, after.categories, ({ code }) => code === id, "label");
    case "block":
      return named(before.blocks, after.blocks, (block) => block.id === id, "title");
    case "platform": {
      const [old, now] = [before, after].map(({ platforms }) =>
        platforms.find((platform) => platform.id === id),
      );
      if (old === undefined || now === undefined) return [];
      return [
        ["Nom", old.label, now.label],
        ["Saisie ouverte", periodOf(old), periodOf(now)],
        ["Remplissage exigé", rateOf(old), rateOf(now)],
      ];
    }
    default:
      return [];
  }
}

/** The name that both years give to the same thing. */
function named<Key extends string, Thing extends Readonly<Record<Key, string>>>(
  before: readonly Thing[],
  after: readonly Thing[],
  isIt: (thing: Thing) => boolean,
  key: Key,
): readonly TextPair[] {
  const [old, now] = [before.find(isIt), after.find(isIt)];
  return old === undefined || now === undefined ? [] : [["Nom", old[key], now[key]]];
}
