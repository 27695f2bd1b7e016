import type { ChangesPlan } from "../engine/index.ts";
import { renderChangesHtml } from "./print/render-changes-html.ts";
import { renderChangesPdf } from "./print/render-changes-pdf.ts";

/** What changes in one of its formats, as bytes. */
export async function renderChanges(
  plan: ChangesPlan,
  format: "html" | "pdf",
): Promise<Uint8Array> {
  return format === "pdf"
    ? renderChangesPdf(plan)
    : new TextEncoder().encode(renderChangesHtml(plan));
}
