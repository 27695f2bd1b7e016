import type { GuidePlan } from "../engine/index.ts";
import type { GuideOptions } from "./print/guide-options.ts";
import { renderGuideHtml } from "./print/render-guide-html.ts";
import { renderGuidePdf } from "./print/render-guide-pdf.ts";

/** The guide in one of its formats, as bytes. */
export async function renderGuide(
  plan: GuidePlan,
  format: "html" | "pdf",
  options: GuideOptions = {},
): Promise<Uint8Array> {
  return format === "pdf"
    ? renderGuidePdf(plan, options)
    : new TextEncoder().encode(renderGuideHtml(plan, options));
}
