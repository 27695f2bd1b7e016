// The words of one file that a new year changes, each at its place: all the rest stays as written.

import { isCollection, isMap, isScalar, type Node, visit } from "yaml";
import type { KindName } from "../../check/kinds.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { nodeAt } from "../../source/locate.ts";
import type { ParsedFile, Path } from "../../source/parsed-file.ts";
import { longDate } from "../../util/long-date.ts";
import { shiftDate, shiftRecentDates, shiftYears, type YearShift } from "./year-shift.ts";

type Shift = (text: string) => string;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** In order of place, none over another. */
export function shiftFile(file: ParsedFile, kind: KindName, shift: YearShift): readonly Fix[] {
  const edits = EDITS[kind]?.(file, shift) ?? [];
  return edits.toSorted((a, b) => a.at.start - b.at.start);
}

type EditsOf = (file: ParsedFile, shift: YearShift) => readonly Fix[];

/** A file of any other kind says nothing of a year that we could move. */
const EDITS: Partial<Readonly<Record<KindName, EditsOf>>> = {
  campaign: shiftCampaignFile,
  guide: (file, shift) => rewrite(file, nodeAt(file, ["titre"]), (text) => shiftYears(text, shift)),
  block: (file, shift) =>
    childrenOf(file, ["donnees"]).flatMap((path) => {
      const condition = nodeAt(file, [...path, "visible_si"]);
      return rewrite(file, condition, (text) => shiftRecentDates(text, shift));
    }),
  sheet: (file, shift) => [
    ...rewrite(file, nodeAt(file, ["formule"]), (text) => shiftRecentDates(text, shift)),
    ...childrenOf(file, ["exemples"]).flatMap((path) => shiftAnswers(file, path, "donnees", shift)),
  ],
  controls: (file, shift) =>
    childrenOf(file, ["controles"]).flatMap((path) => shiftControl(file, path, shift)),
  workedSubmission: (file, shift) => shiftAnswers(file, [], "reponses", shift),
  simulation: (file, shift) => shiftDates(file, [], shift),
};

/** Its years, its title, its dates, which are no longer anybody's word. */
function shiftCampaignFile(file: ParsedFile, shift: YearShift): readonly Fix[] {
  const years: Shift = (text) => shiftYears(text, shift);
  const span = shift.years === 1 ? "d'un an" : `de ${shift.years} ans`;
  const platform = `Reprise de la campagne ${shift.from} : dates décalées ${span}, taux inchangé ; rien n'est encore attesté.`;
  const whole = `Campagne préparée à partir de celle de ${shift.from} : ce qui change n'y est pas encore porté.`;
  return [
    ...["campagne", "exercice", "titre"].flatMap((key) =>
      rewrite(file, nodeAt(file, [key]), years),
    ),
    ...childrenOf(file, ["plateformes"]).flatMap((path) => [
      ...["ouverture", "cloture"].flatMap((key) =>
        rewrite(file, nodeAt(file, [...path, key]), (text) =>
          text.replace(/\d{4}-\d{2}-\d{2}/, (date) => shiftDate(date, shift)),
        ),
      ),
      ...confirmAgain(file, [...path, "a_confirmer"]),
      ...doubt(file, [...path, "provenance"], platform),
    ]),
    ...doubt(file, ["provenance"], whole),
  ];
}

/** A list of the dates that nothing attests names both. */
function confirmAgain(file: ParsedFile, path: Path): readonly Fix[] {
  const text = (column: number, isFlow: boolean) =>
    isFlow ? "[ouverture, cloture]" : `- ouverture\n${" ".repeat(column)}- cloture`;
  return replace(file, path, text);
}

/** A rule, and its message: the days that the rule moves, in words too. */
function shiftControl(file: ParsedFile, path: Path, shift: YearShift): readonly Fix[] {
  const rule = nodeAt(file, [...path, "regle"]);
  const dates = isScalar(rule) ? (String(rule.value).match(/\d{4}-\d{2}-\d{2}/g) ?? []) : [];
  const inWords = new Map(
    dates
      .filter((date) => shiftRecentDates(date, shift) !== date)
      .map((date) => [sayDay(date), sayDay(shiftDate(date, shift))]),
  );
  const shiftMessage: Shift = (text) =>
    [...inWords].reduce(
      (said, [before, after]) => said.replaceAll(before, after),
      shiftRecentDates(text, shift),
    );
  return [
    ...rewrite(file, rule, (text) => shiftRecentDates(text, shift)),
    ...rewrite(file, nodeAt(file, [...path, "message"]), shiftMessage),
  ];
}

/** « 31 décembre 2030 », as an author types it. */
function sayDay(iso: string): string {
  return longDate(iso).replaceAll("\u00A0", " ").replace("1ᵉʳ", "1er");
}

/** The answers of a worked case, this year's and last year's: those that are dates. */
function shiftAnswers(file: ParsedFile, path: Path, key: string, shift: YearShift): readonly Fix[] {
  return [key, "precedent"].flatMap((one) => shiftDates(file, [...path, one], shift));
}

/** Every value that is a date and nothing else. */
function shiftDates(file: ParsedFile, path: Path, shift: YearShift): readonly Fix[] {
  const top = nodeAt(file, path);
  const fixes: Fix[] = [];
  if (top === undefined) return fixes;
  visit(top, {
    Scalar: (place, node) => {
      if (place === "key" || typeof node.value !== "string" || !DATE.test(node.value)) return;
      fixes.push(...rewrite(file, node, (text) => shiftRecentDates(text, shift)));
    },
  });
  return fixes;
}

/** The text of a scalar as it is written, quotes and all, put through `shift`. */
function rewrite(file: ParsedFile, node: Node | undefined, shift: Shift): readonly Fix[] {
  if (!isScalar(node) || node.range == null) return [];
  const [start, end] = node.range;
  const written = file.source.text.slice(start, end);
  const text = shift(written);
  return text === written ? [] : [{ at: { file: file.source.path, start, end }, text }];
}

/** A provenance that no longer holds gives way to the reason why. */
function doubt(file: ParsedFile, path: Path, reason: string): readonly Fix[] {
  return replace(file, path, (column, isFlow) =>
    isFlow
      ? `{ statut: a_completer, raison: "${reason}" }`
      : `statut: a_completer\n${" ".repeat(column)}raison: "${reason}"`,
  );
}

/** A mapping or a list, written otherwise: its column and whether it has brackets are kept. */
function replace(
  file: ParsedFile,
  path: Path,
  write: (column: number, isFlow: boolean) => string,
): readonly Fix[] {
  const node = nodeAt(file, path);
  // What others refer to stays: they would refer to nothing.
  if (!isCollection(node) || node.range == null || node.anchor !== undefined) return [];
  const { text: whole, path: name } = file.source;
  const [start, end] = node.range;
  const length = whole.slice(start, end).trimEnd().length;
  const column = start - (whole.lastIndexOf("\n", start - 1) + 1);
  const text = write(column, node.flow === true);
  return [{ at: { file: name, start, end: start + length }, text }];
}

/** The path of each thing in a mapping or a list; none when nothing is there. */
function childrenOf(file: ParsedFile, path: Path): readonly Path[] {
  const node = nodeAt(file, path);
  if (isMap(node)) {
    return node.items.flatMap(({ key }) => (isScalar(key) ? [[...path, String(key.value)]] : []));
  }
  return isCollection(node) ? node.items.map((_, index) => [...path, index]) : [];
}
