import type { Span } from "../text/span.ts";
import { typography } from "../util/typography.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";

/** How a fault is said; the parameters are facts, typed by the functions that word them. */
export interface Wording<Facts> {
  readonly number: number;
  readonly severity?: Diagnostic["severity"];
  readonly message: (facts: Facts) => string;
  /** Gives `undefined` rather than a vague advice. */
  readonly hint?: (facts: Facts) => string | undefined;
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
      return {
        code: `${family}-${String(wording.number).padStart(3, "0")}`,
        severity: wording.severity ?? "error",
        message: typography(wording.message(facts)),
        at,
        ...(hint === undefined ? {} : { hint: typography(hint) }),
        ...(related === undefined ? {} : { related }),
      };
    },
  ]);
  return Object.fromEntries(reporters) as Reporters<Wordings>;
}

/** « vouliez-vous dire « a » ou « b » ? », or nothing when nothing is near. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((name) => `« ${name} »`);
  const last = quoted.pop();
  const list = quoted.length === 0 ? last : `${quoted.join(", ")} ou ${last}`;
  return `vouliez-vous dire ${list} ?`;
}
