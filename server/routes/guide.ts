import { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { GUIDE_FORMATS } from "../papers.ts";
import { findCampaign } from "./find.ts";
import { sendPaper } from "./send-paper.ts";

/** GET /campagnes/:year/guide.html and guide.pdf: the indicator guide. */
export function guideRoutes(parts: AppParts): Router {
  const router = Router();
  for (const format of GUIDE_FORMATS) {
    router
      .route(`/campagnes/:year/guide.${format}`)
      .get(async (request, response) => {
        const { campaign, guide } = findCampaign(parts, request.params.year);
        const content = await parts.papers.guide(guide, format);
        const name = `guide-${campaign.year}`;
        sendPaper(response, { content, format, name });
      })
      .all(methodNotAllowed("GET"));
  }
  return router;
}
