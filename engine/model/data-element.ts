import type { Formula } from "../formula/formula.ts";
import type { Span } from "../text/span.ts";
import type { CodeList, Dimension } from "./code-list.ts";
import type { Provenance } from "./provenance.ts";
import type { Unit } from "./unit.ts";

/** A number as it is asked: its kind decides the widget, the bounds are inclusive. */
export interface NumberShape {
  readonly kind: "integer" | "decimal" | "amount" | "percentage";
  readonly unit: Unit;
  /** Decimals accepted and shown; 0 for an integer. */
  readonly decimals: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly value: NumberShape;
}

/** What one box takes. */
export type ScalarShape =
  | { readonly type: "number"; readonly value: NumberShape }
  | { readonly type: "date" }
  | { readonly type: "text"; readonly maximumLength: number }
  | { readonly type: "yesNo" }
  | { readonly type: "choice"; readonly list: CodeList };

/** What each line of a list is asked. */
export interface ListField {
  readonly id: string;
  readonly label: string;
  readonly guidance?: string;
  /** A line that is begun is not complete without it. */
  readonly required: boolean;
  readonly shape: ScalarShape;
}

/** What is asked, by type. Cells are addressed `item`, `item.line` and `item.line.column`. */
export type Shape =
  | ScalarShape
  | { readonly type: "multipleChoice"; readonly list: CodeList }
  | {
      readonly type: "breakdown";
      readonly dimension: Dimension;
      readonly value: NumberShape;
      /** The scalar item that the top lines must add up to. */
      readonly total?: string;
    }
  | {
      readonly type: "table";
      readonly dimension: Dimension;
      readonly columns: readonly TableColumn[];
    }
  | {
      /** As many lines as there are things to tell, each with the same fields. */
      readonly type: "list";
      readonly fields: readonly ListField[];
      /** One line with its article: « une autorisation ». */
      readonly line: string;
      /** Fewest lines of a complete answer, at least 1; a shorter one is saved all the same. */
      readonly minimum: number;
      /** Most lines: a longer answer is refused. */
      readonly maximum: number;
    };

/** One thing that establishments are asked. */
export interface DataElement {
  readonly id: string;
  /** Printed beside the question, on screen and on paper. */
  readonly reference: string;
  readonly label: string;
  readonly guidance?: string;
  /** Where the figure is usually found: a document, a software, a service. */
  readonly whereToFind?: string;
  readonly block: string;
  readonly shape: Shape;
  readonly level: "esms" | "og";
  readonly required: boolean;
  readonly carryOver: boolean;
  /** What the FINESS register says under this key of an establishment answers the item. */
  readonly registerKey?: string;
  /** What a blank counts for, once the item (or its table) has been begun. */
  readonly whenBlank?: number;
  readonly appliesTo: readonly string[];
  readonly visibleWhen?: Formula;
  /** Passed on to the public portal. */
  readonly published: boolean;
  /** The legal text that asks for it, when it is its own. */
  readonly legalReference?: string;
  readonly provenance: Provenance;
  readonly origin: Span;
}
