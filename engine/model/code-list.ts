import type { Span } from "../text/span.ts";
import type { Provenance } from "./provenance.ts";

/** One permitted answer, or one line of a breakdown. */
export interface Option {
  readonly key: string;
  readonly label: string;
  /** The line this one is a part of (« dont … »); absent at the top. */
  readonly parent?: string;
  /** Numbers attached to the option, such as a weight, for formulas. */
  readonly attributes: Readonly<Record<string, number>>;
  /** Categories to which the line is proposed, in catalogue order. */
  readonly appliesTo: readonly string[];
}

/** A closed list of answers (`nomenclatures/`). */
export interface CodeList {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly provenance: Provenance;
  readonly origin: Span;
}

/** The lines over which a figure is broken down (`dimensions/`): same shape, other use. */
export type Dimension = CodeList;
