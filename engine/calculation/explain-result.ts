// One result told with the establishment's own numbers.
import { nameAbsence } from "./absence-words.ts";
import type { Absence, Explanation, Term } from "./calculation.ts";
import { computeResult } from "./compute-results.ts";
import type { Encoding } from "./encode.ts";
import { findSlots, type SlotRead } from "./find-slots.ts";
import { formatNumber } from "./format-number.ts";
import { nameCells } from "./name-cells.ts";
import { formatNode } from "./node-format.ts";
import type { ProgramCell, ProgramElement, ProgramResult } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";

const COLON = "\u00A0:";

export function explainResult(
  result: ProgramResult,
  encoding: Encoding,
  index: ProgramIndex,
): Explanation {
  const { id, label, reference } = result;
  const given = computeResult(result, encoding, encoding.trace.evaluate(result.root) + 0);
  const terms = findSlots(index.program.nodes, result.root).map((read) =>
    term(read, encoding, index),
  );
  const parts = ratioParts(result, encoding, index);
  const sentence =
    "absence" in given
      ? absenceSentence(given, nameBlockers(given, result, encoding, index), result)
      : valueSentence(parts, terms);
  return { id, label, reference, result: given, sentence, ...parts, terms };
}

interface RatioParts {
  readonly numerator?: string;
  readonly denominator?: string;
}

function ratioParts(result: ProgramResult, encoding: Encoding, index: ProgramIndex): RatioParts {
  if (result.ratio === undefined) return {};
  const { numerator, denominator, numeratorFormat, denominatorFormat } = result.ratio;
  const above = encoding.trace.evaluate(numerator);
  const below = encoding.trace.evaluate(denominator);
  return {
    ...(Number.isNaN(above)
      ? {}
      : { numerator: formatNode(index, numerator, above, numeratorFormat) }),
    ...(Number.isNaN(below)
      ? {}
      : { denominator: formatNode(index, denominator, below, denominatorFormat) }),
  };
}

function valueSentence({ numerator, denominator }: RatioParts, terms: readonly Term[]): string {
  if (numerator !== undefined && denominator !== undefined) {
    return `Numérateur ${numerator}, dénominateur ${denominator}.`;
  }
  const told = terms.filter((one) => one.absence === undefined).slice(0, 6);
  if (told.length === 0) return "Calculé sans réponse.";
  const list = told.map((one) => `${one.label} ${one.display}`).join(", ");
  const more = terms.length > told.length ? "…" : ".";
  return `Calculé avec${COLON} ${list}${more}`;
}

/** The answers at fault in words; those of last year are said to be so. */
function nameBlockers(
  { absence, because }: Absence,
  { root }: ProgramResult,
  { trace }: Encoding,
  index: ProgramIndex,
): string {
  const names = nameCells(because, index);
  if (absence !== "notComputable" || names === "") return names;
  return trace.cause(root).inLastYear === true ? `${names}, année précédente` : names;
}

function absenceSentence(given: Absence, names: string, result: ProgramResult): string {
  switch (given.absence) {
    case "missing":
      return `Il manque${COLON} ${names}.`;
    case "notApplicable":
      return names === ""
        ? "Sans objet pour cette catégorie d'établissement."
        : `Sans objet${COLON} non demandé (${names}).`;
    case "notComputable":
      return notComputableSentence(given, names, result);
  }
}

function notComputableSentence(given: Absence, names: string, result: ProgramResult): string {
  const which = names === "" ? "" : ` (${names})`;
  switch (given.reason) {
    case "zeroDenominator":
      return `Non calculable${COLON} le dénominateur${which} est nul.`;
    case "overflow":
      return `Non calculable${COLON} le résultat dépasse ce qui peut s'écrire${which}.`;
    case "undeterminedCondition":
      return `Non calculable${COLON} la condition${which} ne peut pas être décidée.`;
    case "noPreviousYear":
      return `Non calculable${COLON} il n'y a pas de réponse de l'année précédente${which}.`;
    case "brokenSeries":
      return `Non calculable${COLON} la série est interrompue cette année${which}.`;
    default:
      return `Non calculable${COLON} « ${result.label} » n'a pas de valeur dans ce cas.`;
  }
}

/** One answer that the result reads. */
function term(read: SlotRead, encoding: Encoding, index: ProgramIndex): Term {
  const { element, cell } = index.owners[read.slot]!;
  const { trace, d, p } = encoding;
  const value = (read.previous ? p : d)[read.slot]!;
  const words = [element.label, cell.label, read.previous ? "année précédente" : undefined];
  const base = {
    id: cell.id,
    label: words.filter((word) => word !== undefined).join(", "),
    reference: element.reference,
  };
  if (!Number.isNaN(value)) return { ...base, display: displayAnswer(element, cell, value) };
  const node = index.program.nodes.findIndex(
    (one) => one.op === (read.previous ? "previous" : "load") && one.slot === read.slot,
  );
  const cause = trace.cause(node);
  return { ...base, display: nameAbsence(cause), absence: cause.absence };
}

function displayAnswer(element: ProgramElement, cell: ProgramCell, value: number): string {
  if (element.options !== undefined)
    return element.optionLabels?.[value] ?? element.options[value] ?? "";
  if (element.type === "date") {
    const [year, month, day] = new Date(value * 86_400_000).toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  const { decimals, symbol, singular } = cell.format ?? element;
  return formatNumber(value, decimals, symbol, singular);
}
