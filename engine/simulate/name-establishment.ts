// Whose record it is: a name that says it is nobody's, and a number that cannot be anybody's.

import { drawWeighted } from "./draw-weighted.ts";
import type { RecordKey } from "./fill-draft.ts";
import type { Territory } from "./territory.ts";

/** As many records as numbers can be given. */
export const MOST_RECORDS = 99_999;

export function createNaming(
  territories: readonly Territory[],
): (key: RecordKey) => Readonly<Record<string, string>> {
  const weights = new Map(territories.map(({ code, weight }) => [code, weight]));
  const regions = new Map(territories.map(({ code, region }) => [code, region]));
  return ({ source, record }) => {
    const department = drawWeighted(weights, source.begin(record, "/territoire")) ?? "";
    return {
      finess: fictitiousFiness(department, record),
      name: `Établissement simulé n° ${record}`,
      region: regions.get(department) ?? "",
      department,
      simulated: "oui",
    };
  };
}

/**
 * Nine characters that begin as those of the department, a 9 that is seen, the rank of the record,
 * and a last figure that is not the check of the others: no register holds such a number.
 */
export function fictitiousFiness(department: string, record: number): string {
  const start = `${department.slice(0, 2)}9${String(record).padStart(5, "0")}`;
  return `${start}${(checkDigit(start) + 5) % 10}`;
}

/** Of Luhn, letters counting as zero as in Corsica. */
export function checkDigit(start: string): number {
  const sum = [...start].reverse().reduce((total, character, rank) => {
    const figure = /\d/.test(character) ? Number(character) : 0;
    const counted = rank % 2 === 0 ? figure * 2 : figure;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
