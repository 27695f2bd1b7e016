export interface FileToWrite {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}
