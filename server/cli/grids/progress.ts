// How far a long work is, told now and then: « 120 grilles sur 1 000, 8 par seconde, encore 2 min ».

import { formatNumber } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";

/** Milliseconds between two sentences. */
const PAUSE = 5000;

export interface Progress {
  /** One more is done. */
  readonly count: () => void;
  readonly done: () => number;
  /** « 8 par seconde », over the whole; empty before anything is done. */
  readonly pace: () => string;
}

/** `total` is undefined when it cannot be known; `clock` counts milliseconds. */
export function createProgress(
  total: number | undefined,
  tell: (sentence: string) => void,
  clock: () => number,
): Progress {
  const start = clock();
  let last = start;
  let done = 0;
  const perSecond = () => (done * 1000) / Math.max(1, clock() - start);
  const pace = () => (done === 0 ? "" : sayPace(perSecond()));
  return {
    count: () => {
      done += 1;
      if (clock() - last < PAUSE) return;
      last = clock();
      const of = total === undefined ? "" : ` sur ${formatNumber(total, 0)}`;
      const left = total === undefined ? "" : `, encore ${sayTime((total - done) / perSecond())}`;
      tell(`${formatNumber(done, 0)} ${done < 2 ? "grille" : "grilles"}${of}, ${pace()}${left}`);
    },
    done: () => done,
    pace,
  };
}

function sayPace(perSecond: number): string {
  return phrase`${formatNumber(perSecond, perSecond < 10 ? 1 : 0)} par seconde`;
}

/** « 40 s », « 2 min », « 1 h 05 ». */
export function sayTime(seconds: number): string {
  if (seconds < 59.5) return `${Math.max(1, Math.round(seconds))}\u00A0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00A0min`;
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, "0")}`;
}
