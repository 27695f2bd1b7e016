/** All the engine knows of the outside world. Paths are relative to the catalogue, with `/`. */
export interface Host {
  /** Every file below `folder`, in any order; the engine sorts. An unknown folder gives `[]`. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly readFile: (path: string) => Promise<string>;
}
