import type { Span } from "../text/span.ts";
import { spanOfKey, spanOfValue, spanWithin } from "./locate.ts";
import type { ParsedFile, Path } from "./parsed-file.ts";

/** A node of the catalogue that can still say where it was written. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
}

export function below(place: Place, ...path: Path): Place {
  return { file: place.file, path: [...place.path, ...path] };
}

export function keySpan(place: Place, ...path: Path): Span {
  return spanOfKey(place.file, [...place.path, ...path]);
}

export function valueSpan(place: Place, ...path: Path): Span {
  return spanOfValue(place.file, [...place.path, ...path]);
}

/** A part of the text written at `place`, between two of its own offsets. */
export function textSpan(place: Place, start: number, end: number): Span {
  return spanWithin(place.file, place.path, start, end);
}
