/** The double just above: what is strictly greater than `value` is at least that. */
export function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  if (value - value !== 0) return value;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** The double just below. */
export function nextDown(value: number): number {
  return -nextUp(-value);
}
