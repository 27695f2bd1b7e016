/** The guard that every developer writes sooner or later. */
export function divide(above: number, below: number): number {
  return below === 0 ? Number.NaN : above / below;
}
