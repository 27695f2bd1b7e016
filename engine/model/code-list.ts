import type { Span } from "../text/span.ts";
import type { Provenance } from "./provenance.ts";
import type { Unit } from "./unit.ts";

/** One permitted answer, or one line of a breakdown. */
export interface Option {
  readonly key: string;
  readonly label: string;
  /** The line this one is a part of (« dont … »); absent at the top. */
  readonly parent?: string;
  /** Of the line of a dimension: the number that it carries for each attribute. */
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

/** A number that each line of a dimension carries for formulas, such as a weight. */
export interface Attribute {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
}

/** The lines over which a figure is broken down (`dimensions/`). */
export interface Dimension extends CodeList {
  readonly attributes: readonly Attribute[];
}
