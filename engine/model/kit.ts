import type { Span } from "../text/span.ts";
import type { Provenance } from "./provenance.ts";

/** How a date of the campaign is told. */
export interface KitMilestone {
  readonly title: string;
  readonly text: string;
}

/** Days of the calendar, counted from one of the two dates of a campaign. */
export interface KitDelay {
  readonly days: number;
  readonly from: "beforeOpening" | "afterOpening" | "beforeClosing";
}

/** Something to do before the closing date, by a service or by whoever coordinates. */
export interface KitStep extends KitMilestone {
  readonly id: string;
  /** A return: every service has given its sheet back. */
  readonly kind: "step" | "return";
  readonly delay: KitDelay;
  /** Who acts, as it is read. */
  readonly actor: string;
}

/** The papers of a kit, in the order of its folder; `noChanges` is said when there are none. */
export type KitDocument =
  | "guide"
  | "grid"
  | "sheets"
  | "changes"
  | "noChanges"
  | "planning"
  | "letters"
  | "checklist";

/**
 * What helps an establishment prepare, besides the guide and the grids. Texts are templates: the
 * placeholders of `placeholders.ts` stand in them.
 */
export interface Kit {
  readonly title: string;
  readonly presentation: string;
  /** What is said of each paper. */
  readonly documents: Readonly<Record<KitDocument, string>>;
  /** What some categories are told besides; plain text, without placeholders. */
  readonly mentions: readonly { readonly appliesTo: readonly string[]; readonly text: string }[];
  /** Read in place of a placeholder whose value is not known. */
  readonly defaults: { readonly establishment: string };
  readonly milestones: { readonly opening: KitMilestone; readonly closing: KitMilestone };
  /** As written; one of them is the return of the sheets. */
  readonly steps: readonly KitStep[];
  readonly letter: {
    readonly subject: string;
    /** Markdown. */
    readonly text: string;
    /** After the list of the sections; Markdown. */
    readonly ending: string;
    /** By service, what it is asked in particular; Markdown. */
    readonly services: readonly { readonly service: string; readonly text: string }[];
  };
  readonly checklist: readonly { readonly title: string; readonly points: readonly string[] }[];
  readonly provenance: Provenance;
  readonly origin: Span;
}
