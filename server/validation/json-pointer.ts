// JSON pointers (RFC 6901): where something stands in a document.

/** `["answers", "a/b"]` → `/answers/a~1b`. */
export function toPointer(segments: readonly string[]): string {
  return segments.map((one) => `/${one.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The segments of a pointer; none for the whole document. */
export function fromPointer(pointer: string): readonly string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
}
