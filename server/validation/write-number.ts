/** A figure as it was given, with the comma and the minus sign of French. */
export function writeNumber(value: number): string {
  return String(value).replace(".", ",").replace(/^-/, "\u2212");
}
