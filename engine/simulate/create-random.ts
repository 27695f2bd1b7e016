// Random numbers that are the same on any machine: 32-bit integers only.

/** A number from 0 (included) to 1 (excluded), the next of its stream. */
export type Random = () => number;

/** One stream for each purpose in each record: it depends on nothing else, and on nobody's order. */
export interface RandomSource {
  /** Gives the stream from its start. It stands until the next `begin`. */
  readonly begin: (record: number, purpose: string) => Random;
}

/** Turns of the generator before its first number: near seeds must not give near numbers. */
const WARM_UP = 12;

/** `seed`: a whole number from 0 to 2⁵³ - 1. One generator for all: thousands are begun per record. */
export function createRandomSource(seed: number): RandomSource {
  const low = seed >>> 0;
  const high = Math.floor(seed / 2 ** 32) >>> 0;
  const hashes = new Map<string, number>();
  let a = 0;
  let b = 0;
  let c = 0;
  let counter = 0;
  // sfc32, by Chris Doty-Humphrey: 128 bits of state, passes PractRand.
  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }
  return {
    begin: (record, purpose) => {
      let hash = hashes.get(purpose);
      if (hash === undefined) {
        hash = hashText(purpose);
        hashes.set(purpose, hash);
      }
      a = hash;
      b = low;
      c = high;
      counter = record >>> 0;
      for (let turn = 0; turn < WARM_UP; turn++) next();
      return next;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
