// Every formula of the campaign, read in its scope, its faults put back in their files.

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Expectation } from "../formula/expectation.ts";
import type { Fault } from "../formula/fault.ts";
import type { Formula } from "../formula/formula.ts";
import { fixWithin } from "../source/fix-within.ts";
import { below, type Place, textSpan } from "../source/place.ts";
import { type Memory, NO_MEMORY } from "../util/memory.ts";
import { typography } from "../util/typography.ts";
import { buildScope, lineSet, unitType } from "./build-scope.ts";
import { report } from "./diagnostics.ts";
import type { ControlDraft, Definitions } from "./drafts.ts";
import { rememberFormula } from "./remember-formula.ts";

/** A piece of a control's message: text as it will be read, or a value to show. */
export type MessagePiece =
  | { readonly text: string }
  /** `from`: where the formula begins in the message. */
  | { readonly formula: Formula; readonly from: number };

/** By id; what could not be read is absent, and has been reported. */
export interface Formulas {
  readonly conditions: ReadonlyMap<string, Formula>;
  readonly indicators: ReadonlyMap<string, Formula>;
  readonly controls: ReadonlyMap<string, Formula>;
  readonly messages: ReadonlyMap<string, readonly MessagePiece[]>;
}

export function linkFormulas(
  definitions: Definitions,
  add: (diagnostic: Diagnostic) => void,
  memory: Memory = NO_MEMORY,
): Formulas {
  const scope = buildScope(definitions, memory);
  const { units } = definitions.vocabulary;
  const read = (
    source: string,
    place: Place,
    expectation: Expectation,
    from = 0,
  ): Formula | undefined => {
    const key = `formula ${place.file.source.path} ${place.path.join(".")} ${from}`;
    const { formula, faults } = rememberFormula(memory, key, source, scope, expectation, units);
    const told = faults.filter((fault) => !isConsequence(fault, source, definitions));
    for (const fault of told) add(asDiagnostic(fault, place, from));
    return formula;
  };
  const conditions = new Map<string, Formula>();
  for (const { id, condition, place } of definitions.elements.values()) {
    if (condition === undefined) continue;
    const formula = read(condition, below(place, "visible_si"), { mode: "condition" });
    if (formula !== undefined) conditions.set(id, formula);
  }
  const indicators = new Map<string, Formula>();
  for (const { id, source, unit, dimension, appliesTo, place } of definitions.indicators.values()) {
    const formula = read(source, below(place, "formule"), {
      mode: "indicator",
      unit: unitType(unit),
      ...(dimension === undefined ? {} : { lines: lineSet(dimension, appliesTo) }),
    });
    if (formula !== undefined) indicators.set(id, formula);
  }
  const controls = new Map<string, Formula>();
  const messages = new Map<string, readonly MessagePiece[]>();
  for (const control of definitions.controls.values()) {
    const lines = linesOf(control);
    const rule = read(control.source, below(control.place, "regle"), {
      mode: "control",
      tolerance: control.tolerance,
      ...lines,
    });
    if (rule !== undefined) controls.set(control.id, rule);
    const readValue = (source: string, from: number) =>
      read(source, below(control.place, "message"), { mode: "value", ...lines }, from);
    messages.set(control.id, readMessage(control, readValue, add, memory));
  }
  return { conditions, indicators, controls, messages };
}

function linesOf({ dimension, appliesTo }: ControlDraft) {
  return dimension === undefined ? {} : { lines: lineSet(dimension, appliesTo) };
}

/** « l'effectif ({effectif}) » : text outside braces, a formula between them. */
function readMessage(
  { id, message, place }: ControlDraft,
  readValue: (source: string, from: number) => Formula | undefined,
  add: (diagnostic: Diagnostic) => void,
  memory: Memory,
): readonly MessagePiece[] {
  const pieces: MessagePiece[] = [];
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf("{", at);
    const text = message.slice(at, open === -1 ? message.length : open);
    if (text !== "") pieces.push({ text });
    if (open === -1) break;
    const close = message.indexOf("}", open);
    if (close === -1) {
      add(report.unclosedBrace(textSpan(below(place, "message"), open, open + 1), {}));
      break;
    }
    const from = open + 1;
    const formula = readValue(message.slice(from, close), from);
    if (formula !== undefined) pieces.push({ formula, from });
    at = close + 1;
  }
  return pieces.map((piece, index) => {
    if (!("text" in piece)) return piece;
    const { text } = piece;
    return memory.recall(`words ${id} ${index}`, [text], () => ({ text: typography(text) }));
  });
}

/** A name whose definition is already at fault is not also unknown. */
export function isConsequence(fault: Fault, source: string, definitions: Definitions): boolean {
  if (fault.code !== "LIEN-001") return false;
  const name = source.slice(fault.start, fault.end);
  return definitions.declared.elements.has(name) || definitions.declared.indicators.has(name);
}

/** A fault of the formula written at `place`, `from` characters after its start. */
export function asDiagnostic(
  { code, severity, message, hint, start, end, fix: edit }: Fault,
  place: Place,
  from: number,
): Diagnostic {
  const fix = edit && fixWithin(place, from + edit.start, from + edit.end, edit.text);
  return {
    code,
    severity,
    message: typography(message),
    at: textSpan(place, from + start, from + end),
    ...(hint === undefined ? {} : { hint: typography(hint) }),
    ...(fix === undefined ? {} : { fix }),
  };
}
