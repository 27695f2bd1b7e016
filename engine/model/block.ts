import type { DataElement } from "./data-element.ts";

/** One section of the form, one sheet of the grid. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  readonly axis: number;
  /** The service the printed sheet goes to. */
  readonly responsible: string;
  readonly elements: readonly DataElement[];
}
