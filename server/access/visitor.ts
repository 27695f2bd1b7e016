// Who makes a request, and how far they may go.

import type { Response } from "express";

export interface Visitor {
  /** Written in the history of what they change. */
  readonly name: string;
  readonly reach: Reach;
}

export type Reach =
  | { readonly kind: "everything" }
  | SectionsReach
  /** By a link that was taken back, or that nobody gave: public documents only. */
  | { readonly kind: "ended"; readonly givenBy: string | undefined };

/** Some sections of one record, by a link that its coordinator gave. */
export interface SectionsReach {
  readonly kind: "sections";
  readonly year: string;
  readonly finess: string;
  readonly sections: ReadonlySet<string>;
  readonly delegation: string;
  /** The coordinator's word for whoever has the link; empty when there is none. */
  readonly note: string;
  /** Who gave the link. */
  readonly givenBy: string;
}

export function visitorOf(response: Response): Visitor {
  return response.locals.visitor as Visitor;
}

/** Whether the establishment is theirs to answer, in whole or in part. */
export function isWithinReach({ reach }: Visitor, finess: string): boolean {
  if (reach.kind === "everything") return true;
  return reach.kind === "sections" && reach.finess === finess;
}
