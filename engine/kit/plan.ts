// A kit ready to print: every date settled, every placeholder filled. Plain data.

import type { KitDocument } from "../model/kit.ts";

export interface KitPlan {
  readonly campaign: string;
  readonly hash: string;
  /** ISO; absent as long as the campaign may change. */
  readonly publishedAt?: string;
  readonly title: string;
  /** The campaign's title and the year described. */
  readonly subtitle: string;
  readonly category: { readonly code: string; readonly label: string };
  /** Absent: the kit is for any establishment of the category. */
  readonly establishment?: KitEstablishment;
  /** Plain text. */
  readonly presentation: string;
  /** What is said of each paper. */
  readonly documents: Readonly<Record<KitDocument, string>>;
  /** What its category is told besides; plain text. */
  readonly mentions: readonly string[];
  /** ISO days. */
  readonly opening: string;
  readonly closing: string;
  readonly returnDay: string;
  /** In order of date; on one day, the opening first and the closing last. */
  readonly schedule: readonly ScheduledStep[];
  /** One per service that is asked anything, in the order of the campaign. */
  readonly letters: readonly KitLetter[];
  readonly checklist: readonly { readonly title: string; readonly points: readonly string[] }[];
  /** What no public source attests in the kit, and why. */
  readonly reservations: readonly string[];
}

export interface KitEstablishment {
  readonly name: string;
  readonly finess: string;
  readonly town: string;
}

export interface ScheduledStep {
  readonly id: string;
  readonly kind: "opening" | "step" | "return" | "closing";
  /** ISO day; a working day, but for the dates of the campaign. */
  readonly day: string;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
  /** Absent of the campaign's own dates. */
  readonly actor?: string;
  /** Nothing attests the date. */
  readonly isToConfirm?: boolean;
  /** The day it would have been, and why nobody works then. */
  readonly moved?: { readonly from: string; readonly because: string };
}

export interface KitLetter {
  readonly service: { readonly id: string; readonly label: string };
  readonly subject: string;
  /** Markdown; what was filled in is text. */
  readonly text: string;
  /** What this service is asked in particular; Markdown, empty when nothing is said. */
  readonly complement: string;
  /** After the list of the sections; Markdown. */
  readonly ending: string;
  readonly questions: number;
  readonly sections: readonly {
    readonly id: string;
    /** From 1, in the whole grid. */
    readonly number: number;
    readonly title: string;
    readonly questions: number;
  }[];
}
