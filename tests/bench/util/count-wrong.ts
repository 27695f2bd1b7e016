import type { Contender } from "./contender.ts";

/** A figure is wrong when its bits differ, when it stands where there is none, or is not there. */
export function countWrong(
  contender: Contender,
  reference: Contender,
  results: readonly number[],
): number {
  const records = Math.min(contender.records, reference.records);
  let wrong = 0;
  for (let record = 0; record < records; record++) {
    for (const result of results) {
      const found = contender.read(record, result);
      const wanted = reference.read(record, result);
      const isRight = Number.isFinite(wanted) ? Object.is(found, wanted) : !Number.isFinite(found);
      if (!isRight) wrong++;
    }
  }
  return wrong;
}
