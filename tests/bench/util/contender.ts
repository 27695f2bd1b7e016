/** One way to compute every result of every record. */
export interface Contender {
  readonly name: string;
  /** How many it computes in a run: fewer, when it is slow. */
  readonly records: number;
  /** Ratio to the yardstick that it must not pass. */
  readonly budget?: number;
  readonly run: () => unknown;
  /** One figure of the last run; what is no finite number is no figure. */
  readonly read: (record: number, result: number) => number;
}
