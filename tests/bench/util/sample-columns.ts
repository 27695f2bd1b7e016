import { type Columns, createColumns } from "../../../engine/calculation/create-columns.ts";
import { createRandom } from "./create-random.ts";
import type { Draw } from "./read-world.ts";

/** Shares of absent figures and of zeros; an option is never zeroed, as its zero is an answer. */
export interface Gaps {
  readonly missing: number;
  readonly zero: number;
}

/** Records of two years, cell by cell. */
export function sampleColumns(draws: readonly Draw[], count: number, gaps: Gaps): Columns {
  const random = createRandom(2023);
  const columns = createColumns(draws.length, count);
  for (const year of [columns.d, columns.p]) {
    draws.forEach((draw, slot) => {
      for (let record = 0; record < count; record++) {
        year[slot]![record] = drawFigure(draw, gaps, random);
      }
    });
  }
  return columns;
}

function drawFigure(draw: Draw, { missing, zero }: Gaps, random: () => number): number {
  const chance = random();
  if (chance < missing) return Number.NaN;
  if ("options" in draw) return Math.floor(random() * draw.options);
  if (chance < missing + zero) return 0;
  const scale = 10 ** draw.decimals;
  return Math.round((draw.from + random() * (draw.to - draw.from)) * scale) / scale;
}
