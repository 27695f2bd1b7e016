/** Windows editors must not change the hash, nor the columns. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/** Where an offset of `normalise(written)` stands in `written`. */
export function offsetAsWritten(written: string, offset: number): number {
  let at = written.startsWith("\uFEFF") ? 1 : 0;
  for (let left = offset; left > 0; left--) at += written.startsWith("\r\n", at) ? 2 : 1;
  return at;
}
