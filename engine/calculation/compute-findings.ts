import { nameAbsence } from "./absence-words.ts";
import type { Finding } from "./calculation.ts";
import type { Encoding } from "./encode.ts";
import { formatNumber } from "./format-number.ts";
import type { MessagePart, Program, ProgramControl } from "./program.ts";

/** What the controls of the category have to say; one that cannot be decided is silent. */
export function computeFindings(
  program: Program,
  encoding: Encoding,
  row: Float64Array,
): readonly Finding[] {
  const { category } = encoding.submission;
  return program.controls.flatMap((control, index) => {
    const holds = row[program.results.length + index] !== 0;
    return holds || !control.appliesTo.includes(category) ? [] : [finding(control, encoding)];
  });
}

function finding(control: ProgramControl, encoding: Encoding): Finding {
  const { severity, elements, line } = control;
  const message = control.message.map((part) => wordPart(part, encoding)).join("");
  const found = { control: control.control, severity, items: elements, message };
  return line === undefined ? found : { ...found, line };
}

function wordPart(part: MessagePart, encoding: Encoding): string {
  if ("text" in part) return part.text;
  const { evaluate, cause } = encoding.trace;
  const value = evaluate(part.root);
  return Number.isNaN(value)
    ? nameAbsence(cause(part.root))
    : formatNumber(value, part.decimals, part.symbol, part.singular);
}
