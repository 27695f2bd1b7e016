// The lines of a campaign that are to be looked at: counts, places, what changed in words.

import {
  longDate,
  positionAt,
  type Review,
  type ReviewedType,
  type ReviewLine,
  type SourceFile,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";
import { table } from "./table.ts";

type Status = ReviewLine["status"];

const TYPES: readonly (readonly [ReviewedType, one: string, several: string])[] = [
  ["campaign", "campagne", "campagne"],
  ["guide", "guide", "guide"],
  ["kit", "kit", "kit"],
  ["platform", "plateforme", "plateformes"],
  ["block", "bloc", "blocs"],
  ["item", "donnée", "données"],
  ["indicator", "indicateur", "indicateurs"],
  ["reasons", "liste", "motifs"],
  ["control", "contrôle", "contrôles"],
  ["codeList", "nomenclature", "nomenclatures"],
  ["dimension", "dimension", "dimensions"],
];

/** In the order they are best looked at. */
const STATUSES: readonly (readonly [Status, title: string])[] = [
  ["changed", "MODIFIÉES"],
  ["new", "NOUVELLES"],
  ["outdated", "À RELIRE : COMME L’AN PASSÉ, ET NOMMANT UNE ANNÉE PASSÉE"],
  ["unchanged", "INCHANGÉES"],
];

/** Longer wordings are left to `comparer`. */
const LONGEST_SHOWN = 100;

/** A line with the place where it is written. */
export interface PlacedLine extends ReviewLine {
  /** Relative to the catalogue. */
  readonly file: string;
  readonly line: number;
}

export function placeLines(
  lines: readonly ReviewLine[],
  sources: readonly SourceFile[],
): readonly PlacedLine[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return lines.map((one) => {
    const { line } = positionAt(texts.get(one.at.file) ?? "", one.at.start);
    return { ...one, file: one.at.file, line };
  });
}

/** The counts, then every open line; `all` are those that were asked for. */
export function printReview(
  { year, previous }: Review,
  all: readonly PlacedLine[],
  catalogue: Catalogue,
): string {
  const open = all.filter(({ isOpen }) => isOpen);
  const compared = previous === undefined ? "" : `, comparée à ${previous}`;
  const title = phrase`Campagne ${year}${compared} : ${plural(all.length, "ligne")}, ${open.length} à revoir.`;
  const told = STATUSES.flatMap(([status, heading]) => {
    const own = open.filter((line) => line.status === status);
    if (own.length === 0) return [];
    return ["", heading, ...own.flatMap((line) => tellLine(line, catalogue))];
  });
  return [title, "", ...counts(all), ...told].join("\n");
}

function counts(lines: readonly ReviewLine[]): readonly string[] {
  const rows = countLines(lines).map((count) => [
    `  ${TYPES.find(([type]) => type === count.type)?.[2]}`,
    ...[count.changed, count.new, count.outdated, count.unchanged, count.open].map(String),
  ]);
  const head = ["", "modifiées", "nouvelles", "à relire", "inchangées", "à revoir"];
  return table([head, ...rows], [1, 2, 3, 4, 5]);
}

function countLines(lines: readonly ReviewLine[]) {
  return TYPES.map(([type]) => {
    const own = lines.filter((line) => line.type === type);
    const count = (status: Status) => own.filter((line) => line.status === status).length;
    return {
      type,
      changed: count("changed"),
      new: count("new"),
      outdated: count("outdated"),
      unchanged: count("unchanged"),
      open: own.filter(({ isOpen }) => isOpen).length,
    };
  });
}

function tellLine(line: PlacedLine, catalogue: Catalogue): readonly string[] {
  const { type, id, reference, label, changes, yearsNamed, status, reviewed } = line;
  const word = TYPES.find(([one]) => one === type)?.[1];
  const name = [word, reference, label].filter(Boolean).join(" ");
  const words = changes.flatMap(({ sentence, before, after }) => [
    `    ${sentence}`,
    ...(isShort(before) ? [`${phrase`    avant : `}${before}`] : []),
    ...(isShort(after) ? [`${phrase`    après : `}${after}`] : []),
  ]);
  if (words.length === 0 && status === "changed") {
    words.push("    un texte ou sa provenance change, sans effet sur la saisie ni sur le calcul.");
  }
  const years = yearsNamed.map(
    (named) => phrase`    nomme encore ${named.year} : « ${named.words} »`,
  );
  const seen =
    reviewed === undefined
      ? []
      : [phrase`    relue le ${longDate(reviewed.date)} par ${reviewed.by}, modifiée depuis.`];
  return [
    `${shownPath(catalogue, line.file)}:${line.line}`,
    `  ${name} (${id})`,
    ...words,
    ...years,
    ...seen,
  ];
}

function isShort(wording: string | undefined): wording is string {
  return Boolean(wording) && wording!.length <= LONGEST_SHOWN && !wording!.includes("\n");
}

/** The same with English keys. */
export function reviewAsJson({ year, previous, isBegun }: Review, all: readonly PlacedLine[]) {
  const open = all.filter(({ isOpen }) => isOpen);
  return {
    campaign: year,
    previous: previous ?? null,
    begun: isBegun,
    counts: Object.fromEntries(countLines(all).map(({ type, ...count }) => [type, count])),
    open: open.map(
      ({ type, id, reference, label, block, status, changes, yearsNamed, reviewed, ...place }) => ({
        type,
        id,
        reference: reference ?? null,
        label,
        block: block ?? null,
        status,
        file: place.file,
        line: place.line,
        yearsNamed,
        changes: changes.map(({ kind, consequence, sentence, before, after }) => ({
          kind,
          consequence,
          sentence,
          before: before ?? null,
          after: after ?? null,
        })),
        reviewed: reviewed === undefined ? null : { date: reviewed.date, by: reviewed.by },
      }),
    ),
  };
}
