/** A department, with its official codes. */
export interface Territory {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** How many live there: establishments follow people. */
  readonly weight: number;
}
