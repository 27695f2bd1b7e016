/**
 * Why an answer stands although something speaks against it. Its subject is `control:<id>` or
 * `control:<id>.<line>` for a control that speaks, `item:<id>` for an answer that departs from the one
 * common to the managing body's establishments.
 */
export interface Justification {
  /** One of the campaign's reasons; empty when the text says all. */
  readonly reason: string;
  readonly text: string;
}

const PREFIX = "justification:";

/** Under which a justification stands beside the answers: no item has a colon in its name. */
export function justificationEntry(subject: string): string {
  return PREFIX + subject;
}

/** The subject, when the entry is a justification. */
export function subjectOf(entry: string): string | undefined {
  return entry.startsWith(PREFIX) ? entry.slice(PREFIX.length) : undefined;
}
