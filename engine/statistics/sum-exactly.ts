/** From here on, as many figures as there are records could add up beyond the doubles. */
const LARGEST = 2 ** 960;

/**
 * The sum of figures, rounded once: whatever their order, the same bits. NaN when one of them is
 * beyond 2⁹⁶⁰, so that no order overflows where another does not. None may be NaN.
 *
 * Shewchuk's algorithm, as in Python's `fsum`: the exact sum is kept as doubles that do not overlap,
 * from the least to the greatest.
 */
export function sumExactly(figures: Float64Array): number {
  const parts: number[] = [];
  for (let rank = 0; rank < figures.length; rank++) {
    const figure = figures[rank]!;
    if (!(Math.abs(figure) < LARGEST)) return Number.NaN;
    addExactly(parts, figure);
  }
  return roundParts(parts) + 0;
}

/** Adds a figure to the parts, in place. */
function addExactly(parts: number[], figure: number): void {
  let carried = figure;
  let kept = 0;
  for (let rank = 0; rank < parts.length; rank++) {
    const part = parts[rank]!;
    const sum = carried + part;
    const lost =
      Math.abs(carried) < Math.abs(part) ? carried - (sum - part) : part - (sum - carried);
    carried = sum;
    if (lost !== 0) parts[kept++] = lost;
  }
  if (kept < parts.length - 1) parts.length = kept + 1;
  parts[kept] = carried;
}

/** The double nearest to the sum of the parts, ties to even. */
function roundParts(parts: readonly number[]): number {
  let rank = parts.length - 1;
  let total = parts[rank] ?? 0;
  let lost = 0;
  while (rank > 0 && lost === 0) {
    const before = total;
    const part = parts[--rank]!;
    total = before + part;
    lost = part - (total - before);
  }
  // A tie that was rounded to even, when what remains says which way it had to go.
  const rest = rank > 0 ? parts[rank - 1]! : 0;
  if ((lost < 0 && rest < 0) || (lost > 0 && rest > 0)) {
    const twice = 2 * lost;
    const moved = total + twice;
    if (moved - total === twice) return moved;
  }
  return total;
}
