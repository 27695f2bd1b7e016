// What the server says of signing a record.

import type { FillRate, Finding } from "../../../engine/index.ts";
import type { Justification, Signature } from "./types.ts";

/** What prevents signing, in words, and the questions where it is mended. */
export interface SignOffObstacle {
  /** `closed`: the campaign takes nothing now. */
  readonly kind: "fill" | "finding" | "departure" | "closed";
  readonly message: string;
  /** Items; empty when no question mends it. */
  readonly items: readonly string[];
}

/** An answer in words, with its question. */
export interface AnswerInWords {
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  readonly value: string;
}

/** A finding under the subject of its justification: `control:<id>` or `control:<id>.<line>`. */
export type JudgedFinding = Finding & {
  readonly subject: string;
  readonly justification: Justification | null;
};

/** Where an answer is not the one common to the managing body's establishments. */
export interface Departure extends AnswerInWords {
  /** `item:<id>` */
  readonly subject: string;
  /** In words. */
  readonly common: string;
  /** `null`: it prevents the signature. */
  readonly justification: Justification | null;
}

/** Who signed or reopened a record, in the order of the facts. */
export interface SignatureLine extends Signature {
  readonly kind: "signed" | "reopened";
  /** Why it was reopened; empty for a signature. */
  readonly reason: string;
}

/** A record as the server judges it, before its signature and after. */
export interface SignOffState {
  /** The one that was judged: sent back with the signature. */
  readonly revision: number;
  /** The campaign's, today: sent back as well. */
  readonly hash: string;
  /** Last day on which it may be signed, ISO, inclusive, in Paris; null when it may be at any time. */
  readonly closing: string | null;
  readonly fill: FillRate & {
    /** Items that are asked and do not count in the rate; and how many of them are answered. */
    readonly excluded: readonly string[];
    readonly excludedAnswered: number;
  };
  /** None: the signature would be accepted. */
  readonly obstacles: readonly SignOffObstacle[];
  /** Blocking ones prevent the signature, advisory ones never do, justified or not. */
  readonly findings: readonly JudgedFinding[];
  readonly departures: readonly Departure[];
  /** Answers whose question no longer arises: erased with the signature. */
  readonly dropped: readonly AnswerInWords[];
  /** Answers that the campaign no longer accepts: erased with the signature as well. */
  readonly setAside: readonly AnswerInWords[];
  readonly signature?: Signature;
  readonly signatures: readonly SignatureLine[];
}
