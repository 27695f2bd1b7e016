import type { ProgramCell, ProgramElement } from "./program.ts";

/** What a slot stands for. */
export interface SlotOwner {
  readonly element: ProgramElement;
  readonly cell: ProgramCell;
}
