/** One file of the catalogue. `path` is relative to the catalogue, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
