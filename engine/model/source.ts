/** A document, or another way of knowing, that provenances cite. */
export interface Source {
  /** As provenances cite it: `HEL`. */
  readonly code: string;
  readonly label: string;
  /** False for what tells how a line was worked out but cannot vouch for it. */
  readonly attests: boolean;
}
