const NEWLINE = 0x0a;

/** One line of a stream of bytes. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; undefined when there are more than may be kept. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The lines of a stream, one in memory at a time; of a line of more than `longest` bytes, nothing.
 * An end of line after the last one begins no other.
 */
export async function* splitLines(
  source: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let size = 0;
  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > longest) kept = [];
    else kept.push(bytes);
  };
  const take = (): Line => {
    const line = { number, bytes: size > longest ? undefined : Buffer.concat(kept) };
    number += 1;
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
