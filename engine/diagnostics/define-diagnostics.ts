import type { Span } from "../text/span.ts";
import { soleMatch } from "../util/sole-match.ts";
import { typography } from "../util/typography.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

/** How a fault is said; the parameters are facts, typed by the functions that word them. */
export interface Wording<Facts> {
  readonly number: number;
  readonly severity?: Diagnostic["severity"];
  readonly message: (facts: Facts) => string;
  /** Gives `undefined` rather than a vague advice. */
  readonly hint?: (facts: Facts) => string | undefined;
  /** Gives `undefined` unless the repair is the only one possible. */
  readonly repair?: (facts: Facts) => Repair | undefined;
}

/** What stands at the place of a fault, its quotes apart, and what must stand there. */
export interface Repair {
  readonly written: string;
  readonly text: string;
  /** Quotes around it go too. */
  readonly unquoted?: true;
}

type Reporters<Wordings> = {
  readonly [Name in keyof Wordings]: Wordings[Name] extends Wording<infer Facts>
    ? (at: Span, facts: Facts, related?: readonly Related[]) => Diagnostic
    : never;
};

/** One function per fault, which turns a place and facts into a diagnostic. */
// biome-ignore lint/suspicious/noExplicitAny: the facts of each wording are its own
export function defineDiagnostics<Wordings extends Record<string, Wording<any>>>(
  family: string,
  wordings: Wordings,
): Reporters<Wordings> {
  const reporters = Object.entries(wordings).map(([name, wording]) => [
    name,
    (at: Span, facts: unknown, related?: readonly Related[]): Diagnostic => {
      const hint = wording.hint?.(facts);
      const fix = fixAt(at, wording.repair?.(facts));
      return {
        code: `${family}-${String(wording.number).padStart(3, "0")}`,
        severity: wording.severity ?? "error",
        message: typography(wording.message(facts)),
        at,
        ...(hint === undefined ? {} : { hint: typography(hint) }),
        ...(related === undefined ? {} : { related }),
        ...(fix === undefined ? {} : { fix }),
      };
    },
  ]);
  return Object.fromEntries(reporters) as Reporters<Wordings>;
}

/** Nothing when `written` stands there in another form: with escapes, or on several lines. */
function fixAt(at: Span, repair: Repair | undefined): Fix | undefined {
  if (repair === undefined) return undefined;
  const { written, text, unquoted = false } = repair;
  const quotes = at.end - at.start - written.length;
  if (quotes === 0 || (quotes === 2 && unquoted)) return { at, text };
  return quotes === 2 ? { at: { ...at, start: at.start + 1, end: at.end - 1 }, text } : undefined;
}

/** A name known but for case and accents is written as it is known. */
export function respell(written: string, near: readonly string[]): Repair | undefined {
  const text = soleMatch(written, near);
  return text === undefined ? undefined : { written, text };
}

/** « vouliez-vous dire « a » ou « b » ? », or nothing when nothing is near. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((name) => `« ${name} »`);
  const last = quoted.pop();
  const list = quoted.length === 0 ? last : `${quoted.join(", ")} ou ${last}`;
  return `vouliez-vous dire ${list} ?`;
}
