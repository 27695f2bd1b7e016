import type { ChangesPlan } from "../../engine/index.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createChangesView } from "./view/changes-view.ts";

/** What changes for a category, or for all, as a tagged PDF (PDF/UA-1), A4 portrait. */
export function renderChangesPdf(plan: ChangesPlan): Uint8Array {
  return compilePdf("changes", createChangesView(plan));
}
