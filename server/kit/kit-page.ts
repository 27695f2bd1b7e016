import type { GridPlan, KitLetter } from "../../engine/index.ts";
import type { GridOptions } from "../../renderer/index.ts";

/** One of the papers that are a kit's own. */
export type KitPage =
  | { readonly kind: "planning" | "checklist" }
  | {
      readonly kind: "letter";
      readonly letter: KitLetter;
      /** What goes with the letter, whose pages it refers to. */
      readonly sheet: { readonly grid: GridPlan; readonly options: GridOptions };
    };
