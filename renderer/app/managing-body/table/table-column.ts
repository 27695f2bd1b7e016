import type { Answer, Answers } from "../../../../engine/index.ts";
import type { Draft } from "../../../form/drafts/draft.ts";

/** An establishment in the table, with all that its cells show. Replaced, never changed in place. */
export interface TableColumn {
  readonly finess: string;
  readonly name: string;
  readonly town: string;
  readonly category: string;
  /** Why nothing may be answered; undefined when it may. */
  readonly lockedBecause: string | undefined;
  readonly signedAt: string | undefined;
  /** Its own answers, those on their way to the server included. */
  readonly own: Answers;
  /** The managing body's: each stands where the establishment has none of its own. */
  readonly common: Answers;
  /** Ids of the questions that arise. */
  readonly visible: ReadonlySet<string>;
  /** Where the answers that are not saved are, by item. */
  readonly unsaved: ReadonlyMap<string, "pending" | "conflict" | "refused">;
  /** Texts that could not be understood, by cell. */
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** The answer that counts for an item. */
export function effectiveAnswer(column: TableColumn, item: string): Answer | undefined {
  return column.own[item] ?? column.common[item];
}
