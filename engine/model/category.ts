import type { Span } from "../text/span.ts";
import type { Provenance } from "./provenance.ts";

/** A kind of establishment or service; `code` is what answers and formulas carry. */
export interface EsmsCategory {
  readonly code: string;
  readonly label: string;
  readonly kind: "establishment" | "service";
  readonly groups: readonly string[];
  /** FINESS category codes, as text: leading zeros count. */
  readonly finess: readonly string[];
  readonly provenance: Provenance;
  readonly origin: Span;
}

export interface CategoryGroup {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly string[];
}
