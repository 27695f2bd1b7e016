import type { FillRate, Finding } from "../../engine/index.ts";
import type { Justification } from "../store/justification.ts";
import type { AnswerInWords } from "./answer-in-words.ts";
import type { Departure } from "./find-departures.ts";

export interface JudgedFill extends FillRate {
  /** Items that are asked and do not count in the rate. */
  readonly excluded: readonly string[];
  /** How many of them are answered. */
  readonly excludedAnswered: number;
}

export interface JudgedFinding extends Finding {
  /** What its justification stands under. */
  readonly subject: string;
  readonly justification: Justification | null;
}

export interface Judgement {
  readonly fill: JudgedFill;
  readonly findings: readonly JudgedFinding[];
  readonly departures: readonly Departure[];
  /** Answers whose questions no longer arise: they leave with the signature. */
  readonly dropped: readonly AnswerInWords[];
  /** Answers that the campaign no longer takes: they leave with it as well. */
  readonly setAside: readonly AnswerInWords[];
  /** None: the record may be signed. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  readonly kind: "fill" | "finding" | "departure" | "closed";
  readonly message: string;
  /** Items where it is mended; none when no answer mends it. */
  readonly items: readonly string[];
}
